import { type Actor, isAdmin, userIdOf } from "#/core/actor.ts";
import type { CourseSummary, Found, Progress } from "../contract.ts";
import { progressOf } from "../progress.ts";
import type { CardRow } from "../store-catalogue.ts";

type Viewing = Pick<CardRow, "isInstructor" | "isEnrolled" | "lessonCount">;

/** What the course is to the actor; `completed` are their done lessons. */
export const viewerOf = (actor: Actor, row: Viewing, completed: number) => {
  const isStaff = isAdmin(actor) || row.isInstructor;
  const isLearner = userIdOf(actor) !== null && (isStaff || row.isEnrolled);
  const progress: Progress | null = isLearner ? progressOf(completed, row.lessonCount) : null;
  return { isStaff, isEnrolled: row.isEnrolled, progress };
};

export const toSummary = (actor: Actor, row: CardRow, completed: number, found: Found | null): CourseSummary => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  summary: row.summary,
  coverUrl: row.coverUrl,
  language: row.language,
  access: row.access,
  state: row.state,
  lessonCount: row.lessonCount,
  minutes: row.minutes,
  publishedAt: row.publishedAt,
  viewer: viewerOf(actor, row, completed),
  found,
});
