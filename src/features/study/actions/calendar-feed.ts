import { createHash, randomBytes } from "node:crypto";
import { requireUserId } from "#/core/actor.ts";
import { addDays } from "#/core/day.ts";
import { addSeconds, type Instant, isAfter, toInstant } from "#/core/time.ts";
import { listAssignments } from "#/features/assessments/actions/assignments/list-assignments.ts";
import { listQuizzes } from "#/features/assessments/actions/list-quizzes.ts";
import { listMyCourses } from "#/features/courses/actions/list-my-courses.ts";
import type { Context, Services } from "#/server/context.ts";
import { calendarText, type DueDate } from "../calendar-text.ts";
import type { CalendarFeed, NewCalendarFeed } from "../contract-reminders.ts";
import { deleteFeed, findFeed, findFeedOwner, saveFeed } from "../store-reminders.ts";
import { countByDay } from "../store-review.ts";
import { readPractice } from "./read-practice.ts";
import { reviewerOf } from "./reviewer-of.ts";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

export const getCalendarFeed = async (ctx: Context): Promise<CalendarFeed> => {
  const feed = await findFeed(ctx.db, requireUserId(ctx.actor));
  return { createdAt: feed?.createdAt ?? null };
};

/** A new secret address; the one before ends. */
export const createCalendarFeed = async (ctx: Context): Promise<NewCalendarFeed> => {
  const userId = requireUserId(ctx.actor);
  const token = randomBytes(32).toString("base64url");
  await saveFeed(ctx.db, { userId, tokenHash: hashOf(token), createdAt: toInstant(ctx.now()) });
  return { path: `/calendar/${token}.ics` };
};

export const revokeCalendarFeed = async (ctx: Context): Promise<Record<string, never>> => {
  await deleteFeed(ctx.db, requireUserId(ctx.actor));
  return {};
};

/** So far back a due date is still of interest, and so many days of reviews are told ahead. */
const pastSeconds = 30 * 86_400;
const daysAhead = 13;
const most = 100;

type Listed = { course: { id: string; slug: string; title: string } };

const dueIn = async (ctx: Context, { course }: Listed, since: Instant): Promise<DueDate[]> => {
  const { id: courseId, slug, title: courseTitle } = course;
  const quizzes = await listQuizzes(ctx, { courseId, limit: most });
  const assignments = await listAssignments(ctx, { courseId, limit: most });
  const at = (kind: DueDate["kind"], { id, title }: { id: string; title: string }, when: Instant | null): DueDate[] => {
    const path = `/courses/${slug}/${kind.startsWith("quiz") ? "quizzes" : "assignments"}/${id}`;
    return when !== null && isAfter(when, since) ? [{ id, kind, title, courseTitle, at: when, path }] : [];
  };
  // Staff see drafts in these lists; a calendar tells what learners may know.
  const isPublished = ({ state }: { state: string }) => state === "published";
  return [
    ...quizzes.items.filter(isPublished).flatMap((quiz) => {
      const { dueAt = null, closesAt = null } = quiz.mine?.rules ?? {};
      return [...at("quiz_due", quiz, dueAt), ...at("quiz_closes", quiz, closesAt === dueAt ? null : closesAt)];
    }),
    ...assignments.items.filter(isPublished).flatMap((assignment) => {
      const { dueAt = null, closesAt = null } = assignment.mine?.rules ?? {};
      return [
        ...at("assignment_due", assignment, dueAt),
        ...at("assignment_closes", assignment, closesAt === dueAt ? null : closesAt),
      ];
    }),
  ];
};

/** The calendar behind an address; null where there is none. It may read what its owner may, and nothing else. */
export const readCalendar = async (services: Services, token: string, siteUrl: string): Promise<string | null> => {
  const owner = await findFeedOwner(services.db, hashOf(token));
  if (!owner) return null;
  const ctx: Context = {
    ...services,
    actor: { kind: "key", ...owner, keyId: "calendar", scopes: ["courses:read", "assessments:read"] },
  };
  const now = toInstant(ctx.now());
  const { items } = await listMyCourses(ctx, { limit: most });
  const due: DueDate[] = [];
  for (const mine of items)
    if (mine.course.state === "published") due.push(...(await dueIn(ctx, mine, addSeconds(now, -pastSeconds))));
  const asker = await reviewerOf(ctx);
  await readPractice(ctx, asker);
  const { today, userId } = asker.reviewer;
  const reviews = await countByDay(ctx.db, asker.reviewer, addDays(today, daysAhead));
  const personKey = hashOf(userId).slice(0, 12);
  return calendarText({ due, reviews, personKey, siteUrl, now });
};
