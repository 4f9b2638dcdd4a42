import { type Actor, userIdOf } from "#/core/actor.ts";

type CourseFacts = { isStaff: boolean; isEnrolled: boolean };

/** Drafts do not exist for those who do not teach the course. */
export const canSeeQuiz = (course: CourseFacts, quiz: { state: "draft" | "published" }): boolean =>
  course.isStaff || quiz.state === "published";

/** An attempt belongs to one person; staff see it through marking. It stays theirs after they left the course. */
export const ownsAttempt = (actor: Actor, attempt: { userId: string }): boolean => userIdOf(actor) === attempt.userId;
