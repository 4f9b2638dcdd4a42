import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { newId } from "#/core/ids.ts";
import { createThread } from "#/features/tutor/actions/create-thread.ts";
import { flags } from "#/features/tutor/tables-answers.ts";
import { demoCourse } from "#/seed/how-learning-works/course.ts";
import type { Context, Services } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { makeCourse, makeEnrolment, makeLesson, makeModule, makeUser, type Person } from "./factories.ts";

const textOf = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../seed/how-learning-works/lessons/${file}`, import.meta.url)), "utf8").replace(
    /::question\{ref="[\w-]+"\}/g,
    () => `::question{id="${newId()}"}`,
  );

/** The lessons of the demo course with their questions in place, as the seed saves them. */
export const demoLessons = () =>
  demoCourse.modules.flatMap(({ lessons }) =>
    lessons.map(({ slug, title, file }) => ({ slug, title, body: textOf(file) })),
  );

/** The demo course with its lessons and nothing else. */
export const makeDemoCourse = async (db: Db, owner: { id: string }) => {
  const course = await makeCourse(db, owner, { title: demoCourse.title });
  const module = await makeModule(db, course);
  for (const [position, lesson] of demoLessons().entries()) {
    await makeLesson(db, course, { ...lesson, moduleId: module.id, position });
  }
  return course;
};

/** A message of the learner that tells of danger. Returns its id. */
export const makeFlag = async (
  db: Db,
  course: { id: string },
  learner: { id: string },
  at = new Date().toISOString(),
): Promise<string> => {
  const id = newId();
  const rest = { kind: "abuse" as const, text: "I am being bullied.", times: 1, seenAt: null, seenBy: null };
  await db.insert(flags).values({ id, courseId: course.id, userId: learner.id, createdAt: at, updatedAt: at, ...rest });
  return id;
};

export type TutorWorld = {
  course: { id: string; slug: string };
  learner: Person;
  ctx: Context;
  threadId: string;
  /** The course's instructor. */
  asTeacher: Context;
};

/** A learner enrolled in the demo course, with a conversation begun. */
export const makeTutorWorld = async (services: Services): Promise<TutorWorld> => {
  const { db } = services;
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeDemoCourse(db, teacher);
  const learner = await makeUser(db, { name: "Ada Nyström-Secret" });
  await makeEnrolment(db, course, learner);
  const ctx: Context = { ...services, actor: learner.actor };
  const thread = await createThread(ctx, { courseId: course.id });
  const asTeacher: Context = { ...services, actor: teacher.actor };
  return { course: { id: course.id, slug: course.slug }, learner, ctx, threadId: thread.id, asTeacher };
};

/** Somebody else who learns in the course, with a conversation begun: one person may not ask without end. */
export const makeAsker = async (world: TutorWorld, name = "Ben Okafor-Secret"): Promise<TutorWorld> => {
  const { db } = world.ctx;
  const learner = await makeUser(db, { name });
  await makeEnrolment(db, world.course, learner);
  const ctx: Context = { ...world.ctx, actor: learner.actor };
  const thread = await createThread(ctx, { courseId: world.course.id });
  return { ...world, learner, ctx, threadId: thread.id };
};

/** The chunks of a UI message stream. */
export const chunksIn = (body: string): { type: string; [field: string]: unknown }[] =>
  body
    .split("\n")
    .filter((line) => line.startsWith("data: {"))
    .map((line) => JSON.parse(line.slice(6)) as { type: string });
