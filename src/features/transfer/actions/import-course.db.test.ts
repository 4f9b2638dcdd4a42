import { existsSync } from "node:fs";
import { join } from "node:path";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { answerPractice } from "#/features/assessments/actions/answer-practice.ts";
import { listQuestions } from "#/features/assessments/actions/list-questions.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { practiceAnswers, questions, questionVersions } from "#/features/assessments/tables.ts";
import { enrol } from "#/features/courses/actions/enrol.ts";
import { getProgress } from "#/features/courses/actions/get-progress.ts";
import { listGlossary } from "#/features/courses/actions/list-glossary.ts";
import { completeLesson } from "#/features/courses/actions/note-lesson.ts";
import { putGlossary } from "#/features/courses/actions/put-glossary.ts";
import { updateLesson } from "#/features/courses/actions/update-lesson.ts";
import { courses, glossaryTerms, lessons, modules } from "#/features/courses/tables.ts";
import { numbered, roundTrip } from "#/test/course-round-trip.ts";
import { makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { Ledger } from "../fidelity.ts";
import { fileUrl, type ImportedCourse, type ImportedQuestion, lessonUrl } from "../imported-course.ts";
import { imports } from "../tables.ts";
import { importCourse } from "./import-course.ts";
import { formatOutcome, importFolder } from "./import-folder.ts";

const services = testServices();
const { db } = services;
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

const question = (externalRef: string, lessonRef: string | null, stem = "Why?"): ImportedQuestion => ({
  externalRef,
  title: externalRef,
  lessonRef,
  body: { type: "essay", stem, guidance: "", explanation: "" },
});

const makeSource = (given: Partial<ImportedCourse> = {}): ImportedCourse => ({
  format: "test",
  externalRef: crypto.randomUUID(),
  slug: `book-${crypto.randomUUID().slice(-8)}`,
  title: "A book",
  summary: "",
  language: "en",
  licence: "CC BY 4.0",
  attribution: "by us",
  modules: [
    {
      externalRef: "one",
      title: "One",
      lessons: [
        {
          externalRef: "m1",
          slug: "first",
          title: "First",
          body: `## Top\n\n::question{ref="q1"}\n\n[next](${lessonUrl("m2")}#a) ![p](${fileUrl("media/p.png")})\n`,
          questionRefs: ["q1"],
        },
        { externalRef: "m2", slug: "second", title: "Second", body: "Text.\n", questionRefs: [] },
      ],
    },
  ],
  questions: [question("q1", "m1"), question("q2", null)],
  glossary: [{ externalRef: "word", term: "Word", definition: "What is said.", lessonRef: "m1" }],
  files: [{ externalRef: "media/p.png", name: "p.png", mediaType: "image/png", load: async () => png }],
  coverRef: "media/p.png",
  report: new Ledger("test").report(),
  ...given,
});

const changedLessons = (
  source: ImportedCourse,
  change: (body: string, ref: string) => string | null,
): ImportedCourse => ({
  ...source,
  modules: source.modules.map((module) => ({
    ...module,
    lessons: module.lessons.flatMap((lesson) => {
      const body = change(lesson.body, lesson.externalRef);
      return body === null ? [] : [{ ...lesson, body }];
    }),
  })),
});

const lessonsOf = (courseId: string) =>
  db
    .select({
      id: lessons.id,
      slug: lessons.slug,
      title: lessons.title,
      body: lessons.body,
      version: lessons.version,
      state: lessons.state,
    })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .orderBy(asc(lessons.position), asc(lessons.id));

const questionsOf = (courseId: string) =>
  db
    .select({
      id: questions.id,
      title: questions.title,
      lessonId: questions.lessonId,
      isPractice: questions.isPractice,
      version: questions.version,
      archivedAt: questions.archivedAt,
    })
    .from(questions)
    .where(eq(questions.courseId, courseId))
    .orderBy(asc(questions.title));

const instructorCtx = async () => ctxFor(services, (await makeUser(db, { role: "instructor" })).actor);

describe("importing a course", () => {
  it("stores lessons, questions where the text places them, pictures and terms", async () => {
    const ctx = await instructorCtx();
    const outcome = await importCourse(ctx, makeSource());
    const stored = await lessonsOf(outcome.courseId);
    const [placed, listed] = await questionsOf(outcome.courseId);
    const [course] = await db
      .select({ state: courses.state, coverUrl: courses.coverUrl, createdBy: courses.createdBy })
      .from(courses)
      .where(eq(courses.id, outcome.courseId));
    expect(course).toMatchObject({ state: "published", coverUrl: expect.stringMatching(/^\/files\//) });
    expect(stored.map(({ slug, state }) => [slug, state])).toEqual([
      ["first", "published"],
      ["second", "published"],
    ]);
    expect(stored[0]?.body).toBe(
      `## Top\n\n::question{id="${placed?.id}"}\n\n[next](/courses/${outcome.slug}/lessons/second#a) ![p](${course?.coverUrl})\n`,
    );
    expect([placed, listed]).toMatchObject([
      { title: "q1", lessonId: stored[0]?.id, isPractice: true },
      { title: "q2", lessonId: null, isPractice: false },
    ]);
    const page = await listQuestions(ctx, { courseId: outcome.courseId, archived: false, limit: 20 });
    expect(page.items).toHaveLength(2);
  });

  it("changes nothing when the same comes again, and doubles nothing", async () => {
    const ctx = await instructorCtx();
    const source = makeSource();
    const first = await importCourse(ctx, source);
    const before = [await lessonsOf(first.courseId), await questionsOf(first.courseId)];
    const again = await importCourse(ctx, source);
    expect(again).toMatchObject({
      courseId: first.courseId,
      isNew: false,
      lessons: { created: 0, updated: 0, unchanged: 2, withdrawn: 0 },
      questions: { created: 0, updated: 0, unchanged: 2, withdrawn: 0 },
    });
    expect([await lessonsOf(first.courseId), await questionsOf(first.courseId)]).toEqual(before);
    const terms = await db
      .select({ term: glossaryTerms.term })
      .from(glossaryTerms)
      .where(eq(glossaryTerms.courseId, first.courseId));
    expect(terms).toEqual([{ term: "Word" }]);
    const runs = await db.select({ id: imports.id }).from(imports).where(eq(imports.courseId, first.courseId));
    expect(runs).toHaveLength(2);
  });

  it("updates what changed in the source and keeps what instructors changed here", async () => {
    const ctx = await instructorCtx();
    const source = makeSource();
    const { courseId } = await importCourse(ctx, source);
    await db
      .update(courses)
      .set({ title: "My title", slug: `mine-${courseId.slice(-8)}` })
      .where(eq(courses.id, courseId));
    await db
      .update(lessons)
      .set({ title: "My second", slug: "my-second" })
      .where(and(eq(lessons.courseId, courseId), eq(lessons.slug, "second")));
    const changed = {
      ...changedLessons(source, (body, ref) => (ref === "m1" ? `${body}\nMore.\n` : body)),
      questions: [question("q1", "m1", "Why so?"), question("q2", null)],
    };
    const outcome = await importCourse(ctx, changed);
    expect(outcome).toMatchObject({
      courseId,
      title: "My title",
      lessons: { created: 0, updated: 1, unchanged: 1 },
      questions: { created: 0, updated: 1, unchanged: 1 },
    });
    const [first, second] = await lessonsOf(courseId);
    expect(first).toMatchObject({
      version: 2,
      body: expect.stringContaining(`/courses/mine-${courseId.slice(-8)}/lessons/my-second#a`),
    });
    expect(second).toMatchObject({ title: "My second", version: 1 });
    const [q1] = await questionsOf(courseId);
    const versions = await db
      .select({ version: questionVersions.version })
      .from(questionVersions)
      .where(eq(questionVersions.questionId, q1?.id ?? ""));
    expect(versions).toHaveLength(2);
  });

  it("keeps a text that both the source and people changed, names it each time, and replaces it when told to", async () => {
    const ctx = await instructorCtx();
    const source = makeSource();
    const { courseId } = await importCourse(ctx, source);
    const [lesson] = await lessonsOf(courseId);
    const [placed] = await questionsOf(courseId);
    await updateLesson(ctx, { lessonId: lesson?.id ?? "", body: "My own words.", version: 1 });
    await updateQuestion(ctx, { questionId: placed?.id ?? "", title: "My title" });
    await putGlossary(ctx, { courseId, terms: [{ term: "Word", definition: "Mine." }] });
    const changed: ImportedCourse = {
      ...changedLessons(source, (body) => `${body}\nMore.\n`),
      questions: [question("q1", "m1", "Why so?"), question("q2", null)],
      glossary: source.glossary.map((term) => ({ ...term, definition: "What is written." })),
    };
    for (const _ of ["first", "again"]) {
      const outcome = await importCourse(ctx, changed);
      expect(outcome.lessons).toMatchObject({ kept: 1 });
      expect(outcome.questions).toMatchObject({ updated: 0, kept: 1 });
      expect(outcome.kept).toEqual([
        `lesson “First” (/courses/${outcome.slug}/lessons/first)`,
        "question “My title”",
        "glossary term “Word”",
      ]);
    }
    const [mine, second] = await lessonsOf(courseId);
    expect([mine?.body, second?.body]).toEqual(["My own words.", "Text.\n\nMore.\n"]);
    expect((await listGlossary(ctx, { courseId, limit: 10 })).items).toMatchObject([{ definition: "Mine." }]);

    const outcome = await importCourse(ctx, changed, { replaceEdits: true });
    expect(outcome).toMatchObject({ lessons: { updated: 1, kept: 0 }, questions: { updated: 1, kept: 0 }, kept: [] });
    const [theirs] = await lessonsOf(courseId);
    expect(theirs).toMatchObject({ version: 3, body: expect.stringContaining("More.") });
    expect((await questionsOf(courseId)).map(({ title }) => title)).toEqual(["q1", "q2"]);
    expect((await listGlossary(ctx, { courseId, limit: 10 })).items).toMatchObject([
      { definition: "What is written." },
    ]);
  });

  it("leaves learners their enrolment, progress and answers", async () => {
    const ctx = await instructorCtx();
    const source = makeSource();
    const { courseId } = await importCourse(ctx, source);
    const [lesson] = await lessonsOf(courseId);
    const [placed] = await questionsOf(courseId);
    const learner = ctxFor(services, (await makeUser(db)).actor);
    await enrol(learner, { courseId });
    await completeLesson(learner, { lessonId: lesson?.id ?? "" });
    await answerPractice(learner, {
      questionId: placed?.id ?? "",
      answer: { type: "essay", text: "Because." },
      variant: 0,
    });
    const before = await getProgress(learner, { courseId });
    await importCourse(ctx, {
      ...changedLessons(source, (body) => `${body}\nMore.\n`),
      questions: [question("q1", "m1", "Why so?"), question("q2", null)],
    });
    expect(await getProgress(learner, { courseId })).toEqual(before);
    const tries = await db
      .select({ id: practiceAnswers.id })
      .from(practiceAnswers)
      .where(eq(practiceAnswers.questionId, placed?.id ?? ""));
    expect(tries).toHaveLength(1);
  });

  it("withdraws what the source no longer has, without deleting what learners did, until it has it again", async () => {
    const ctx = await instructorCtx();
    const source = makeSource();
    const { courseId } = await importCourse(ctx, source);
    const less = {
      ...changedLessons(source, (body, ref) => (ref === "m2" ? null : body)),
      questions: [question("q1", "m1")],
    };
    expect(await importCourse(ctx, less)).toMatchObject({ lessons: { withdrawn: 1 }, questions: { withdrawn: 1 } });
    expect((await lessonsOf(courseId)).map(({ slug, state }) => [slug, state]).sort()).toEqual([
      ["first", "published"],
      ["second", "draft"],
    ]);
    expect((await questionsOf(courseId))[1]?.archivedAt).not.toBeNull();
    expect(await importCourse(ctx, less)).toMatchObject({ lessons: { withdrawn: 0 }, questions: { withdrawn: 0 } });

    expect(await importCourse(ctx, source)).toMatchObject({
      lessons: { updated: 1, kept: 0 },
      questions: { updated: 1 },
    });
    expect((await lessonsOf(courseId)).map(({ slug, state, version }) => [slug, state, version]).sort()).toEqual([
      ["first", "published", 1],
      ["second", "published", 1],
    ]);
    expect((await questionsOf(courseId)).map(({ archivedAt }) => archivedAt)).toEqual([null, null]);
  });

  it("stores all or nothing", async () => {
    const ctx = await instructorCtx();
    const source = makeSource({ questions: [question("q1", "m1"), question("q2", null, " ")] });
    await expect(importCourse(ctx, source)).rejects.toThrow("must not be empty");
    expect(await db.select({ id: courses.id }).from(courses).where(eq(courses.slug, source.slug))).toEqual([]);
  });

  it("gives each instructor a course of their own and learners none", async () => {
    const source = makeSource();
    const first = await importCourse(await instructorCtx(), source);
    const second = await importCourse(await instructorCtx(), source);
    expect(second.courseId).not.toBe(first.courseId);
    expect(second.slug).toBe(`${first.slug}-2`);
    const learner = ctxFor(services, (await makeUser(db)).actor);
    await expect(importCourse(learner, source)).rejects.toMatchObject({ code: "forbidden" });
    await expect(importCourse(ctxFor(services, { kind: "anonymous" }), source)).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  it("makes one course of two imports that run together", async () => {
    const ctx = ctxFor(services, { kind: "system", job: "test" });
    const source = makeSource();
    const [a, b] = await Promise.all([importCourse(ctx, source), importCourse(ctx, source)]);
    expect(a.courseId).toBe(b.courseId);
    expect(await db.select({ id: modules.id }).from(modules).where(eq(modules.courseId, a.courseId))).toHaveLength(1);
  });
});

const corpus = join(import.meta.dirname, "../../../../../shared/corpus/openstax-python");
if (!existsSync(corpus))
  console.info("The OpenStax corpus is not beside the repository (../shared/corpus): its import is skipped.");

describe.skipIf(!existsSync(corpus))("importing the OpenStax book", () => {
  it("takes the whole book, the same again without doubling, and goes out and comes in as a course file", async () => {
    const ctx = ctxFor(services, { kind: "system", job: "test" });
    const first = await importFolder(ctx, corpus);
    expect(first).toMatchObject({
      modules: 16,
      lessons: { created: 115 },
      questions: { created: 661 },
      files: 29,
    });
    expect(formatOutcome(first).join("\n")).toContain("lost silently: 0");
    const again = await importFolder(ctx, corpus);
    expect(again).toMatchObject({
      courseId: first.courseId,
      lessons: { unchanged: 115 },
      questions: { unchanged: 661 },
    });
    expect(await lessonsOf(first.courseId)).toHaveLength(115);
    expect(await questionsOf(first.courseId)).toHaveLength(661);
    const left = (await lessonsOf(first.courseId)).filter(({ body }) => /\{ref=|lesson\\?:m|media\\?:/.test(body));
    expect(left).toEqual([]);
    const { first: out, second: back } = await roundTrip(ctx, first.courseId);
    expect(numbered(back, out.course.slug)).toEqual(numbered(out));
    expect([out.files.length, out.questions.length]).toEqual([29, 661]);
  }, 240_000);
});
