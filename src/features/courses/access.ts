import { type Actor, isAdmin, userIdOf } from "#/core/actor.ts";
import type { CourseAccess, CourseState } from "./contract.ts";

/** What decides about a course for one actor. */
export type CourseFacts = {
  id: string;
  slug: string;
  title: string;
  state: CourseState;
  access: CourseAccess;
  /** Instructor of the course, or administrator. */
  isStaff: boolean;
  isEnrolled: boolean;
};

/** Published for everybody, drafts for staff. */
export const canViewCourse = (course: CourseFacts): boolean => course.state === "published" || course.isStaff;

/** Practise, take quizzes, ask the tutor, make progress. Staff count as enrolled. */
export const canLearnCourse = (course: CourseFacts): boolean =>
  canViewCourse(course) && (course.isEnrolled || course.isStaff);

export const canTeachCourse = (course: CourseFacts): boolean => course.isStaff;

/** Whether the lesson exists for the actor at all; its text may still be for those enrolled. */
export const canSeeLesson = (course: CourseFacts, lesson: { state: CourseState }): boolean =>
  course.isStaff || (course.state === "published" && lesson.state === "published");

export const canReadLesson = (course: CourseFacts, lesson: { state: CourseState }): boolean =>
  canSeeLesson(course, lesson) && (course.access === "open" || canLearnCourse(course));

/** Whether a course whose instructors have these open accounts keeps one of them without this person. */
export const leavesAnInstructor = (activeIds: readonly string[], userId: string): boolean =>
  activeIds.some((id) => id !== userId);

/** Joins what the database knows about the person with the actor's role. */
export const courseFacts = (
  actor: Actor,
  row: Omit<CourseFacts, "isStaff" | "isEnrolled"> & { isInstructor: boolean; isEnrolled: boolean },
): CourseFacts => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  state: row.state,
  access: row.access,
  isStaff: isAdmin(actor) || (userIdOf(actor) !== null && row.isInstructor),
  isEnrolled: userIdOf(actor) !== null && row.isEnrolled,
});
