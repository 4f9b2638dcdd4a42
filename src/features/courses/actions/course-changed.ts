import type { Context } from "#/server/context.ts";

/** Work that follows when what a course's lessons say has changed; its subject is the course. */
export const courseChanged = "course-changed";

/** Asks for that work, after the change is saved. */
export const tellCourseChanged = ({ requests }: Pick<Context, "requests">, courseId: string): void =>
  requests?.request(courseChanged, courseId);
