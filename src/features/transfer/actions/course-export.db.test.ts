import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { addColumn } from "#/features/assessments/actions/add-column.ts";
import { archiveQuestion } from "#/features/assessments/actions/archive-question.ts";
import { createAssignment, publishAssignment } from "#/features/assessments/actions/assignments/save-assignment.ts";
import { createCategory, updateCategory } from "#/features/assessments/actions/save-category.ts";
import { createOverride } from "#/features/assessments/actions/save-override.ts";
import { createSkill, updateSkill } from "#/features/assessments/actions/save-skill.ts";
import { setMarkingPolicy } from "#/features/assessments/actions/set-marking-policy.ts";
import { setQuizQuestions } from "#/features/assessments/actions/set-quiz-questions.ts";
import { setUpGradebook } from "#/features/assessments/actions/set-up-gradebook.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { updateQuiz } from "#/features/assessments/actions/update-quiz.ts";
import { CreateAssignmentInput } from "#/features/assessments/contract-assignments.ts";
import { getCourse } from "#/features/courses/actions/get-course.ts";
import { getLesson } from "#/features/courses/actions/get-lesson.ts";
import { putGlossary } from "#/features/courses/actions/put-glossary.ts";
import { saveCourseFile } from "#/features/courses/actions/save-course-tree.ts";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import { updateCourse } from "#/features/courses/actions/update-course.ts";
import { updateLesson } from "#/features/courses/actions/update-lesson.ts";
import { uploadFile } from "#/features/courses/actions/upload-file.ts";
import { courses } from "#/features/courses/tables.ts";
import { saveDemoCourse } from "#/seed/save-demo-course.ts";
import { dot } from "#/test/access/world.ts";
import { numbered, readFile, roundTrip } from "#/test/course-round-trip.ts";
import { makeLesson, makeModule, makeUser } from "#/test/factories.ts";
import { makeQuestions, makeQuizWorld, sampleBodies } from "#/test/factories-assessments.ts";
import { makeKey } from "#/test/factories-users.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { restClient } from "#/test/rest.ts";
import { type CourseExport, ImportCourseInput } from "../contract.ts";
import { exampleExport } from "../example-export.ts";
import { exportCourse } from "./export-course.ts";
import { importCourseExport } from "./import-course-export.ts";

const services = testServices();
const { db } = services;

/** A picture whose end is missing could not be uploaded, but imports of books store what they find. */
const uploadLarge = (ctx: ReturnType<typeof ctxFor>, courseId: string, content: string) =>
  saveCourseFile({ tx: db, at: new Date().toISOString(), savedBy: null }, ctx.files, courseId, {
    name: "large.png",
    bytes: Buffer.from(content, "base64"),
  });

const all = { marks: true, correctness: true, feedback: true, solution: true };
const nothing = { marks: false, correctness: false, feedback: false, solution: false };

/** A course that uses everything that an instructor can set up. */
const fullCourse = async () => {
  const world = await makeQuizWorld(db, { passPercent: 60, cooldownSeconds: 60, certainty: true, points: "2.5" });
  const courseId = world.course.id;
  const quizId = world.quiz.id;
  const teach = ctxFor(services, world.teacher.actor);
  const module = await makeModule(db, world.course);
  const [lesson, draft] = [await makeLesson(db, world.course, module), await makeLesson(db, world.course, module)];
  const picture = await uploadFile(teach, { courseId, content: dot });
  const [practice, archived, filed] = await makeQuestions(db, world.course, [
    sampleBodies().cloze,
    sampleBodies().essay,
    { ...sampleBodies().single_choice, stem: `![A dot](${picture.url})` },
  ]);
  await updateQuestion(teach, { questionId: practice!.id, isPractice: true, lessonId: lesson.id });
  await archiveQuestion(teach, { questionId: archived!.id });
  const inner = await createCategory(teach, { courseId, name: "Inner", parentId: null });
  const outer = await createCategory(teach, { courseId, name: "Outer", parentId: null });
  // The one inside is older than the one that holds it.
  await updateCategory(teach, { categoryId: inner.id, parentId: outer.id });
  const skill = await createSkill(teach, { courseId, name: "Tell dots" });
  const unused = await createSkill(teach, { courseId, name: "Unused" });
  await updateSkill(teach, { skillId: skill.id, prerequisiteIds: [unused.id] });
  await updateQuestion(teach, {
    ...{
      questionId: filed!.id,
      categoryId: inner.id,
      tags: ["dot", "black"],
      difficulty: "hard",
      skillIds: [skill.id],
    },
  });
  await updateLesson(teach, {
    lessonId: lesson.id,
    body: [
      `::question{id="${practice!.id}"}`,
      `![A dot](${picture.url})`,
      `[Next](/courses/${world.course.slug}/lessons/${draft.slug}#top), [quiz](/courses/${world.course.slug}/quizzes/${quizId})`,
    ].join("\n\n"),
  });
  await updateCourse(teach, { courseId, coverUrl: picture.url, description: `About ![it](${picture.url})` });
  await putGlossary(teach, { courseId, terms: [{ term: "Dot", definition: "A *spot*." }] });
  await createGroup(teach, { courseId, name: "Tuesday" });
  await setQuizQuestions(teach, {
    quizId,
    sections: [
      { title: "Dots", instructions: "*Look*.", shuffle: true },
      { title: "More", instructions: "", shuffle: false },
    ],
    questions: [{ questionId: world.questions[0]!.id, points: "3", section: 1 }],
    draws: [
      {
        section: 0,
        position: 0,
        count: 1,
        points: "0.5",
        categoryId: outer.id,
        tag: "dot",
        difficulty: "hard",
        skillId: skill.id,
      },
    ],
  });
  await updateQuiz(teach, {
    ...{ quizId, moduleId: module.id, instructions: "Look at the *dots*.", timeLimitSeconds: 600, attemptsAllowed: 2 },
    ...{ scoring: "average", shuffleQuestions: true, feedbackBands: [{ fromPercent: 0, text: "Well." }] },
    ...{ opensAt: "2026-01-05T08:00:00.000Z", closesAt: "2026-02-05T08:00:00.000Z" },
    review: { afterSubmit: nothing, later: nothing, afterClose: all },
  });
  await setMarkingPolicy(teach, { quizId, holdsMarks: true, isBlind: true, twoMarkers: true, tolerancePercent: 20 });
  const assignment = await createAssignment(
    teach,
    CreateAssignmentInput.parse({
      ...{ courseId, moduleId: module.id, title: "Draw dots", instructions: `Like ![this](${picture.url})` },
      ...{ dueAt: "2026-02-01T08:00:00.000Z", takesFiles: true, submissionsAllowed: 2, holdsMarks: true },
    }),
  );
  await publishAssignment(teach, { assignmentId: assignment.id });
  await createOverride(teach, {
    ...{ quizId, userId: world.learner.id, groupId: null, timeFactor: "2" },
    ...{ opensAt: null, dueAt: null, closesAt: null, attemptsAllowed: null },
  });
  const [exams, rest] = [newId(), newId()];
  const column = await addColumn(teach, {
    ...{ courseId, title: "Portfolio", possible: "10", categoryId: null, isExtraCredit: true, isReleased: true },
  });
  await setUpGradebook(teach, {
    latePolicy: { per: "day", percent: "10", lowestPercent: "50", graceMinutes: 15 },
    ...{ courseId, expectedRevision: 0, missingCountsZero: true, scheme: { kind: "pass_fail", passAt: "50" } },
    categories: [
      { id: exams, title: "Exams", weight: "70", dropLowest: 1 },
      { id: rest, title: "The rest", weight: "30", dropLowest: 0 },
    ],
    columns: [
      { columnId: quizId, categoryId: exams, isExtraCredit: false },
      { columnId: assignment.id, categoryId: rest, isExtraCredit: false },
      { columnId: column.id, categoryId: rest, isExtraCredit: true },
    ],
  });
  return { ...world, teach, courseId, quizId, picture, lesson };
};

describe("a course that goes out and comes in again", () => {
  test("is the same but for its ids, with everything that can be set up", async () => {
    const { teach, courseId, picture, learner } = await fullCourse();
    const { first, second, receipt } = await roundTrip(teach, courseId);
    expect(numbered(second, first.course.slug)).toEqual(numbered(first));
    expect(receipt.notes).toEqual([expect.stringContaining(`the course is at ${receipt.slug}`)]);
    // Nothing is empty that should be tried here, and nobody is in it.
    expect(first).toMatchObject({
      groups: ["Tuesday"],
      gradebook: {
        categories: [{ title: "Exams" }, {}],
        columns: [{ title: "" }, { title: "" }, { title: "Portfolio" }],
      },
      quizzes: [{ marking: { holdsMarks: true, isBlind: true }, draws: [{ tag: "dot", points: "0.5" }] }],
      files: [{ content: dot }],
    });
    expect(JSON.stringify(first)).not.toContain(learner.id);
    const old = [picture.id, courseId, first.modules[0]!.id, first.questions[0]!.id, first.quizzes[0]!.id];
    for (const id of old) expect(JSON.stringify(second)).not.toContain(id);
  });

  test("works there: links lead into it, its question is placed, its quiz can be taken", async () => {
    const { teach, courseId } = await fullCourse();
    const { second, receipt } = await roundTrip(teach, courseId);
    const [lesson, draft] = second.modules.flatMap(({ lessons }) => lessons);
    const { body } = lesson!;
    expect(body).toContain(`/courses/${receipt.slug}/lessons/${draft!.slug}#top`);
    expect(body).toContain(`/courses/${receipt.slug}/quizzes/${second.quizzes[0]!.id}`);
    expect(body).toContain(`/files/${second.files[0]!.id}`);
    const practice = second.questions.find(({ isPractice }) => isPractice)!;
    expect(body).toContain(`::question{id="${practice.id}"}`);
    expect((await getCourse(teach, { courseId: receipt.courseId })).coverUrl).toBe(`/files/${second.files[0]!.id}`);
    expect((await getLesson(teach, { lessonId: lesson!.id })).body).toBe(body);
    const quizId = second.quizzes[0]!.id;
    await updateQuiz(teach, { quizId, opensAt: null, closesAt: null });
    expect((await startAttempt(teach, { quizId })).questions).toHaveLength(2);
  });

  test("comes as a draft where that is asked, and so does a quiz whose password is not told", async () => {
    const { teach, courseId, quizId } = await fullCourse();
    await updateQuiz(teach, { quizId, password: "canary sesame" });
    const file = await exportCourse(teach, { courseId });
    expect(JSON.stringify(file)).not.toContain("sesame");
    expect(file.quizzes[0]).toMatchObject({ needsPassword: true, state: "published" });
    const { courseId: there, notes } = await importCourseExport(teach, { ...readFile(file), asDraft: true });
    expect((await getCourse(teach, { courseId: there })).state).toBe("draft");
    const [quiz] = (await exportCourse(teach, { courseId: there })).quizzes;
    expect(quiz).toMatchObject({ state: "draft", needsPassword: false });
    expect(notes.join()).toContain("had a password");
  });

  test("is the demo course too", async () => {
    const [row] = await db.select({ id: courses.id }).from(courses).where(eq(courses.slug, "how-learning-works"));
    const ctx = ctxFor(services, { kind: "system", job: "test" });
    const courseId = row?.id ?? (await saveDemoCourse(ctx, new Map()));
    const { first, second } = await roundTrip(ctx, courseId);
    expect(numbered(second, first.course.slug)).toEqual(numbered(first));
    expect(first.questions.length).toBeGreaterThan(50);
    expect(first.quizzes.length).toBeGreaterThan(1);
  }, 60_000);
});

describe("a file that is no good", () => {
  const refusal = async (change: (file: CourseExport) => unknown) => {
    const teacher = await makeUser(db, { role: "instructor" });
    const file = structuredClone(exampleExport) as unknown as CourseExport;
    change(file);
    const parsed = ImportCourseInput.safeParse(file);
    if (!parsed.success) return parsed.error.issues.map(({ path }) => `/${path.join("/")}`);
    const slug = file.course.slug;
    const before = await db.$count(courses, eq(courses.slug, slug));
    const error = await importCourseExport(ctxFor(services, teacher.actor), parsed.data).then(
      () => null,
      (thrown: { faults?: { pointer: string }[] }) => thrown,
    );
    expect(await db.$count(courses, eq(courses.slug, slug))).toBe(before);
    return error?.faults?.map(({ pointer }) => pointer) ?? [];
  };

  test.each<[string, (file: CourseExport) => unknown, string]>([
    ["another format", (file) => Object.assign(file, { format: "stoa-course-1" }), "/format"],
    ["an unknown field", (file) => Object.assign(file.course, { id: newId() }), "/course"],
    [
      "a question without its key",
      (file) => Reflect.deleteProperty(file.questions[0]!.body, "correct"),
      "/questions/0/body/correct",
    ],
    ["an id that is none", (file) => Object.assign(file.skills[0]!, { id: "skill" }), "/skills/0/id"],
    [
      "a picture that is none",
      (file) => file.files.push({ id: newId(), name: "a.png", content: "aGVsbG8=" }),
      "/files/0/content",
    ],
    [
      "a lesson that is not there",
      (file) => Object.assign(file.questions[0]!, { lessonId: newId() }),
      "/questions/0/lessonId",
    ],
    [
      "a draw by a skill that is not there",
      (file) =>
        file.quizzes[0]!.draws.push({
          position: 1,
          count: 1,
          points: "1",
          categoryId: null,
          tag: null,
          difficulty: null,
          section: 0,
          skillId: newId(),
        }),
      "/quizzes/0/draws/0/skillId",
    ],
    [
      "a cover that runs",
      (file) => Object.assign(file.course, { coverUrl: "javascript:alert(1)" }),
      "/course/coverUrl",
    ],
  ])("%s is refused by its place, and nothing of it is there", async (_, change, place) => {
    expect(await refusal(change)).toEqual([place]);
  });

  test("whose pictures cannot be stored leaves nothing either", async () => {
    const { teach, courseId } = await fullCourse();
    const file = readFile(await exportCourse(teach, { courseId }));
    const title = `Half ${newId()}`;
    const put = () => Promise.reject(new Error("The disk is full."));
    const ctx = { ...teach, files: { ...teach.files, put } };
    await expect(importCourseExport(ctx, { ...file, course: { ...file.course, title } })).rejects.toThrow(
      "disk is full",
    );
    expect(await db.$count(courses, eq(courses.title, title))).toBe(0);
  });

  test("is for instructors alone, as an export is for those of the course", async () => {
    const { learner, courseId } = await fullCourse();
    const stranger = ctxFor(services, (await makeUser(db, { role: "instructor" })).actor);
    const mine = ctxFor(services, learner.actor);
    await expect(importCourseExport(mine, readFile(exampleExport))).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      importCourseExport(ctxFor(services, { kind: "anonymous" }), readFile(exampleExport)),
    ).rejects.toMatchObject({
      code: "unauthenticated",
    });
    for (const ctx of [mine, stranger])
      await expect(exportCourse(ctx, { courseId })).rejects.toMatchObject({ code: "forbidden" });
  });

  test("comes twice at once as two courses", async () => {
    const ctx = ctxFor(services, (await makeUser(db, { role: "instructor" })).actor);
    const file = readFile({
      ...exampleExport,
      course: { ...exampleExport.course, slug: `twice-${newId().slice(-8)}` },
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => importCourseExport(ctx, file)));
    const made = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value.slug : []));
    expect(new Set(made).size).toBe(made.length);
    expect(made.length).toBeGreaterThan(0);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "conflict" });
  });
});

describe("over REST", () => {
  const rest = restClient(services);

  test("a file of some megabytes goes out and comes in, and a bad one is refused by its place", async () => {
    const { teacher, teach, courseId } = await fullCourse();
    const large = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(3_000_000, 7)]).toString(
      "base64",
    );
    await uploadLarge(teach, courseId, large);
    const key = await makeKey(services, teacher, ["assessments:read", "courses:write"]);
    const out = await rest("GET", `/courses/${courseId}/export`, { key });
    expect(out.status).toBe(200);
    const file = out.json as unknown as CourseExport;
    expect(file).toEqual(await exportCourse(teach, { courseId }));
    const come = await rest("POST", "/courses/import", { key, body: { ...file, asDraft: true } });
    expect(come).toMatchObject({ status: 201, headers: { location: `/api/v1/courses/${come.json?.courseId}` } });
    const there = await exportCourse(teach, { courseId: come.json!.courseId as string });
    expect(there.files.map(({ content }) => content.length)).toEqual(file.files.map(({ content }) => content.length));
    const question = { ...file.questions[0]!, lessonId: newId() };
    const bad = await rest("POST", "/courses/import", { key, body: { ...file, questions: [question] } });
    expect(bad).toMatchObject({ status: 400, json: { code: "invalid_input", errors: expect.any(Array) } });
    expect((bad.json!.errors as { pointer: string }[])[0]?.pointer).toBe("/questions/0/lessonId");
  });
});
