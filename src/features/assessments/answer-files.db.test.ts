import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { addSeconds } from "#/core/time.ts";
import { makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import { makeQuizWorld } from "#/test/factories-assessments.ts";
import { makeKey } from "#/test/factories-users.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { restClient } from "#/test/rest.ts";
import { getAnswerFile, readAnswerFile, removeStrayAnswerFiles, uploadAnswerFile } from "./actions/answer-files.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getResult } from "./actions/get-result.ts";
import { listWaitingAnswers } from "./actions/list-waiting-answers.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { releaseMarks } from "./actions/release-marks.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { addNote } from "./actions/save-note.ts";
import { setMarkingPolicy } from "./actions/set-marking-policy.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { answerFileKey } from "./store-answer-files.ts";
import { answerFiles } from "./tables-answer-files.ts";
import { uploadLimits } from "./upload-limits.ts";

const services = testServices();
const { db } = services;
const rest = restClient(services);

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string; faults?: { pointer: string }[]; message: string }) =>
      `${error.code ?? "bug"} ${error.faults?.[0]?.pointer ?? error.message}`,
  );
const base64 = (words: string) => Buffer.from(words).toString("base64");

/** A quiz of a file question (pictures and plain text, two of a megabyte) and an essay, which the learner has begun. */
const begin = async () => {
  const world = await makeQuizWorld(db, {}, ["file", "essay"]);
  const [fileId, essayId] = [world.questions[0]!.id, world.questions[1]!.id];
  let clientSeq = 0;
  const taking = async (person: Person) => {
    const ctx = ctxFor(services, person.actor);
    const { id: attemptId } = await startAttempt(ctx, { quizId: world.quiz.id });
    return {
      ...{ ctx, attemptId },
      upload: (name: string, words: string, questionId = fileId) =>
        uploadAnswerFile(ctx, { attemptId, questionId, name, content: base64(words) }),
      answer: async (fileIds: string[], given: { cleared?: boolean; questionId?: string } = {}) => {
        const event = { clientSeq: ++clientSeq, questionId: fileId, baseSeq: null, cleared: false, clientTime: null };
        const events = [{ ...event, ...given, answer: { type: "file" as const, fileIds } }];
        return (await saveAnswers(ctx, { attemptId, client: "tab", events })).acks[0]!.outcome;
      },
      submit: () => submitAttempt(ctx, { attemptId }),
    };
  };
  return {
    ...world,
    fileId,
    essayId,
    taking,
    mine: await taking(world.learner),
    staff: ctxFor(services, world.teacher.actor),
  };
};

describe("a question that asks for files", () => {
  test("is answered over REST by an upload and an event that names it, which nobody else can use or see", async () => {
    const { learner, course, quiz, fileId, essayId, mine, taking, teacher } = await begin();
    const key = await makeKey(services, learner, ["assessments:read", "assessments:write"]);
    const path = `/attempts/${mine.attemptId}/questions/${fileId}/files`;
    const sent = await rest("POST", path, { key, body: { name: "C:\\mine\\notes.txt", content: base64("Notes.") } });
    expect(sent).toMatchObject({ status: 201, json: { name: "notes.txt", mediaType: "text/plain", size: 6 } });
    const id = String(sent.json!.id);
    expect(sent.headers.location).toContain(`/answer-files/${id}`);
    const again = await rest("POST", path, { key, body: { name: "notes.txt", content: base64("Notes.") } });
    expect(again.json).toEqual(sent.json);

    const other = await makeUser(db);
    await makeEnrolment(db, course, other);
    const theirs = await taking(other);
    const named = (who: typeof mine, ...given: Parameters<typeof mine.answer>) => refusalOf(who.answer(...given));
    expect(await named(theirs, [id])).toBe("invalid_input /events/0/answer/fileIds/0");
    expect(await named(mine, [newId()])).toBe("invalid_input /events/0/answer/fileIds/0");
    expect(await named(mine, [id], { questionId: essayId })).toBe("invalid_input /events/0/answer/type");
    const readers = [ctxFor(services, other.actor), ctxFor(services, teacher.actor)];
    for (const ctx of readers) expect(await refusalOf(getAnswerFile(ctx, { fileId: id }))).toMatch(/^not_found/);
    expect(await refusalOf(theirs.upload("a.txt", "x", newId()))).toMatch(/^not_found/);
    const strange = { ...{ attemptId: mine.attemptId, questionId: fileId }, name: "a.txt", content: base64("x") };
    expect(await refusalOf(uploadAnswerFile(theirs.ctx, strange))).toMatch(/^not_found/);

    expect(await mine.answer([id])).toBe("accepted");
    expect(await mine.answer([])).toBe("ignored_blank");
    const attempt = await getAttempt(mine.ctx, { attemptId: mine.attemptId });
    expect(attempt.questions[0]).toMatchObject({
      current: { answer: { fileIds: [id] } },
      files: [{ id, name: "notes.txt" }],
    });
    expect(attempt.questions[1]!.files).toEqual([]);
    expect(await getAnswerFile(readers[1]!, { fileId: id })).toMatchObject({ name: "notes.txt" });
    expect(await refusalOf(getAnswerFile(readers[0]!, { fileId: id }))).toMatch(/^not_found/);
    expect((await getAttempt(theirs.ctx, { attemptId: theirs.attemptId })).questions[0]!.files).toEqual([]);
    expect(await refusalOf(startAttempt(mine.ctx, { quizId: quiz.id }))).toBe("ok");
  });

  test("refuses what it does not take, naming the field", async () => {
    const { mine, essayId } = await begin();
    const { upload, answer } = mine;
    expect(await refusalOf(upload("a.pdf", "%PDF-1.7"))).toBe("invalid_input /name");
    expect(await refusalOf(upload("a.svg", "<svg/>"))).toBe("invalid_input /name");
    expect(await refusalOf(upload("a.png", "No picture."))).toBe("invalid_input /content");
    expect(await refusalOf(upload("a.txt", ""))).toBe("invalid_input /content");
    expect(await refusalOf(upload("a.txt", "x".repeat(1_000_001)))).toMatch(/^payload_too_large .*1 MB/);
    expect(await refusalOf(upload("a.txt", "x", essayId))).toMatch(/^conflict .*takes no files/);
    const ids = await Promise.all(["a", "b", "c"].map(async (name) => (await upload(`${name}.txt`, name)).id));
    expect(await refusalOf(answer(ids))).toBe("invalid_input /events/0/answer/fileIds");
    expect(await answer(ids.slice(1))).toBe("accepted");
    expect(await answer([], { cleared: true })).toBe("accepted");
    expect(await answer(ids.slice(0, 1))).toBe("accepted");
  });

  test("is marked with its files at hand, under names that tell nothing while names are hidden", async () => {
    const { mine, quiz, fileId, staff } = await begin();
    await setMarkingPolicy(staff, { quizId: quiz.id, holdsMarks: true, isBlind: true });
    const first = await mine.upload("Ada Lovelace.txt", "Mine.");
    const unused = await mine.upload("Never mind.txt", "Not this.");
    await mine.answer([first.id]);
    await mine.submit();
    const shown = async () => {
      const { items } = await listWaitingAnswers(staff, { quizId: quiz.id, questionId: fileId, limit: 10 });
      const { questions } = await getMarking(staff, { attemptId: mine.attemptId });
      const [item, question] = [items[0]!, questions[0]!];
      expect(item.files).toEqual(question.files);
      const { name } = await readAnswerFile(staff, first.id);
      return [name, ...item.files.map((file) => file.name)];
    };
    expect(await shown()).toEqual(["answer-1.txt", "answer-1.txt"]);
    expect(await refusalOf(getAnswerFile(staff, { fileId: unused.id }))).toMatch(/^not_found/);
    const { answerSeq, grade } = (await getMarking(staff, { attemptId: mine.attemptId })).questions[0]!;
    expect(grade).toMatchObject({ state: "needs_marking" });
    const place = { attemptId: mine.attemptId, questionId: fileId };
    const note = { ...place, answerSeq: answerSeq!, start: 0, end: 1, quote: "M", text: "Well." };
    expect(await refusalOf(addNote(staff, note))).toBe("invalid_input /questionId");
    await markAnswer(staff, { ...place, earned: "1", comment: "", expectedRevision: grade!.revision });
    await releaseMarks(staff, { quizId: quiz.id, evenIfWaiting: true });
    expect((await readAnswerFile(staff, first.id)).name).toBe("Ada Lovelace.txt");
    const [result] = (await getResult(mine.ctx, { attemptId: mine.attemptId })).questions;
    expect(result).toMatchObject({ earned: "1", answer: { fileIds: [first.id] } });
    expect(result!.files.map(({ name }) => name)).toEqual(["Ada Lovelace.txt", "Never mind.txt"]);
  });

  test("keeps what comes too late, marked late", async () => {
    const { mine, staff } = await begin();
    const early = await mine.upload("early.txt", "Early.");
    await mine.answer([early.id]);
    await mine.submit();
    const late = await mine.upload("late.txt", "Late.");
    expect(await mine.answer([late.id])).toBe("late");
    const [question] = (await getMarking(staff, { attemptId: mine.attemptId })).questions;
    expect(question).toMatchObject({ answer: { fileIds: [early.id] }, lateAnswer: { answer: { fileIds: [late.id] } } });
    expect(question!.files.map(({ id }) => id)).toEqual([early.id, late.id]);
    expect(Buffer.from((await readAnswerFile(staff, late.id)).bytes).toString()).toBe("Late.");
  });
});

describe("what uploads may cost", () => {
  test("a question takes so many uploads, a person so many in ten minutes, and stray ones go after 30 days", async () => {
    const { mine, fileId } = await begin();
    const kept = await mine.upload("0.txt", "0");
    await mine.answer([kept.id]);
    const rows = Array.from({ length: uploadLimits.ofQuestion - 2 }, (_, index) => ({
      ...{ id: newId(), attemptId: mine.attemptId, questionId: fileId, name: `${index}.txt`, mediaType: "text/plain" },
      ...{ size: 1, sha256: "0", createdAt: addSeconds(new Date().toISOString(), -31 * 86_400) },
    }));
    await db.insert(answerFiles).values(rows);
    const [one, two] = await Promise.all(["one", "two"].map((words) => refusalOf(mine.upload(`${words}.txt`, words))));
    expect([one, two].filter((outcome) => outcome === "ok")).toHaveLength(1);
    expect([one, two].find((outcome) => outcome !== "ok")).toMatch(/^conflict 20 files were uploaded/);
    expect(await refusalOf(mine.upload("0.txt", "0"))).toBe("ok");

    await services.files.put(answerFileKey(rows[0]!.id), Buffer.from("x"));
    await db.update(answerFiles).set({ createdAt: rows[0]!.createdAt }).where(eq(answerFiles.id, kept.id));
    expect(await removeStrayAnswerFiles(services)).toBeGreaterThanOrEqual(rows.length);
    expect(await services.files.get(answerFileKey(rows[0]!.id))).toBeNull();
    expect((await readAnswerFile(mine.ctx, kept.id)).name).toBe("0.txt");
    const left = await db
      .select({ id: answerFiles.id })
      .from(answerFiles)
      .where(eq(answerFiles.attemptId, mine.attemptId));
    expect(left).toHaveLength(2);

    await db.update(answerFiles).set({ size: uploadLimits.bytesOfAttempt }).where(eq(answerFiles.id, kept.id));
    expect(await refusalOf(mine.upload("more.txt", "more"))).toMatch(/^conflict The files of an attempt/);
    const outcomes = new Set<string>();
    for (let i = 0; i < 60; i += 1) outcomes.add(await refusalOf(mine.upload("0.txt", "0")));
    expect([...outcomes][0]).toBe("ok");
    expect([...outcomes][1]).toMatch(/^rate_limited /);
  });

  test("an upload that broke off is taken over by the next try", async () => {
    const { mine, learner, fileId: questionId } = await begin();
    const broken = { ...services.files, put: () => Promise.reject(new Error("The disk is full.")) };
    const { ctx, attemptId } = mine;
    const input = { attemptId, questionId, name: "a.txt", content: base64("A") };
    const failing = { ...ctxFor(services, learner.actor), files: broken };
    expect(await refusalOf(uploadAnswerFile(failing, input))).toBe("bug The disk is full.");
    const [row] = await db
      .select({ id: answerFiles.id, isStored: answerFiles.isStored })
      .from(answerFiles)
      .where(eq(answerFiles.attemptId, attemptId));
    expect(row?.isStored).toBe(false);
    expect(await refusalOf(mine.answer([row!.id]))).toBe("invalid_input /events/0/answer/fileIds/0");
    expect((await uploadAnswerFile(ctx, input)).id).toBe(row!.id);
    expect(await mine.answer([row!.id])).toBe("accepted");
  });
});
