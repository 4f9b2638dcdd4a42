import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import { type Ladder, readLadder } from "#/features/assessments/actions/read-ladder.ts";
import { nextStep, rungs, triesForSolution } from "#/features/assessments/hint-ladder.ts";
import type { Context } from "#/server/context.ts";
import { renderNote } from "#/server/markdown/render.ts";
import { type Hint, type HintLadder, HintPlace, type HintsOfQuestion } from "../contract-hints.ts";
import { type HintRules, hintRulesOf } from "./hint-rules.ts";

type Row = Ladder["rows"][number];

const toHint = async ({ text, source, model, places, givenAt }: Row): Promise<Hint | null> =>
  source === "none"
    ? null
    : {
        ...{ text, source, model, givenAt },
        html: await renderNote(text, source === "model" ? "answer" : "note"),
        places: HintPlace.array().parse(places),
      };

/** The ladder as its learner sees it. */
export const presentLadder = async (
  ctx: Context,
  questionId: string,
  { episode, rows }: Ladder,
  rules: HintRules,
): Promise<HintLadder> => {
  const now = toInstant(ctx.now());
  const next = nextStep(episode, rules, now);
  const shown = rungs.filter(
    (rung) => rung === "solution" || rules.givesHints || rows.some((row) => row.rung === rung),
  );
  return {
    questionId,
    taken: rows.length,
    tries: episode.tries.length,
    rungs: await Promise.all(
      shown.map(async (rung) => {
        const row = rows.find((one) => one.rung === rung);
        const hint = row ? await toHint(row) : null;
        return { rung, state: hint ? ("said" as const) : row ? ("skipped" as const) : ("ahead" as const), hint };
      }),
    ),
    next: {
      state: next.state,
      rung: next.state === "done" ? null : next.rung,
      readyAt: next.state === "early" ? next.readyAt : null,
    },
    solution: {
      isShown: rules.showsSolution,
      triesLeft: Math.max(0, triesForSolution - episode.tries.length),
    },
    serverNow: now,
  };
};

/** The ladder of the caller at a practice question, and what holds in its course. Hints rest during a graded attempt. */
export const openLadder = async (ctx: Context, questionId: string) => {
  const ladder = await readLadder(ctx, questionId);
  if (await hasOpenGradedAttempt(ctx, ladder.courseId)) throw new AppError("tutor_locked");
  return { ladder, rules: await hintRulesOf(ctx, ladder.courseId) };
};

export const getHints = async (ctx: Context, { questionId }: HintsOfQuestion): Promise<HintLadder> => {
  const { ladder, rules } = await openLadder(ctx, questionId);
  return presentLadder(ctx, questionId, ladder, rules);
};
