import type { Actor, Role } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { slugify } from "#/core/slug.ts";
import { courseInstructors, courses, enrolments, lessons, lessonVersions, modules } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";

const now = () => new Date().toISOString();

export type Person = { id: string; email: string; name: string; role: Role; actor: Actor };

/** A person with an account and no password. */
export const makeUser = async (db: Db, given: { role?: Role; name?: string } = {}): Promise<Person> => {
  const id = newId();
  const role = given.role ?? "learner";
  const name = given.name ?? `Person ${id.slice(-6)}`;
  const email = `${id}@test.example`;
  await db.insert(users).values({ id, email, name, role, createdAt: now() });
  return { id, email, name, role, actor: { kind: "user", userId: id, role, sessionId: newId() } };
};

/** A published course unless told, with its creator as instructor. */
export const makeCourse = async (
  db: Db,
  owner: { id: string },
  given: Partial<typeof courses.$inferInsert> = {},
): Promise<typeof courses.$inferInsert & { id: string }> => {
  const id = newId();
  const title = given.title ?? `Course ${id.slice(-6)}`;
  const course = {
    slug: slugify(`${title} ${id.slice(-12)}`),
    title,
    state: "published" as const,
    createdBy: owner.id,
    createdAt: now(),
    updatedAt: now(),
    publishedAt: now(),
    ...given,
    id,
  };
  await db.insert(courses).values(course);
  await db.insert(courseInstructors).values({ courseId: id, userId: owner.id, addedAt: now() });
  return course;
};

/** One more instructor of a course. */
export const makeInstructor = async (db: Db, course: { id: string }, name?: string): Promise<Person> => {
  const person = await makeUser(db, { role: "instructor", name });
  await db.insert(courseInstructors).values({ courseId: course.id, userId: person.id, addedAt: now() });
  return person;
};

export const makeModule = async (db: Db, course: { id: string }, title = "Module", position = 0) => {
  const module = { id: newId(), courseId: course.id, title, position, createdAt: now(), updatedAt: now() };
  await db.insert(modules).values(module);
  return module;
};

/** A published lesson unless told, in a module of its own unless one is given. */
export const makeLesson = async (
  db: Db,
  course: { id: string },
  given: Partial<typeof lessons.$inferInsert> = {},
): Promise<typeof lessons.$inferInsert & { id: string; slug: string }> => {
  const id = newId();
  const lesson: typeof lessons.$inferInsert & { id: string } = {
    courseId: course.id,
    moduleId: given.moduleId ?? (await makeModule(db, course)).id,
    slug: `lesson-${id.slice(-12)}`,
    title: "Lesson",
    position: 0,
    state: "published" as const,
    createdAt: now(),
    updatedAt: now(),
    ...given,
    id,
  };
  await db.insert(lessons).values(lesson);
  const { title, body = "" } = lesson;
  await db.insert(lessonVersions).values({ lessonId: id, version: lesson.version ?? 1, title, body, savedAt: now() });
  return lesson;
};

export const makeEnrolment = async (db: Db, course: { id: string }, person: { id: string }) => {
  const enrolment = { id: newId(), courseId: course.id, userId: person.id, enrolledAt: now() };
  await db.insert(enrolments).values(enrolment);
  return enrolment;
};
