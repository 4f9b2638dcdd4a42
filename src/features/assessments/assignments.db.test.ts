import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { addSeconds } from "#/core/time.ts";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import { makeCourse, makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { createAssignmentOverride } from "./actions/assignments/assignment-exceptions.ts";
import { getDraft, saveDraft } from "./actions/assignments/draft-work.ts";
import { getAssignment } from "./actions/assignments/get-assignment.ts";
import { getSubmission, listMySubmissions } from "./actions/assignments/get-submission.ts";
import { markSubmission } from "./actions/assignments/mark-submission.ts";
import { holdAssignment, releaseAssignment } from "./actions/assignments/release-assignment.ts";
import {
  createAssignment,
  deleteAssignment,
  publishAssignment,
  updateAssignment,
} from "./actions/assignments/save-assignment.ts";
import {
  getSubmissionMarking,
  listSubmissions,
  listWaitingSubmissions,
} from "./actions/assignments/submission-marking.ts";
import { submitWork } from "./actions/assignments/submit-work.ts";
import {
  getWorkFile,
  readWorkFile,
  removeStrayFiles,
  removeWorkFile,
  uploadWork,
} from "./actions/assignments/work-files.ts";
import { addMember } from "./actions/change-group-members.ts";
import { enterGrade } from "./actions/enter-grade.ts";
import { exportGradebook } from "./actions/export-gradebook.ts";
import { getGradebook } from "./actions/get-gradebook.ts";
import { getMyGrades } from "./actions/get-my-grades.ts";
import { importMarks, previewImport } from "./actions/import-marks.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { setUpGradebook } from "./actions/set-up-gradebook.ts";
import { CreateAssignmentInput } from "./contract-assignments.ts";
import { submissionFiles, submissions } from "./tables-assignments.ts";

const services = testServices();
const { db } = services;
const ctxOf = (person: Person) => ctxFor(services, person.actor);

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string; faults?: { pointer: string }[]; message: string }) =>
      `${error.code ?? "bug"} ${error.faults?.[0]?.pointer ?? error.message}`,
  );

const fromNow = (seconds: number) => addSeconds(new Date().toISOString(), seconds);
const text = (words: string) => Buffer.from(words).toString("base64");
const rubric = {
  criteria: [
    {
      ...{ id: "c1", title: "Argument", description: "" },
      levels: [
        { id: "l1", title: "Clear", description: "", points: "3" },
        { id: "l2", title: "Thin", description: "", points: "1" },
      ],
    },
  ],
};

const world = async (fields: object = {}) => {
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db, { name: "Ada Learner" });
  const other = await makeUser(db, { name: "Zoe Other" });
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  await makeEnrolment(db, course, other);
  const asTeacher = ctxOf(teacher);
  const made = await createAssignment(
    asTeacher,
    CreateAssignmentInput.parse({
      ...{ courseId: course.id, title: "Field notes", takesFiles: true, fileKinds: ["text"], maxFiles: 2 },
      ...fields,
    }),
  );
  const ref = { assignmentId: made.id };
  await publishAssignment(asTeacher, ref);
  const submit = (person: Person, more: object = {}) =>
    submitWork(ctxOf(person), { ...ref, clientKey: newId(), text: "My work.", fileIds: [], ...more });
  const upload = (person: Person, name = "notes.txt", words = "Notes.") =>
    uploadWork(ctxOf(person), { ...ref, name, content: text(words) });
  const mark = (submissionId: string, earned: string, expectedRevision = 0) =>
    markSubmission(asTeacher, { submissionId, earned, comment: "Good.", expectedRevision });
  const age = (submissionId: string, seconds: number) =>
    db
      .update(submissions)
      .set({ submittedAt: fromNow(-seconds) })
      .where(eq(submissions.id, submissionId));
  const rowOf = async (person: Person) =>
    (await listGradeRows(asTeacher, { courseId: course.id, limit: 100 })).items.find(
      (row) => row.learner.id === person.id,
    )!;
  return { teacher, learner, other, course, courseId: course.id, asTeacher, ref, submit, upload, mark, age, rowOf };
};

const latePolicy = { per: "day", percent: "10", lowestPercent: "20", graceMinutes: 5 } as const;
const setUp = ({ asTeacher, courseId }: Awaited<ReturnType<typeof world>>, more: object = {}) =>
  setUpGradebook(asTeacher, {
    ...{ courseId, expectedRevision: 0, scheme: { kind: "percent" }, missingCountsZero: true },
    ...{ categories: [], columns: [], latePolicy, ...more },
  });

describe("setting an assignment", () => {
  test("dates that make no sense are refused with the field named", async () => {
    const { asTeacher, ref, learner, courseId } = await world({ opensAt: fromNow(0), dueAt: fromNow(1_000) });
    const change = (fields: object) => refusalOf(updateAssignment(asTeacher, { ...ref, ...fields }));
    expect(await change({ dueAt: fromNow(-1_000) })).toBe("invalid_input /dueAt");
    expect(await change({ closesAt: fromNow(500) })).toBe("invalid_input /closesAt");
    expect(await change({ opensAt: fromNow(2_000) })).toBe("invalid_input /dueAt");
    expect(await change({ takesText: false, takesFiles: false })).toBe("invalid_input /takesText");
    expect(await change({ fileKinds: [] })).toBe("invalid_input /fileKinds");
    expect(await change({ isBlind: true })).toBe("invalid_input /isBlind");
    expect(await change({ moduleId: newId() })).toBe("invalid_input /moduleId");
    expect(await change({ closesAt: fromNow(1_500) })).toBe("ok");
    const group = await createGroup(asTeacher, { courseId, name: "Later" });
    const exception = (fields: object) =>
      createAssignmentOverride(asTeacher, {
        ...{ ...ref, userId: null, groupId: group.id, opensAt: null, dueAt: null, closesAt: null },
        ...{ submissionsAllowed: null, ...fields },
      });
    expect(await refusalOf(exception({}))).toMatch(/^invalid_input /);
    expect(await refusalOf(exception({ dueAt: fromNow(9_000) }))).toBe("invalid_input /closesAt");
    expect(await refusalOf(exception({ dueAt: fromNow(9_000), userId: learner.id }))).toBe("invalid_input /userId");
    expect(await refusalOf(exception({ dueAt: fromNow(1_200) }))).toBe("ok");
    expect(await refusalOf(exception({ dueAt: fromNow(1_200) }))).toMatch(/^conflict /);
    expect(await change({ closesAt: fromNow(1_100) })).toBe("invalid_input /closesAt");
  });

  test("one that somebody handed in to is not deleted", async () => {
    const { asTeacher, ref, learner, submit } = await world();
    await submit(learner);
    expect(await refusalOf(deleteAssignment(asTeacher, ref))).toMatch(/^conflict /);
  });
});

describe("handing in", () => {
  test("eight at once with one key are one submission and eight equal receipts", async () => {
    const { learner, submit } = await world();
    const receipts = await Promise.all(Array.from({ length: 8 }, () => submit(learner, { clientKey: "once" })));
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(receipts[0]).toMatchObject({ number: 1, text: "My work.", mark: null });
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await refusalOf(submit(learner, { clientKey: "once", text: "Else." }))).toMatch(/^conflict Other work/);
  });

  test("eight at once with eight keys get one submission where one is allowed", async () => {
    const { learner, submit } = await world({ submissionsAllowed: 1 });
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => refusalOf(submit(learner))));
    expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.startsWith("conflict You have handed in"))).toHaveLength(7);
  });

  test("earlier submissions stay, numbered; a file goes with one of them", async () => {
    const { learner, ref, submit, upload } = await world();
    const file = await upload(learner);
    const first = await submit(learner, { fileIds: [file.id] });
    expect(first.files).toMatchObject([{ id: file.id, name: "notes.txt", mediaType: "text/plain", size: 6 }]);
    expect(await refusalOf(submit(learner, { fileIds: [file.id] }))).toBe("invalid_input /fileIds/0");
    await submit(learner, { text: "Better." });
    const { items } = await listMySubmissions(ctxOf(learner), { ...ref, limit: 10 });
    expect(items.map(({ number, text: words }) => [number, words])).toEqual([
      [2, "Better."],
      [1, "My work."],
    ]);
    const { mine } = await getAssignment(ctxOf(learner), ref);
    expect(mine).toMatchObject({ submissionsUsed: 2, submissionsLeft: null, latest: { number: 2, mark: null } });
  });

  test("what the assignment does not take is refused with the field named", async () => {
    const { learner, other, ref, submit, upload, asTeacher } = await world();
    expect(await refusalOf(submit(learner, { text: " \n" }))).toBe("invalid_input /text");
    const [mine, second] = [await upload(learner), await upload(learner, "more.txt", "More.")];
    expect(await refusalOf(upload(learner, "third.txt", "Third."))).toMatch(/^conflict The assignment takes 2 files/);
    expect(await upload(learner)).toEqual(mine);
    expect(await refusalOf(submit(other, { fileIds: [mine.id] }))).toBe("invalid_input /fileIds/0");
    expect(await refusalOf(submit(learner, { fileIds: [mine.id, second.id, newId()] }))).toBe("invalid_input /fileIds");
    expect(await refusalOf(upload(other, "run.exe"))).toBe("invalid_input /name");
    expect(await refusalOf(upload(other, "a.txt", "a\u0000"))).toBe("invalid_input /content");
    await updateAssignment(asTeacher, { ...ref, takesText: false, maxFileBytes: 1_000 });
    expect(await refusalOf(submit(learner))).toBe("invalid_input /text");
    expect(await refusalOf(submit(learner, { text: "" }))).toBe("invalid_input /fileIds");
    expect(await refusalOf(upload(other, "long.txt", "x".repeat(1_001)))).toMatch(/^payload_too_large /);
    await updateAssignment(asTeacher, { ...ref, takesText: true, takesFiles: false });
    expect(await refusalOf(submit(learner, { fileIds: [mine.id] }))).toBe("invalid_input /fileIds");
    expect(await refusalOf(upload(other))).toMatch(/^conflict The assignment takes no files/);
  });

  test("is late after the due date, refused after the closing date, by the dates of the person", async () => {
    const { asTeacher, courseId, learner, other, ref, submit, upload } = await world({
      ...{ dueAt: fromNow(-7_200), closesAt: fromNow(-3_600) },
    });
    expect(await refusalOf(submit(learner))).toMatch(/^conflict The assignment is closed/);
    expect(await refusalOf(upload(learner))).toMatch(/^conflict The assignment is closed/);
    const group = await createGroup(asTeacher, { courseId, name: "Longer" });
    await addMember(asTeacher, { groupId: group.id, userId: learner.id });
    await createAssignmentOverride(asTeacher, {
      ...{ ...ref, userId: null, groupId: group.id, opensAt: null, dueAt: null, closesAt: fromNow(3_600) },
      submissionsAllowed: null,
    });
    expect((await getAssignment(ctxOf(learner), ref)).mine).toMatchObject({ cannotSubmit: null, isLateNow: true });
    expect((await getAssignment(ctxOf(other), ref)).mine).toMatchObject({ cannotSubmit: "closed" });
    const { lateSeconds } = await submit(learner);
    expect(lateSeconds).toBeGreaterThanOrEqual(7_200);
    expect(lateSeconds).toBeLessThan(7_300);
  });

  test("a draft is kept; a tab that has not seen the other's is told so; handing in empties it", async () => {
    const { learner, other, ref, submit } = await world();
    const mine = ctxOf(learner);
    const saved = await saveDraft(mine, { ...ref, text: "One.", expectedRevision: 0 });
    expect(saved).toMatchObject({ text: "One.", revision: 1 });
    expect(await refusalOf(saveDraft(mine, { ...ref, text: "Two.", expectedRevision: 0 }))).toMatch(/^conflict /);
    expect(await saveDraft(mine, { ...ref, text: "One.", expectedRevision: 0 })).toMatchObject({ revision: 1 });
    expect(await getDraft(ctxOf(other), ref)).toMatchObject({ text: "", revision: 0, savedAt: null });
    await submit(learner, { text: "One." });
    expect(await getDraft(mine, ref)).toMatchObject({ text: "", revision: 2 });
  });
});

describe("files", () => {
  test("are for their learner and, once handed in, for the staff; to others they do not exist", async () => {
    const { teacher, learner, other, submit, upload } = await world();
    const stranger = await makeUser(db, { role: "instructor" });
    const { id: fileId } = await upload(learner);
    const seen = (person: Person) => refusalOf(readWorkFile(ctxOf(person), fileId));
    expect(await seen(learner)).toBe("ok");
    for (const person of [teacher, other, stranger]) expect(await seen(person)).toMatch(/^not_found /);
    await submit(learner, { fileIds: [fileId] });
    expect(Buffer.from((await readWorkFile(ctxOf(teacher), fileId)).bytes).toString()).toBe("Notes.");
    for (const person of [other, stranger]) expect(await seen(person)).toMatch(/^not_found /);
    expect(await refusalOf(removeWorkFile(ctxOf(learner), { fileId }))).toMatch(/^conflict /);
    expect(await refusalOf(removeWorkFile(ctxOf(other), { fileId }))).toMatch(/^not_found /);
  });

  test("that were never handed in are removed after a month, with their bytes", async () => {
    const { learner, ref, submit, upload } = await world();
    const handed = await upload(learner, "handed.txt");
    await submit(learner, { fileIds: [handed.id] });
    const old = await upload(learner, "old.txt");
    const young = await upload(learner, "young.txt", "Young.");
    for (const id of [handed.id, old.id])
      await db
        .update(submissionFiles)
        .set({ createdAt: fromNow(-31 * 86_400) })
        .where(eq(submissionFiles.id, id));
    expect(await removeStrayFiles(services)).toBeGreaterThanOrEqual(1);
    expect((await getDraft(ctxOf(learner), ref)).files.map(({ id }) => id)).toEqual([young.id]);
    expect(await services.files.get(`submissions/${old.id}`)).toBeNull();
    expect(await refusalOf(readWorkFile(ctxOf(learner), handed.id))).toBe("ok");
  });
});

describe("marking", () => {
  test("of two markers at once one is refused, and every mark is kept", async () => {
    const { asTeacher, learner, submit, mark, courseId, ref } = await world();
    const { id } = await submit(learner);
    expect((await listWaitingSubmissions(asTeacher, { courseId, limit: 10 })).items).toMatchObject([
      { submissionId: id, learner: { name: "Ada Learner" } },
    ]);
    const outcomes = await Promise.all([refusalOf(mark(id, "6")), refusalOf(mark(id, "7"))]);
    expect(outcomes.sort()).toEqual(["conflict Somebody else marked this submission meanwhile.", "ok"]);
    const marked = await mark(id, "9", 1);
    expect(marked).toMatchObject({ revision: 2, earned: "9", history: [{ earned: "9" }, { revision: 1 }] });
    expect((await listWaitingSubmissions(asTeacher, { courseId, limit: 10 })).items).toEqual([]);
    expect(await refusalOf(mark(id, "10.5", 2))).toBe("invalid_input /earned");
    expect((await getAssignment(asTeacher, ref)).waiting).toBe(0);
  });

  test("goes by the rubric, and by it alone where levels are given", async () => {
    const { asTeacher, learner, submit, ref } = await world({ rubric, possible: "6", showsRubric: false });
    expect((await getAssignment(ctxOf(learner), ref)).rubric).toBeNull();
    expect((await getAssignment(asTeacher, ref)).rubric).toEqual(rubric);
    const { id } = await submit(learner);
    const byLevels = (levels: { criterionId: string; levelId: string }[]) =>
      markSubmission(asTeacher, { submissionId: id, levels, comment: "", expectedRevision: 0 });
    expect(await refusalOf(byLevels([]))).toBe("invalid_input /levels");
    expect(await byLevels([{ criterionId: "c1", levelId: "l2" }])).toMatchObject({ earned: "2", possible: "6" });
    expect((await getSubmission(ctxOf(learner), { submissionId: id })).mark).toMatchObject({
      ...{ earned: "2", reasons: [{ text: "Argument: Thin, 1 of 3." }] },
    });
  });

  test("held marks are shown to nobody before their release; names and file names are hidden where blind", async () => {
    const { asTeacher, learner, other, submit, upload, mark, ref, rowOf } = await world({
      ...{ holdsMarks: true, isBlind: true },
    });
    const file = await upload(learner, "Ada Learner.txt");
    const first = await submit(learner, { fileIds: [file.id] });
    const second = await submit(other);
    const marking = await getSubmissionMarking(asTeacher, { submissionId: first.id });
    expect(marking).toMatchObject({ nextId: second.id, previousId: null, nextWaitingId: second.id });
    expect(marking.files).toMatchObject([{ name: "submission-1.txt" }]);
    expect(JSON.stringify(marking)).not.toContain("Ada");
    expect((await readWorkFile(asTeacher, file.id)).name).toBe("submission-1.txt");
    expect((await getWorkFile(asTeacher, { fileId: file.id })).name).toBe("submission-1.txt");
    expect(JSON.stringify(await listSubmissions(asTeacher, { ...ref, limit: 10 }))).not.toContain("Ada");
    await mark(first.id, "7");
    const seen = async () => (await getSubmission(ctxOf(learner), { submissionId: first.id })).mark;
    expect(await seen()).toBeNull();
    expect((await rowOf(learner)).cells[0]).toMatchObject({ state: "pending", earned: null });
    expect(await refusalOf(releaseAssignment(asTeacher, { ...ref, evenIfWaiting: false }))).toMatch(
      /^conflict 1 submission still waits/,
    );
    await releaseAssignment(asTeacher, { ...ref, evenIfWaiting: true });
    expect(await seen()).toMatchObject({ earned: "7" });
    expect((await rowOf(learner)).cells[0]).toMatchObject({ state: "scored", earned: "7" });
    expect((await getSubmissionMarking(asTeacher, { submissionId: first.id })).files).toMatchObject([
      { name: "Ada Learner.txt" },
    ]);
    await holdAssignment(asTeacher, ref);
    expect(await seen()).toBeNull();
  });
});

describe("in the gradebook", () => {
  test("an assignment is a column; its mark counts after what being late costs, and can be waived", async () => {
    const made = await world({ dueAt: fromNow(-90_000) });
    const { asTeacher, courseId, learner, other, ref, submit, mark, rowOf } = made;
    await setUp(made);
    const { id } = await submit(learner);
    expect((await rowOf(learner)).cells[0]).toMatchObject({ state: "pending", late: null });
    await mark(id, "9");
    const cost = { before: "9", deducted: "2", units: 2, per: "day" };
    expect((await rowOf(learner)).cells[0]).toMatchObject({ earned: "7", computed: "7", late: cost });
    expect((await rowOf(learner)).total.fraction).toBe("0.7");
    expect((await rowOf(other)).total.fraction, "missing work counts as 0").toBe("0");
    const { columns, latePolicy: told } = await getGradebook(asTeacher, { courseId });
    expect(columns).toMatchObject([{ id: ref.assignmentId, kind: "assignment", isReleased: true, isDue: true }]);
    expect(told).toEqual(latePolicy);
    const mine = await getMyGrades(ctxOf(learner), { courseId });
    expect(mine).toMatchObject({ cells: [{ earned: "7", late: cost }], total: { fraction: "0.7" } });
    expect((await getSubmission(ctxOf(learner), { submissionId: id })).mark).toMatchObject({
      ...{ earned: "7", before: "9", deducted: "2", lateUnits: 2, latePer: "day" },
    });
    const entry = { columnId: ref.assignmentId, userId: learner.id, kind: "score", earned: "9" } as const;
    expect(await refusalOf(enterGrade(asTeacher, { ...entry, reason: "", expectedRevision: 0 }))).toBe(
      "invalid_input /reason",
    );
    await enterGrade(asTeacher, { ...entry, reason: "Ill.", expectedRevision: 0 });
    expect((await getMyGrades(ctxOf(learner), { courseId })).cells).toMatchObject([
      { earned: "9", isEntered: true, reason: "Ill.", computed: "7" },
    ]);
  });

  test("an exception given afterwards takes the lateness back", async () => {
    const made = await world({ dueAt: fromNow(-90_000) });
    const { asTeacher, learner, ref, submit, mark, rowOf } = made;
    await setUp(made);
    await mark((await submit(learner)).id, "9");
    await createAssignmentOverride(asTeacher, {
      ...{ ...ref, userId: learner.id, groupId: null, opensAt: null, dueAt: fromNow(600), closesAt: null },
      submissionsAllowed: null,
    });
    expect((await rowOf(learner)).cells[0]).toMatchObject({ earned: "9", late: null });
  });

  test("goes out as CSV and comes back in, with a reason where it overrides a submission", async () => {
    const made = await world();
    const { asTeacher, courseId, learner, submit, mark, rowOf } = made;
    await mark((await submit(learner)).id, "9");
    const { csv } = await exportGradebook(asTeacher, { courseId });
    expect(csv).toContain("Field notes (of 10) [");
    expect((await previewImport(asTeacher, { courseId, csv })).changes).toEqual([]);
    const changed = csv.replace(/,9,/, ",8.5,");
    const { digest, changes } = await previewImport(asTeacher, { courseId, csv: changed });
    expect(changes).toMatchObject([{ from: "9", to: "8.5", columnTitle: "Field notes" }]);
    expect(await refusalOf(importMarks(asTeacher, { courseId, csv: changed, digest, reason: " " }))).toBe(
      "invalid_input /reason",
    );
    await importMarks(asTeacher, { courseId, csv: changed, digest, reason: "Second look" });
    expect((await rowOf(learner)).cells[0]).toMatchObject({ earned: "8.5", isEntered: true, computed: "9" });
  });

  test("the policy stays as it was where a set-up does not name it", async () => {
    const made = await world();
    await setUp(made);
    const again = await setUp(made, { expectedRevision: 1, latePolicy: undefined });
    expect(again.latePolicy).toEqual(latePolicy);
    expect((await setUp(made, { expectedRevision: 2, latePolicy: null })).latePolicy).toBeNull();
  });
});
