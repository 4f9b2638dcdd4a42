import { requireUserId } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { isBlank } from "../blank.ts";
import { type Episode, rungs } from "../hint-ladder.ts";
import { type RungRow, selectEpisode, selectRungs } from "../store-hints.ts";
import { requirePractice } from "./require-practice.ts";

const isSaid = ({ source }: Pick<RungRow, "source">): boolean => source !== "none";

export type Ladder = { episode: Episode; rows: RungRow[] };

/** Where a person stands at a question whose access has been checked. */
export const ladderOf = async (db: Db, userId: string, questionId: string): Promise<Ladder> => {
  const { number, answers } = await selectEpisode(db, userId, questionId);
  const rows = await selectRungs(db, userId, questionId, number);
  rows.sort((a, b) => rungs.indexOf(a.rung) - rungs.indexOf(b.rung));
  const tries = answers.filter(({ answer }) => !isBlank(answer)).map(({ answeredAt }) => answeredAt);
  const taken = rows.map((row) => ({ rung: row.rung, isSaid: isSaid(row), at: row.givenAt }));
  return { episode: { number, tries, taken }, rows };
};

/** The ladder of the actor at a practice question, with what was said on it since they last got the question right. */
export const readLadder = async (ctx: Context, questionId: string) => {
  const userId = requireUserId(ctx.actor);
  const { id, courseId, lessonId } = await requirePractice(ctx, questionId);
  return { questionId: id, courseId, lessonId, ...(await ladderOf(ctx.db, userId, questionId)) };
};
