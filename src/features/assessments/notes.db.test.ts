import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { makeUser } from "#/test/factories.ts";
import { makeMarkingWorld } from "#/test/factories-marking.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getResult } from "./actions/get-result.ts";
import { holdMarks } from "./actions/hold-marks.ts";
import { listWaitingAnswers } from "./actions/list-waiting-answers.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { releaseMarks } from "./actions/release-marks.ts";
import { reopenAttempt } from "./actions/reopen-attempt.ts";
import { getNote } from "./actions/require-note.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { addNote, removeNote, updateNote } from "./actions/save-note.ts";
import { deleteComment, getSavedComment, listSavedComments, saveComment } from "./actions/saved-comments.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { AddNoteInput } from "./contract-notes.ts";

const services = testServices();
const { db } = services;

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string; faults?: { pointer: string }[] }) =>
      error.faults ? error.faults[0]?.pointer : (error.code ?? String(error)),
  );

const world = async (policy: Parameters<typeof makeMarkingWorld>[1] = {}) => {
  const made = await makeMarkingWorld(services, policy);
  const { attemptId, essay, code, text, owner } = made;
  const { questions } = await getMarking(owner, { attemptId });
  const seqOf = (questionId: string) => questions.find((one) => one.questionId === questionId)!.answerSeq!;
  const on = (quote: string, given: Partial<Parameters<typeof addNote>[1]> = {}) => {
    const start = text.indexOf(quote);
    const end = start + quote.length;
    const place = { attemptId, questionId: essay, answerSeq: seqOf(essay) };
    return { ...place, start, end, quote, text: "canary-note says **so**.", ...given };
  };
  const mark = (ctx: Context = owner, questionId = essay, expectedRevision = 1) =>
    markAnswer(ctx, { attemptId, questionId, earned: "5", comment: "", expectedRevision });
  const told = async () => (await getResult(made.mine, { attemptId })).questions[0]!.notes;
  const seenBy = async (ctx: Context) => (await getMarking(ctx, { attemptId })).questions[0]!.notes;
  return { ...made, on, mark, told, seenBy, codeSeq: seqOf(code) };
};

describe("a note on a passage", () => {
  test("is told to the learner with the mark, in the order of the text, and stays as it is from then on", async () => {
    const { owner, ada, on, mark, told, seenBy, text } = await world();
    const later = await addNote(owner, on("recall"));
    expect(later).toMatchObject({ revision: 1, isRemoved: false, canChange: true, quote: "recall" });
    expect(later.html).toContain("<strong>so</strong>");
    await addNote(ada, on("Spacing helps", { text: "Yes." }));
    expect(await told()).toEqual([]);
    await mark();
    const notes = await told();
    expect(notes).toMatchObject([{ quote: "Spacing helps", start: 0, end: 13 }, { quote: "recall" }]);
    expect(text.slice(notes![1]!.start!, notes![1]!.end!)).toBe("recall");
    expect(Object.keys(notes![0]!).toSorted()).toEqual(["end", "html", "id", "quote", "start"]);
    const change = { noteId: later.id, text: "No.", expectedRevision: 1 };
    expect(await faultOf(updateNote(owner, change))).toBe("conflict");
    expect(await faultOf(removeNote(owner, change))).toBe("conflict");
    expect((await seenBy(owner)).map(({ canChange }) => canChange)).toEqual([false, false]);
    await addNote(owner, on("harder"));
    expect(await told()).toHaveLength(3);
  });

  test("its author changes and removes it before the release; all that it said is kept", async () => {
    const { owner, ada, on, mark, told, seenBy, quizId } = await world({ holdsMarks: true });
    const { id: noteId } = await addNote(owner, on("recall"));
    await mark();
    const change = (ctx: Context, expectedRevision: number) =>
      updateNote(ctx, { noteId, text: `Revision ${expectedRevision + 1}`, expectedRevision });
    expect(await faultOf(change(ada, 1))).toBe("forbidden");
    expect(await faultOf(removeNote(ada, { noteId }))).toBe("forbidden");
    const both = await Promise.all([change(owner, 1), change(owner, 1)].map(faultOf));
    expect(both.toSorted()).toEqual(["conflict", "ok"]);
    expect(await seenBy(ada)).toMatchObject([{ text: "Revision 2", canChange: false }]);
    await releaseMarks(owner, { quizId, evenIfWaiting: true });
    expect(await told()).toMatchObject([{ html: expect.stringContaining("Revision 2") }]);
    expect(await faultOf(change(owner, 2))).toBe("conflict");
    await holdMarks(owner, { quizId });
    expect(await told()).toBeNull();
    await removeNote(owner, { noteId });
    await removeNote(owner, { noteId });
    expect(await faultOf(change(owner, 3))).toBe("conflict");
    expect(await seenBy(owner)).toEqual([]);
    expect(await getNote(owner, { noteId })).toMatchObject({
      ...{ isRemoved: true, canChange: false },
      history: [
        { revision: 3, text: "Revision 2", isRemoved: true },
        { revision: 2, text: "Revision 2", isRemoved: false },
        { revision: 1, text: "canary-note says **so**.", isRemoved: false },
      ],
    });
    await releaseMarks(owner, { quizId, evenIfWaiting: true });
    expect(await told()).toEqual([]);
  });

  test("changed beside a release, it is told as it then stands, or refused", async () => {
    const { owner, on, mark, told, quizId } = await world({ holdsMarks: true });
    const { id: noteId } = await addNote(owner, on("recall", { text: "Before" }));
    await mark();
    const [changed, released] = await Promise.all(
      [
        updateNote(owner, { noteId, text: "After", expectedRevision: 1 }),
        releaseMarks(owner, { quizId, evenIfWaiting: true }),
      ].map(faultOf),
    );
    expect(released).toBe("ok");
    const stands = changed === "ok" ? "After" : "Before";
    expect(await told()).toMatchObject([{ html: expect.stringContaining(stands) }]);
  });

  test("names a passage of the answer that is being marked, or is refused with the field at fault", async () => {
    const { owner, on, choice, code, codeSeq, attemptId, learner, quizId, text } = await world();
    const add = (given: object) => faultOf(addNote(owner, { ...on("recall"), ...given }));
    expect(await add({ quote: "Recall" })).toBe("/quote");
    expect(await add({ end: text.length + 1 })).toBe("/end");
    expect(await add({ start: text.length, end: text.length + 1 })).toBe("/start");
    expect(await add({ questionId: choice })).toBe("/questionId");
    expect(await add({ questionId: newId() })).toBe("not_found");
    expect(await add({ questionId: code })).toBe("conflict");
    expect(await add({ questionId: code, answerSeq: codeSeq, start: 0, end: 5, quote: "print" })).toBe("ok");
    expect(AddNoteInput.safeParse({ ...on("recall"), end: 3 }).error?.issues[0]?.path).toEqual(["end"]);
    expect(AddNoteInput.safeParse(on("recall", { text: " " })).error?.issues[0]?.path).toEqual(["text"]);
    expect(AddNoteInput.safeParse(on("recall", { quote: "\ud83d" })).error?.issues[0]?.path).toEqual(["quote"]);
    const open = await startAttempt(ctxFor(services, learner.actor), { quizId });
    expect(await add({ attemptId: open.id })).toBe("conflict");
    expect(await add({ attemptId })).toBe("ok");
  });

  test("keeps its quote where another answer counts later, and stands in no wrong place", async () => {
    const { owner, mine, on, mark, told, attemptId, essay, seenBy } = await world();
    const { answerSeq } = on("recall");
    await addNote(owner, on("recall"));
    await reopenAttempt(owner, { attemptId, deadline: new Date(Date.now() + 300_000).toISOString(), reason: "More." });
    expect(await faultOf(addNote(owner, on("harder")))).toBe("conflict");
    const event = { clientSeq: 90, questionId: essay, answer: { type: "essay" as const, text: "No." }, baseSeq: null };
    await saveAnswers(mine, { attemptId, client: "tab", events: [{ ...event, cleared: false, clientTime: null }] });
    await submitAttempt(mine, { attemptId });
    expect(await seenBy(owner)).toMatchObject([{ quote: "recall", answerSeq }]);
    expect(await faultOf(addNote(owner, on("harder")))).toBe("conflict");
    expect(await told()).toEqual([]);
    await mark(owner, essay, 2);
    expect(await told()).toMatchObject([{ quote: "recall", start: null, end: null }]);
  });

  test("of one of two markers is hidden from the other until both marks are in, and from learners until one counts", async () => {
    const { owner, ada, ben, on, mark, told, seenBy, quizId, essay } = await world({ twoMarkers: true });
    const { id: noteId } = await addNote(ada, on("recall"));
    await mark(ada);
    for (const ctx of [ben, owner]) {
      expect(await seenBy(ctx)).toEqual([]);
      const queue = await listWaitingAnswers(ctx, { quizId, questionId: essay, limit: 5 });
      expect(JSON.stringify(queue)).not.toContain("canary-note");
      expect(await faultOf(getNote(ctx, { noteId }))).toBe("not_found");
      expect(await faultOf(removeNote(ctx, { noteId }))).toBe("not_found");
    }
    expect(await seenBy(ada)).toMatchObject([{ canChange: true }]);
    expect(await told()).toEqual([]);
    await mark(ben);
    expect(await seenBy(ben)).toMatchObject([{ id: noteId, author: { name: "Ada" } }]);
    expect(await told()).toMatchObject([{ id: noteId }]);
  });

  test("does not exist for learners, other instructors and outsiders", async () => {
    const { owner, on, mark, learner } = await world();
    const { id: noteId } = await addNote(owner, on("recall"));
    await mark();
    for (const person of [learner, await makeUser(db, { role: "instructor" }), await makeUser(db)]) {
      const ctx = ctxFor(services, person.actor);
      const work = [
        addNote(ctx, on("recall")),
        getNote(ctx, { noteId }),
        updateNote(ctx, { noteId, text: "Mine.", expectedRevision: 1 }),
        removeNote(ctx, { noteId }),
      ];
      expect(await Promise.all(work.map(faultOf))).toEqual(Array(4).fill("not_found"));
    }
    expect(await faultOf(getNote(owner, { noteId: newId() }))).toBe("not_found");
  });
});

describe("saved comments", () => {
  test("are one's own in a course, newest first, page by page", async () => {
    const { owner, ada, courseId, mine } = await world();
    const saved = [];
    for (const text of ["One", "Two", "Three"]) saved.push(await saveComment(owner, { courseId, text }));
    const first = await listSavedComments(owner, { courseId, limit: 2 });
    expect(first.items.map(({ text }) => text)).toEqual(["Three", "Two"]);
    const rest = await listSavedComments(owner, { courseId, limit: 2, cursor: first.nextCursor! });
    expect(rest).toMatchObject({ items: [{ text: "One" }], nextCursor: null });
    expect((await listSavedComments(ada, { courseId, limit: 5 })).items).toEqual([]);
    const ref = { commentId: saved[0]!.id };
    expect(await getSavedComment(owner, ref)).toEqual(saved[0]);
    for (const ctx of [ada, mine]) expect(await faultOf(deleteComment(ctx, ref))).toBe("not_found");
    expect(await faultOf(saveComment(mine, { courseId, text: "Mine" }))).toBe("forbidden");
    await deleteComment(owner, ref);
    expect(await faultOf(deleteComment(owner, ref))).toBe("not_found");
  });
});
