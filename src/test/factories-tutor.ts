import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { demoCourse } from "#/seed/how-learning-works/course.ts";
import type { Db } from "#/server/db.ts";
import { makeCourse, makeLesson, makeModule } from "./factories.ts";

const textOf = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../seed/how-learning-works/lessons/${file}`, import.meta.url)), "utf8");

/** The lessons of the demo course, as they are written. */
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
