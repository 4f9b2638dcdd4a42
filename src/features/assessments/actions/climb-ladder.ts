import { requireUserId } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type LadderRules, mayClimb, type Rung } from "../hint-ladder.ts";
import { insertRungs, lockLadder, type RungRow } from "../store-hints.ts";
import { type Ladder, ladderOf } from "./read-ladder.ts";
import { requirePractice } from "./require-practice.ts";

export type Offer = {
  questionId: string;
  variant: number;
  /** How many rungs were taken or skipped when its words were made. */
  from: number;
  /** Rungs with nothing to say, just below the one that speaks. */
  skipped: readonly Rung[];
  said: (Omit<RungRow, "givenAt" | "source"> & { source: "author" | "course" | "model" }) | null;
};

const nothing = { source: "none" as const, model: null, text: "", places: [] };

/**
 * Takes one step up, once: where another window or device took it meanwhile, or the rules forbid it, the ladder stays
 * as it is. Gives the ladder as it stands then.
 */
export const climbLadder = async (ctx: Context, offer: Offer, rules: LadderRules): Promise<Ladder> => {
  const userId = requireUserId(ctx.actor);
  const { questionId, variant, from, skipped, said } = offer;
  const { versionId } = await requirePractice(ctx, questionId);
  return ctx.db.transaction(async (tx) => {
    await lockLadder(tx, userId, questionId);
    const now = toInstant(ctx.now());
    const before = await ladderOf(tx, userId, questionId);
    const { episode } = before;
    if (episode.taken.length !== from) return before;
    if (!mayClimb(episode, { skipped, said: said?.rung ?? null }, rules, now)) return before;
    const steps = [...skipped.map((rung) => ({ ...nothing, rung })), ...(said ? [said] : [])];
    const common = { userId, questionId, questionVersionId: versionId, variant, episode: episode.number, givenAt: now };
    await insertRungs(
      tx,
      steps.map((step) => ({ ...common, ...step, id: newId() })),
    );
    return ladderOf(tx, userId, questionId);
  });
};
