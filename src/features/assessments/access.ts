import { type Actor, userIdOf } from "#/core/actor.ts";

type CourseFacts = { isStaff: boolean; isEnrolled: boolean };

/** Drafts do not exist for those who do not teach the course. */
export const canSeeQuiz = (course: CourseFacts, quiz: { state: "draft" | "published" }): boolean =>
  course.isStaff || quiz.state === "published";

/** An attempt belongs to one person; staff see it through marking. It stays theirs after they left the course. */
export const ownsAttempt = (actor: Actor, attempt: { userId: string }): boolean => userIdOf(actor) === attempt.userId;

/** About an answer that two people mark, and one of the staff. */
export type MarkerFacts = {
  /** Marks that were handed in: 0 to 2. */
  given: number;
  /** One of them is theirs. */
  gaveOne: boolean;
  /** The answer has its mark. */
  isSettled: boolean;
  /** The course is theirs: of its instructors they were the first. */
  isOwner: boolean;
  /** The course has no other instructor. */
  isAlone: boolean;
};

/** One of the two marks, or one's own anew while it is the only one. */
export const canGiveMark = ({ given, isSettled }: MarkerFacts): boolean => !isSettled && given < 2;

/** The owner always, or else no answer in a course of one would get its mark; others on what they did not mark. */
export const canDecideMark = ({ given, gaveOne, isSettled, isOwner }: MarkerFacts): boolean =>
  isOwner || (!gaveOne && (given === 2 || isSettled));

/** Whether what the answer waits for is for this person to give. */
export const isForMarker = ({ given, gaveOne, isSettled, isOwner, isAlone }: MarkerFacts): boolean =>
  !isSettled && (given === 0 || !gaveOne || (isOwner && (given === 2 || isAlone)));

/** Marks of others, and what they wrote on the answer, once one's own can no longer be swayed by them. */
export const canSeeOthersMarks = ({ given, isSettled }: MarkerFacts): boolean => given === 2 || isSettled;
