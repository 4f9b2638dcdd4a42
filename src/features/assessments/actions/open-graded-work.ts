import { requireUserId } from "#/core/actor.ts";
import type { Instant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { askedTexts } from "../asked-texts.ts";
import { selectOpenGraded, selectPlacesOfOpenGraded } from "../store-open-graded.ts";
import { hasOpenGradedAttempt } from "./has-open-graded-attempt.ts";

/** What somebody is being judged by at this moment, without keys. None of it is for their eyes. */
export type OpenGradedWork = {
  /** When the last of the open attempts was begun or opened again. */
  since: Instant;
  questions: { stem: string; choices: string[] }[];
};

/** The open graded attempts of the actor in a course with what they ask; null when there is none. */
export const openGradedWork = async (
  ctx: Pick<Context, "actor" | "db">,
  courseId: string,
): Promise<OpenGradedWork | null> => {
  if (!(await hasOpenGradedAttempt(ctx, courseId))) return null;
  const rows = await selectOpenGraded(ctx.db, { userId: requireUserId(ctx.actor), courseId });
  const since = rows
    .map((row) => row.since)
    .sort()
    .at(-1);
  return since === undefined ? null : { since, questions: rows.map(({ body }) => askedTexts(body)) };
};

/** Somebody in a course. */
type Placed = { userId: string; courseId: string };

const placeOf = ({ userId, courseId }: Placed): string => `${userId} ${courseId}`;

/**
 * Tells of each whether they are in the middle of graded work. A look that closes nothing, for whoever looks several
 * times a second: an attempt is open until it is closed. One query.
 */
export const beingJudged = async (db: Db, people: readonly Placed[]): Promise<(one: Placed) => boolean> => {
  const found = await selectPlacesOfOpenGraded(db, people);
  const places = new Set(found.map(placeOf));
  return (one) => places.has(placeOf(one));
};
