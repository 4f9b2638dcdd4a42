import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { enrolments, glossaryTerms } from "#/features/courses/tables.ts";
import { makeCourse, makeEnrolment, makeLesson, makeUser } from "#/test/factories.ts";
import { makeQuizWorld } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { refreshIndex } from "./refresh-index.ts";
import { searchEverywhere } from "./search-everywhere.ts";

const services = testServices();
const { db } = services;
type Given = Parameters<typeof makeCourse>[2];

/** A word that stands nowhere else, so that other tests' courses are not found. */
const canary = (n: number) => `zq${"abcdefghij"[n]!.repeat(3)}heron`;

const makeIndexed = async (owner: { id: string }, given: Given, lessons: Parameters<typeof makeLesson>[2][]) => {
  const course = await makeCourse(db, owner, given);
  for (const lesson of lessons) await makeLesson(db, course, lesson);
  await refreshIndex(services, course.id);
  return course;
};

test("everybody finds what they may read, and nothing else", async () => {
  const owner = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db);
  const word = canary(0);
  const secret = canary(1);
  const body = `## Nests\n\nThe ${word} builds high.`;
  const open = await makeIndexed(owner, { access: "open", title: "Open" }, [
    { body, title: "Herons" },
    { body: `A draft about the ${word}.`, state: "draft", title: "Hidden" },
  ]);
  const closed = await makeIndexed(owner, { title: "Closed" }, [{ body: `${body} Also ${secret}.`, title: "Egrets" }]);
  const draft = await makeIndexed(owner, { state: "draft", access: "open", title: "Draft" }, [{ body }]);
  const enrolment = await makeEnrolment(db, closed, learner);
  const found = async (actor: Parameters<typeof ctxFor>[1], q = word) => {
    const { items, corrections } = await searchEverywhere(ctxFor(services, actor), { q, limit: 10 });
    return { courses: items.map(({ courseId }) => courseId).sort(), corrections };
  };
  const all = [open.id, closed.id, draft.id].sort();
  expect((await found(anonymous)).courses).toEqual([open.id]);
  expect((await found((await makeUser(db)).actor)).courses).toEqual([open.id]);
  expect((await found(learner.actor)).courses).toEqual([open.id, closed.id].sort());
  expect((await found(owner.actor)).courses).toEqual(all);
  expect((await found((await makeUser(db, { role: "admin" })).actor)).courses).toEqual(all);
  expect((await found((await makeUser(db, { role: "instructor" })).actor)).courses).toEqual([open.id]);
  // Nor do words of a course that one may not read mend anything.
  const typo = `${secret}x`;
  expect(await found(anonymous, typo)).toEqual({ courses: [], corrections: [] });
  expect(await found(learner.actor, typo)).toEqual({
    courses: [closed.id],
    corrections: [{ word: typo, replacement: secret }],
  });
  await db.update(enrolments).set({ leftAt: new Date().toISOString() }).where(eq(enrolments.id, enrolment.id));
  expect((await found(learner.actor)).courses).toEqual([open.id]);

  const { items } = await searchEverywhere(ctxFor(services, anonymous), {
    q: `Where does the ${word} build?`,
    limit: 5,
  });
  expect(items[0]).toMatchObject({ lessonTitle: "Herons", headingPath: ["Herons", "Nests"], anchor: "nests" });
  expect(items[0]!.quote).toBe(`The ${word} builds high.`);
  expect(items[0]!.parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([word, "builds"]);
});

test("courses in other languages are found by their words as they are; titles and terms are named", async () => {
  const owner = await makeUser(db, { role: "instructor" });
  const word = canary(2);
  const german = await makeIndexed(owner, { access: "open", language: "de", title: `${word} verstehen` }, [
    { body: `Das ist der ${word} und was er will.`, title: "Eins" },
  ]);
  await db.insert(glossaryTerms).values({
    ...{ id: crypto.randomUUID(), courseId: german.id, term: `${word} Nest`, definition: "Ein Bau." },
  });
  const visitor = ctxFor(services, anonymous);
  const results = await searchEverywhere(visitor, { q: `der ${word.toUpperCase()}`, limit: 3 });
  expect(results.items.map(({ lessonTitle }) => lessonTitle)).toEqual(["Eins"]);
  expect((await searchEverywhere(visitor, { q: `${word} nest?`, limit: 3 })).terms).toMatchObject([
    { term: `${word} Nest`, courseSlug: german.slug },
  ]);
  expect((await searchEverywhere(visitor, { q: word, limit: 3 })).courses).toMatchObject([{ courseId: german.id }]);
  expect(await searchEverywhere(visitor, { q: "?!", limit: 3 })).toMatchObject({ items: [], courses: [], terms: [] });
});

test("a course is left out while its search would be help in a graded quiz", async () => {
  const world = await makeQuizWorld(db);
  const word = canary(3);
  await makeLesson(db, world.course, { body: `The ${word} answers.` });
  await refreshIndex(services, world.course.id);
  const ctx = ctxFor(services, world.learner.actor);
  const search = () => searchEverywhere(ctx, { q: word, limit: 3 });
  expect((await search()).items).toHaveLength(1);
  const { id } = await startAttempt(ctx, { quizId: world.quiz.id });
  expect(await search()).toMatchObject({ items: [], closedCourses: [world.course.title] });
  await submitAttempt(ctx, { attemptId: id });
  expect((await search()).items).toHaveLength(1);
});
