import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import { makeQuiz, makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { addColumn } from "./actions/add-column.ts";
import { deleteColumn } from "./actions/delete-column.ts";
import { enterGrade } from "./actions/enter-grade.ts";
import { exportGradebook } from "./actions/export-gradebook.ts";
import { getGradebook } from "./actions/get-gradebook.ts";
import { getGradebookMeans } from "./actions/get-gradebook-means.ts";
import { getMyGrades } from "./actions/get-my-grades.ts";
import { importMarks, previewImport } from "./actions/import-marks.ts";
import { listCellHistory } from "./actions/list-cell-history.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { setUpGradebook } from "./actions/set-up-gradebook.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateColumn } from "./actions/update-column.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import { openReview } from "./contract.ts";

const services = testServices();
const { db } = services;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

const world = async () => {
  const made = await makeQuizWorld(db, { points: "2" });
  const { id: courseId } = made.course;
  const ctx = ctxFor(services, made.teacher.actor);
  const mine = ctxFor(services, made.learner.actor);
  const column = (title: string, more = {}) =>
    addColumn(ctx, {
      ...{ courseId, title, possible: "10", categoryId: null, isExtraCredit: false, isReleased: true },
      ...more,
    });
  const rows = async () => (await listGradeRows(ctx, { courseId, limit: 100 })).items;
  const own = async () => (await rows()).find(({ learner }) => learner.id === made.learner.id)!;
  const enter = (columnId: string, earned: string | null, expectedRevision = 0, reason = "Oral exam") =>
    enterGrade(ctx, {
      ...{ columnId, userId: made.learner.id, expectedRevision, reason },
      ...(earned === null ? { kind: "excused", earned } : { kind: "score", earned }),
    });
  return { ...made, courseId, ctx, mine, column, rows, own, enter };
};
type World = Awaited<ReturnType<typeof world>>;

const take = async ({ quiz, questions }: World, person: Person, rightOnes: number) => {
  const ctx = ctxFor(services, person.actor);
  const attempt = await startAttempt(ctx, { quizId: quiz.id });
  const attemptId = attempt.id;
  const events = questions.slice(0, rightOnes).map(({ id, body }, clientSeq) => ({
    ...{
      clientSeq,
      questionId: id,
      answer: rightAnswer(body, shownIn(attempt)(id)),
      baseSeq: null,
      cleared: false,
      clientTime: null,
    },
  }));
  if (events.length > 0) await saveAnswers(ctx, { attemptId, client: "tab", events });
  await submitAttempt(ctx, { attemptId });
  return attemptId;
};

describe("the gradebook", () => {
  test("has a column per quiz and one per addition, and a row per learner, by name", async () => {
    const made = await world();
    await makeQuiz(db, made.course, made.questions, { title: "Hidden", state: "draft" });
    const portfolio = await made.column("Portfolio");
    const other = await makeUser(db, { name: "Aaron" });
    await makeEnrolment(db, made.course, other);
    await take(made, made.learner, 5);
    const gradebook = await getGradebook(made.ctx, { courseId: made.courseId });
    expect(gradebook).toMatchObject({ scheme: { kind: "percent" }, categories: [], revision: 0 });
    expect(gradebook.columns).toMatchObject([
      { id: made.quiz.id, kind: "quiz", title: "Quiz", possible: "12", isReleased: true, isDue: false },
      { id: portfolio.id, kind: "manual", title: "Portfolio", possible: "10" },
    ]);
    const rows = await made.rows();
    expect(rows.map(({ learner }) => learner.name)).toEqual(["Aaron", made.learner.name]);
    expect(rows[0]).toMatchObject({ total: { fraction: null }, cells: [{ state: "empty" }, { state: "empty" }] });
    expect(rows[1]).toMatchObject({
      total: { fraction: "0.833333333333" },
      cells: [{ state: "scored", earned: "10", possible: "12", isEntered: false }, { state: "empty" }],
    });
    const means = { courseId: made.courseId, learners: 2, total: { graded: 1, median: "0.833333333333" } };
    expect(await getGradebookMeans(made.ctx, { courseId: made.courseId })).toMatchObject({
      ...means,
      columns: [
        { columnId: made.quiz.id, graded: 1, mean: "10", median: "10" },
        { columnId: portfolio.id, graded: 0, mean: null, median: null },
      ],
    });
    expect(await codeOf(getGradebookMeans(made.mine, { courseId: made.courseId }))).toBe("forbidden");
  });

  test("pages by name without skipping or repeating", async () => {
    const made = await world();
    for (const name of ["Same", "Same", "Zoe"]) await makeEnrolment(db, made.course, await makeUser(db, { name }));
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await listGradeRows(made.ctx, { courseId: made.courseId, limit: 1, cursor });
      seen.push(...page.items.map(({ learner }) => learner.id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual((await made.rows()).map(({ learner }) => learner.id));
    expect(new Set(seen).size).toBe(4);
  });

  test("an answer that waits for a person leaves the cell pending until it is marked", async () => {
    const made = await world();
    const attemptId = await take(made, made.learner, 6);
    expect(await made.own()).toMatchObject({ cells: [{ state: "pending", earned: null }], total: { fraction: null } });
    await markAnswer(made.ctx, {
      ...{ attemptId, questionId: made.questions[5]!.id, earned: "2", comment: "", expectedRevision: 1 },
    });
    expect(await made.own()).toMatchObject({ cells: [{ state: "scored", earned: "12" }], total: { fraction: "1" } });
  });
});

describe("an entry", () => {
  test("overrides a quiz with a reason, is kept in the history, and can be cleared", async () => {
    const made = await world();
    await take(made, made.learner, 3);
    const column = made.quiz.id;
    expect(await codeOf(made.enter(column, "9", 0, " "))).toBe("invalid_input");
    expect(await codeOf(made.enter(column, "12.5"))).toBe("invalid_input");
    const row = await made.enter(column, "9");
    expect(row.cells[0]).toMatchObject({ state: "scored", earned: "9", computed: "6", isEntered: true, revision: 1 });
    expect(row.total.fraction).toBe("0.75");
    await made.enter(column, null, 1, "Was ill");
    expect((await made.own()).cells[0]).toMatchObject({ state: "excused", earned: null });
    const clear = { columnId: column, userId: made.learner.id, kind: "cleared" as const, earned: null, reason: "" };
    await enterGrade(made.ctx, { ...clear, expectedRevision: 2 });
    expect((await made.own()).cells[0]).toMatchObject({ state: "scored", earned: "6", isEntered: false, revision: 3 });
    const history = await listCellHistory(made.ctx, { columnId: column, userId: made.learner.id, limit: 20 });
    expect(history.items).toMatchObject([
      { revision: 3, kind: "cleared", earned: null, enteredBy: { id: made.teacher.id } },
      { revision: 2, kind: "excused", earned: null, reason: "Was ill" },
      { revision: 1, kind: "score", earned: "9", reason: "Oral exam" },
    ]);
    const part = await listCellHistory(made.ctx, { columnId: column, userId: made.learner.id, limit: 2 });
    const rest = await listCellHistory(made.ctx, {
      ...{ columnId: column, userId: made.learner.id, limit: 2, cursor: part.nextCursor! },
    });
    expect(rest.items.map(({ revision }) => revision)).toEqual([1]);
  });

  test("of eight at once one counts, and the others are told", async () => {
    const made = await world();
    const { id } = await made.column("Talk");
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, i) => codeOf(made.enter(id, String(i)))));
    expect(outcomes.toSorted()).toEqual([...Array(7).fill("conflict"), "ok"]);
    expect((await made.own()).cells[1]).toMatchObject({ earned: String(outcomes.indexOf("ok")), revision: 1 });
    expect(await codeOf(made.enter(id, "3", 0))).toBe("conflict");
    expect(await codeOf(made.enter(id, "3", 1))).toBe("ok");
  });

  test("is refused for somebody who never learned here, and in another course's column", async () => {
    const made = await world();
    const other = await world();
    const { id } = await made.column("Talk");
    const input = { kind: "score" as const, earned: "1", reason: "x", expectedRevision: 0 };
    expect(await codeOf(enterGrade(made.ctx, { ...input, columnId: id, userId: other.learner.id }))).toBe("not_found");
    expect(await codeOf(enterGrade(other.ctx, { ...input, columnId: id, userId: made.learner.id }))).toBe("not_found");
    expect(await codeOf(enterGrade(made.ctx, { ...input, columnId: newId(), userId: made.learner.id }))).toBe(
      "not_found",
    );
  });
});

describe("a column of people", () => {
  test("can be renamed and released; its points stay once a mark is in it, and so does the column", async () => {
    const made = await world();
    const { id } = await made.column("Talk", { isReleased: false });
    expect(await updateColumn(made.ctx, { columnId: id, possible: "5", title: "Long talk" })).toMatchObject({
      ...{ title: "Long talk", possible: "5", isReleased: false },
    });
    await made.enter(id, "4");
    expect(await codeOf(updateColumn(made.ctx, { columnId: id, possible: "3" }))).toBe("conflict");
    expect(await updateColumn(made.ctx, { columnId: id, possible: "5.0", isReleased: true })).toMatchObject({
      isReleased: true,
    });
    expect(await codeOf(deleteColumn(made.ctx, { columnId: id }))).toBe("conflict");
    const empty = await made.column("Empty");
    await deleteColumn(made.ctx, { columnId: empty.id });
    expect((await getGradebook(made.ctx, { courseId: made.courseId })).columns).toHaveLength(2);
    expect(await codeOf(updateColumn(made.ctx, { columnId: made.quiz.id, title: "x" }))).toBe("conflict");
    expect(await codeOf(deleteColumn(made.ctx, { columnId: made.quiz.id }))).toBe("conflict");
  });
});

describe("the set-up", () => {
  test("weighs categories, names grades, and is refused to whoever saw an older one", async () => {
    const made = await world();
    await take(made, made.learner, 3);
    const talk = await made.column("Talk");
    const [quizzes, talks] = [newId(), newId()];
    await made.enter(talk.id, "10");
    const input = {
      ...{ courseId: made.courseId, expectedRevision: 0, missingCountsZero: true },
      scheme: {
        kind: "letters" as const,
        steps: [
          { label: "A", atLeast: "80" },
          { label: "B", atLeast: "0" },
        ],
      },
      categories: [
        { id: quizzes, title: "Quizzes", weight: "40", dropLowest: 0 },
        { id: talks, title: "Talks", weight: "60", dropLowest: 0 },
      ],
      columns: [
        { columnId: made.quiz.id, categoryId: quizzes, isExtraCredit: false },
        { columnId: talk.id, categoryId: talks, isExtraCredit: false },
      ],
    };
    const both = await Promise.all([codeOf(setUpGradebook(made.ctx, input)), codeOf(setUpGradebook(made.ctx, input))]);
    expect(both.toSorted()).toEqual(["conflict", "ok"]);
    expect((await made.own()).total).toMatchObject({ fraction: "0.8", label: "A" });
    const changed = { ...input, expectedRevision: 1, categories: [{ ...input.categories[0]!, weight: "100" }] };
    const columns = [{ columnId: talk.id, categoryId: null, isExtraCredit: true }];
    await setUpGradebook(made.ctx, { ...changed, columns });
    expect((await made.own()).total).toMatchObject({ fraction: "0.5", label: "B" });
    expect((await getGradebook(made.ctx, { courseId: made.courseId })).columns).toMatchObject([
      { categoryId: quizzes },
      { categoryId: null, isExtraCredit: true },
    ]);
    const strange = [{ columnId: newId(), categoryId: null, isExtraCredit: true }];
    const again = { ...changed, expectedRevision: 2 };
    expect(await codeOf(setUpGradebook(made.ctx, { ...again, columns: strange }))).toBe("invalid_input");
    const other = await world();
    const taken = { ...input, courseId: other.courseId, columns: [] };
    expect(await codeOf(setUpGradebook(other.ctx, taken))).toBe("invalid_input");
    expect(await codeOf(setUpGradebook(other.ctx, { ...taken, categories: [], expectedRevision: 3 }))).toBe("conflict");
    expect((await made.own()).total.label).toBe("B");
    expect(
      await codeOf(
        addColumn(other.ctx, {
          ...{ courseId: other.courseId, title: "x", possible: "1", categoryId: quizzes },
          ...{ isExtraCredit: false, isReleased: false },
        }),
      ),
    ).toBe("invalid_input");
  });
});

describe("one's own grades", () => {
  test("hold released marks alone, and their total nothing else", async () => {
    const made = await world();
    const nothing = { marks: false, correctness: false, feedback: false, solution: false };
    await take(made, made.learner, 6);
    await made.enter(made.quiz.id, "9");
    const secret = await made.column("Secret", { isReleased: false });
    await made.enter(secret.id, "1");
    const open = await made.column("Open");
    await made.enter(open.id, "4", 0, "Good start");
    const hidden = await makeQuiz(db, made.course, made.questions, { title: "Hidden", state: "draft" });
    await updateQuiz(made.ctx, {
      quizId: made.quiz.id,
      review: { afterSubmit: nothing, later: nothing, afterClose: nothing },
    });
    const before = await getMyGrades(made.mine, { courseId: made.courseId });
    expect(before.total.fraction).toBe("0.4");
    const empty = { state: "empty", earned: null, computed: null, revision: 0, reason: "" };
    expect(before.cells).toMatchObject([empty, empty, { state: "scored", earned: "4", reason: "Good start" }]);
    expect(before.columns.map(({ id }) => id)).not.toContain(hidden.id);
    await updateQuiz(made.ctx, { quizId: made.quiz.id, review: openReview });
    await updateColumn(made.ctx, { columnId: secret.id, isReleased: true });
    const after = await getMyGrades(made.mine, { courseId: made.courseId });
    expect(after.cells.map(({ earned }) => earned)).toEqual(["9", "1", "4"]);
    expect(after.total).toEqual((await made.own()).total);
  });
});

describe("CSV", () => {
  test("goes out and comes back: previewed, applied once, refused when a mark changed meanwhile", async () => {
    const made = await world();
    const { courseId, learner } = made;
    const talk = await made.column("Talk");
    const { csv, fileName } = await exportGradebook(made.ctx, { courseId });
    expect(fileName).toMatch(/-grades-\d{4}-\d\d-\d\d\.csv$/);
    expect(await previewImport(made.ctx, { courseId, csv })).toMatchObject({ changes: [], faults: [] });
    const file = `Learner id,Talk [${talk.id}]\n${learner.id},7.5\n`;
    const preview = await previewImport(made.ctx, { courseId, csv: file });
    expect(preview.changes).toEqual([
      {
        line: 2,
        learner: { id: learner.id, name: learner.name },
        columnId: talk.id,
        columnTitle: "Talk",
        from: "",
        to: "7.5",
      },
    ]);
    const input = { courseId, csv: file, digest: preview.digest, reason: "Paper list" };
    const outcomes = await Promise.all(Array.from({ length: 3 }, () => codeOf(importMarks(made.ctx, input))));
    expect(outcomes.toSorted()).toEqual(["conflict", "conflict", "ok"]);
    expect((await made.own()).cells[1]).toMatchObject({ earned: "7.5", revision: 1 });
    const faulty = `Learner id,Talk [${talk.id}]\n${learner.id},70\n`;
    expect((await previewImport(made.ctx, { courseId, csv: faulty })).faults).toMatchObject([{ line: 2 }]);
    expect(await codeOf(importMarks(made.ctx, { ...input, csv: faulty }))).toBe("invalid_input");
    const excusing = `Learner id,Talk [${talk.id}]\n${learner.id},EX\n`;
    const { digest } = await previewImport(made.ctx, { courseId, csv: excusing });
    await made.enter(talk.id, "8", 1);
    expect(await codeOf(importMarks(made.ctx, { ...input, csv: excusing, digest }))).toBe("conflict");
    const again = await previewImport(made.ctx, { courseId, csv: excusing });
    expect(await importMarks(made.ctx, { ...input, csv: excusing, digest: again.digest })).toEqual({ imported: 1 });
    expect((await made.own()).cells[1]).toMatchObject({ state: "excused", revision: 3 });
  });
});
