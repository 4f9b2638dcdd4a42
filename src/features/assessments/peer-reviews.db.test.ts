import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { addSeconds } from "#/core/time.ts";
import { makeCourse, makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getAssignment } from "./actions/assignments/get-assignment.ts";
import { getSubmission } from "./actions/assignments/get-submission.ts";
import { markSubmission } from "./actions/assignments/mark-submission.ts";
import {
  excludePeerReview,
  includePeerReview,
  listPeerReviews,
  listReceivedReviews,
} from "./actions/assignments/peer-results.ts";
import { endPeerRules, setPeerRules, startDueReviews, startPeerReview } from "./actions/assignments/peer-rules.ts";
import { getPeerReview, listPeerTasks, savePeerReview, submitPeerReview } from "./actions/assignments/peer-tasks.ts";
import { releaseAssignment } from "./actions/assignments/release-assignment.ts";
import { createAssignment, publishAssignment, updateAssignment } from "./actions/assignments/save-assignment.ts";
import { listWaitingSubmissions } from "./actions/assignments/submission-marking.ts";
import { submitWork } from "./actions/assignments/submit-work.ts";
import { getWorkFile, readWorkFile, uploadWork } from "./actions/assignments/work-files.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { CreateAssignmentInput } from "./contract-assignments.ts";
import { SetPeerReviewInput } from "./contract-assignments-peers.ts";

const services = testServices();
const { db } = services;
const ctxOf = (person: Person) => ctxFor(services, person.actor);
const fromNow = (seconds: number) => addSeconds(new Date().toISOString(), seconds);
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string; faults?: { pointer: string }[]; message: string }) =>
      `${error.code ?? "bug"} ${error.faults?.[0]?.pointer ?? error.message}`,
  );

const level = (id: string, points: string) => ({ id, title: id, description: "", points });
const rubric = {
  criteria: [
    { id: "c1", title: "Clarity", description: "", levels: [level("l2", "2"), level("l1", "1"), level("l0", "0")] },
  ],
};
const levelsOf = (levelId: string) => [{ criterionId: "c1", levelId }];

const world = async (count: number, rules: object = {}, fields: object = {}) => {
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher);
  const people: Person[] = [];
  for (let index = 0; index < count; index += 1) {
    const person = await makeUser(db, { name: `Secretname ${index}` });
    await makeEnrolment(db, course, person);
    people.push(person);
  }
  const asTeacher = ctxOf(teacher);
  const { id: assignmentId } = await createAssignment(
    asTeacher,
    CreateAssignmentInput.parse({
      ...{ courseId: course.id, title: "Essay", rubric, takesFiles: true, fileKinds: ["text"], ...fields },
    }),
  );
  const ref = { assignmentId };
  const set = (more: object) =>
    setPeerRules(asTeacher, SetPeerReviewInput.parse({ ...ref, reviewsEach: 2, startsBy: "hand", ...rules, ...more }));
  await set({});
  await publishAssignment(asTeacher, ref);
  const submit = (person: Person, fileIds: string[] = []) =>
    submitWork(ctxOf(person), { ...ref, clientKey: newId(), text: "My essay.", fileIds });
  const start = () => startPeerReview(asTeacher, ref);
  const tasks = async (person: Person) => (await listPeerTasks(ctxOf(person), { ...ref, limit: 50 })).items;
  const give = async (person: Person, levelId: string) => {
    for (const { id: reviewId, isSelf } of await tasks(person)) {
      if (isSelf) continue;
      const { revision } = await getPeerReview(ctxOf(person), { reviewId });
      await submitPeerReview(ctxOf(person), {
        ...{ reviewId, levels: levelsOf(levelId), comment: "I *see*.", expectedRevision: revision },
      });
    }
  };
  const release = (evenIfWaiting = true) => releaseAssignment(asTeacher, { ...ref, evenIfWaiting });
  const cellOf = async (person: Person) =>
    (await listGradeRows(asTeacher, { courseId: course.id, limit: 100 })).items.find(
      ({ learner }) => learner.id === person.id,
    )!.cells[0]!;
  const all = async () => (await listPeerReviews(asTeacher, { ...ref, limit: 100 })).items;
  return {
    teacher,
    asTeacher,
    courseId: course.id,
    people,
    ref,
    set,
    submit,
    start,
    tasks,
    give,
    release,
    cellOf,
    all,
  };
};

describe("setting peer review", () => {
  test("needs a rubric, holds the marks, and stays as it is once begun", async () => {
    const made = await world(2);
    const { asTeacher, ref, people, set, submit, start } = made;
    expect(await getAssignment(asTeacher, ref)).toMatchObject({ holdsMarks: true, peerReview: { reviewsEach: 2 } });
    expect(await refusalOf(updateAssignment(asTeacher, { ...ref, rubric: null }))).toBe("invalid_input /rubric");
    expect(await refusalOf(updateAssignment(asTeacher, { ...ref, holdsMarks: false }))).toBe(
      "invalid_input /holdsMarks",
    );
    const due = fromNow(3_600);
    await updateAssignment(asTeacher, { ...ref, dueAt: due });
    expect(await refusalOf(set({ reviewsDueAt: fromNow(60) }))).toBe("invalid_input /reviewsDueAt");
    for (const person of people) await submit(person);
    await start();
    await start();
    expect(await refusalOf(set({ reviewsEach: 1 }))).toMatch(/^conflict The reviews have begun/);
    expect(await refusalOf(set({ reviewsDueAt: fromNow(7_200) }))).toBe("ok");
    expect(await refusalOf(endPeerRules(asTeacher, ref))).toMatch(/^conflict /);
    expect(await refusalOf(updateAssignment(asTeacher, { ...ref, possible: "20" }))).toBe("invalid_input /rubric");
    expect(await refusalOf(submit(people[0]!))).toMatch(/^conflict The reviews have begun/);
    const bare = await createAssignment(
      asTeacher,
      CreateAssignmentInput.parse({ courseId: made.courseId, title: "Bare" }),
    );
    expect(await refusalOf(setPeerRules(asTeacher, SetPeerReviewInput.parse({ assignmentId: bare.id })))).toMatch(
      /^conflict Peers mark by a rubric/,
    );
  });

  test("starts by itself when the assignment is due, once, whoever looks", async () => {
    const { ref, people, submit, all } = await world(3, { startsBy: "due" }, { dueAt: fromNow(2) });
    for (const person of people) await submit(person);
    expect(await all()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    await Promise.all([startDueReviews(services, ref.assignmentId), startDueReviews(services, ref.assignmentId)]);
    expect(await all()).toHaveLength(6);
    expect(await startDueReviews(services, ref.assignmentId)).toBe(0);
  });
});

describe("reviewing", () => {
  test("no name reaches a reviewer, nor that of a file; nobody else reaches the file", async () => {
    const { asTeacher, people, ref, submit, start, tasks } = await world(2);
    const [ada, ben] = people as [Person, Person];
    const file = await uploadWork(ctxOf(ada), {
      ...{ ...ref, name: "Secretname.txt", content: Buffer.from("Text.").toString("base64") },
    });
    await submit(ada, [file.id]);
    await submit(ben);
    expect(await refusalOf(readWorkFile(ctxOf(ben), file.id))).toMatch(/^not_found /);
    await start();
    const [task] = await tasks(ben);
    const review = await getPeerReview(ctxOf(ben), { reviewId: task!.id });
    expect(review).toMatchObject({ title: "Submission 1", text: "My essay.", state: "to_do" });
    expect(review.files).toMatchObject([{ name: "submission-1.txt", url: `/files/${file.id}` }]);
    expect(JSON.stringify([review, await tasks(ben)])).not.toMatch(/Secretname/);
    expect(JSON.stringify([review, await tasks(ben)])).not.toContain(ada.id);
    expect((await readWorkFile(ctxOf(ben), file.id)).name).toBe("submission-1.txt");
    expect(await refusalOf(getWorkFile(ctxOf(ben), { fileId: file.id }))).toMatch(/^not_found /);
    expect((await readWorkFile(asTeacher, file.id)).name).toBe("Secretname.txt");
    expect(await refusalOf(getPeerReview(ctxOf(ada), { reviewId: task!.id }))).toMatch(/^not_found /);
  });

  test("a draft is kept, handed in whole, changed until the reviews close; two at once have one outcome", async () => {
    const { people, submit, start, tasks, release } = await world(2);
    for (const person of people) await submit(person);
    await start();
    const mine = ctxOf(people[0]!);
    const [task] = await tasks(people[0]!);
    const input = { reviewId: task!.id, comment: "So far.", expectedRevision: 0 };
    expect(await savePeerReview(mine, { ...input, levels: [] })).toMatchObject({ state: "draft", revision: 1 });
    expect(await refusalOf(savePeerReview(mine, { ...input, comment: "Else.", levels: [] }))).toMatch(/^conflict /);
    const next = { ...input, expectedRevision: 1 };
    expect(await refusalOf(submitPeerReview(mine, { ...next, levels: [] }))).toBe("invalid_input /levels");
    expect(await refusalOf(submitPeerReview(mine, { ...next, levels: levelsOf("l9") }))).toBe("invalid_input /levels");
    const at = [1, 2, 3].map(() => submitPeerReview(mine, { ...next, levels: levelsOf("l2") }));
    const receipts = await Promise.all(at);
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(receipts[0]).toMatchObject({ state: "done", revision: 2 });
    expect(await refusalOf(savePeerReview(mine, { ...input, levels: [], expectedRevision: 2 }))).toMatch(/^conflict /);
    const anew = await submitPeerReview(mine, { ...input, levels: levelsOf("l1"), expectedRevision: 2 });
    expect(anew).toMatchObject({ levels: levelsOf("l1"), revision: 3 });
    await release();
    expect(await refusalOf(submitPeerReview(mine, { ...input, levels: levelsOf("l0"), expectedRevision: 3 }))).toBe(
      "conflict The reviews are closed.",
    );
  });

  test("who hands in late joins, and nobody gives or gets more for it", async () => {
    const { people, submit, start, tasks, give, all } = await world(5);
    for (const person of people.slice(0, 4)) await submit(person);
    await start();
    await give(people[0]!, "l2");
    await submit(people[4]!);
    const reviews = await all();
    expect(reviews).toHaveLength(10);
    for (const { id } of people) {
      expect(reviews.filter(({ reviewer }) => reviewer.id === id)).toHaveLength(2);
      expect(reviews.filter(({ author }) => author.id === id)).toHaveLength(2);
    }
    expect((await tasks(people[0]!)).map(({ state }) => state)).toEqual(["done", "done"]);
  });

  test("one's own is reviewed beside the others, and does not count", async () => {
    const { people, submit, start, tasks, give, cellOf } = await world(2, { withSelfReview: true });
    for (const person of people) await submit(person);
    await start();
    const own = (await tasks(people[0]!)).find(({ isSelf }) => isSelf)!;
    expect(own.title).toBe("Your own submission");
    await submitPeerReview(ctxOf(people[0]!), {
      ...{ reviewId: own.id, levels: levelsOf("l2"), comment: "", expectedRevision: 0 },
    });
    expect(await cellOf(people[0]!)).toMatchObject({ state: "pending" });
    await give(people[1]!, "l1");
    expect(await cellOf(people[0]!)).toMatchObject({ state: "scored", earned: "5" });
  });
});

describe("what reviews come to", () => {
  test("the median and the reviews given make the mark; one may be left out; nothing is seen before the release", async () => {
    const made = await world(3, { reviewingPercent: 20 });
    const { asTeacher, courseId, people, submit, start, give, release, cellOf, all } = made;
    const [ada, ben, cem] = people as [Person, Person, Person];
    const { id: submissionId } = await submit(ada);
    for (const person of [ben, cem]) await submit(person);
    expect((await listWaitingSubmissions(asTeacher, { courseId, limit: 10 })).items).toEqual([]);
    await start();
    await give(ben, "l2");
    await give(cem, "l1");
    expect(await refusalOf(release(false))).toMatch(/^conflict 2 reviews are not given yet/);
    const received = async () => (await listReceivedReviews(ctxOf(ada), { submissionId, limit: 10 })).items;
    expect(await received()).toEqual([]);
    expect((await getSubmission(ctxOf(ada), { submissionId })).mark).toBeNull();
    expect(await cellOf(ada), "75 % of 80 % of the points, no review given").toMatchObject({ earned: "6" });
    const harsh = (await all()).find((one) => one.author.id === ada.id && one.reviewer.id === cem.id)!;
    await excludePeerReview(asTeacher, { reviewId: harsh.id, reason: "Unfair." });
    expect(await cellOf(ada)).toMatchObject({ earned: "8" });
    await includePeerReview(asTeacher, { reviewId: harsh.id });
    await release();
    expect((await received()).map(({ reviewer }) => reviewer)).toEqual(["Reviewer 1", "Reviewer 2"]);
    expect(JSON.stringify(await received())).not.toMatch(/Secretname/);
    expect(await refusalOf(listReceivedReviews(ctxOf(ben), { submissionId, limit: 10 }))).toMatch(/^not_found /);
    const { mark } = await getSubmission(ctxOf(ada), { submissionId });
    expect(mark).toMatchObject({ earned: "6", markedAt: null });
    expect(mark!.reasons.map(({ text }) => text)).toEqual([
      "Peers: the median of 2 reviews, 75 %.",
      "Reviews given: 0 of 2, for 20 % of the points.",
    ]);
    await markSubmission(asTeacher, { submissionId, earned: "5", comment: "Between us.", expectedRevision: 0 });
    expect(await cellOf(ada), "a marker's mark in the place of the peers'").toMatchObject({ earned: "4" });
  });

  test("with a weight below 100 it waits for marker and peers", async () => {
    const { asTeacher, courseId, people, submit, start, give, cellOf } = await world(2, { peerWeight: 50 });
    const { id: submissionId } = await submit(people[0]!);
    await submit(people[1]!);
    await start();
    await give(people[1]!, "l2");
    expect(await cellOf(people[0]!)).toMatchObject({ state: "pending" });
    expect((await listWaitingSubmissions(asTeacher, { courseId, limit: 10 })).items).toHaveLength(2);
    await markSubmission(asTeacher, { submissionId, earned: "6", comment: "", expectedRevision: 0 });
    expect(await cellOf(people[0]!)).toMatchObject({ state: "scored", earned: "8" });
  });
});
