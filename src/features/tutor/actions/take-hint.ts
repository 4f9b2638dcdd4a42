import { requireUserId } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { secondsBetween, toInstant } from "#/core/time.ts";
import { climbLadder, type Offer } from "#/features/assessments/actions/climb-ladder.ts";
import { hintMaterial } from "#/features/assessments/actions/hint-material.ts";
import type { Ladder } from "#/features/assessments/actions/read-ladder.ts";
import {
  type Episode,
  mayClimb,
  nextStep,
  type Rung,
  rungsLeft,
  type Step,
} from "#/features/assessments/hint-ladder.ts";
import type { Context } from "#/server/context.ts";
import type { HintLadder, TakeHint } from "../contract-hints.ts";
import { openLadder, presentLadder } from "./get-hints.ts";
import type { HintRules } from "./hint-rules.ts";
import { createHintWriter } from "./write-hint.ts";

const seconds = (count: number) => (count === 1 ? "1 second" : `${count} seconds`);

const refusalOf = (step: Step, now: string): AppError | null => {
  switch (step.state) {
    case "ready":
      return null;
    case "early": {
      const left = Math.max(1, Math.ceil(secondsBetween(now, step.readyAt)));
      const message = `The next hint comes in ${seconds(left)}, or after another answer.`;
      return new AppError("conflict", message, undefined, left);
    }
    case "untried":
      return new AppError(
        "conflict",
        `The solution comes after two answers: ${step.triesLeft === 1 ? "one more" : "two more"}.`,
      );
    case "withheld":
      return new AppError("conflict", "This course does not show the solutions of practice questions.");
    case "done":
      return new AppError("conflict", "You have every hint that there is.");
  }
};

type Rungs = Pick<Offer, "skipped" | "said">;

/** The lowest rung for which there are words, and those passed over on the way. */
const chooseRung = async (
  { episode }: { episode: Episode },
  rules: HintRules,
  now: string,
  wordsFor: (rung: Rung) => Promise<Offer["said"]>,
): Promise<Rungs> => {
  const skipped: Rung[] = [];
  for (const rung of rungsLeft(episode, rules)) {
    if (rung === "solution" && !mayClimb(episode, { skipped, said: rung }, rules, now)) break;
    const said = await wordsFor(rung);
    if (said) return { skipped, said };
    skipped.push(rung);
  }
  return { skipped, said: null };
};

const climb = async (ctx: Context, { questionId, variant }: TakeHint, ladder: Ladder, rules: HintRules) => {
  const material = await hintMaterial(ctx, { questionId, variant });
  const writer = createHintWriter(ctx, questionId, material, rules);
  const rungs = await chooseRung(ladder, rules, toInstant(ctx.now()), writer);
  return climbLadder(ctx, { questionId, variant: material.variant, from: ladder.rows.length, ...rungs }, rules);
};

/** One climb of a person at a question in this process: a burst of clicks asks the model once. */
const underWay = new Map<string, Promise<Ladder>>();

/** Gives the next hint, once, however often and from wherever it is asked for. */
export const takeHint = async (ctx: Context, input: TakeHint): Promise<HintLadder> => {
  const { questionId, taken } = input;
  const { ladder, rules } = await openLadder(ctx, questionId);
  const known = ladder.rows.length;
  if (taken > known) throw new AppError("conflict", `You have ${known} rungs of this ladder, not ${taken}.`);
  if (taken < known) return presentLadder(ctx, questionId, ladder, rules);
  const now = toInstant(ctx.now());
  const refusal = refusalOf(nextStep(ladder.episode, rules, now), now);
  if (refusal) throw refusal;
  const key = `${requireUserId(ctx.actor)} ${questionId}`;
  const climbing = underWay.get(key) ?? climb(ctx, input, ladder, rules).finally(() => underWay.delete(key));
  underWay.set(key, climbing);
  return presentLadder(ctx, questionId, await climbing, rules);
};
