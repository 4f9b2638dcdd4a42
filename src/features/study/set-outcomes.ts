import { decimal, type Marks } from "#/core/marks.ts";
import { type Instant, isAfter } from "#/core/time.ts";
import type { SetOutcome } from "./contract-practice-sets.ts";

type Answered = { questionId: string; fraction: Marks | null; answeredAt: Instant };

const outcomeOf = (fraction: Marks | null): SetOutcome => {
  if (fraction === null) return "given";
  const value = decimal(fraction);
  return value.gte(1) ? "right" : value.gt(0) ? "partly" : "wrong";
};

/** What became of each question of a set by the first answer since it was begun; answers first to last. */
export const outcomesOf = (
  set: { questionIds: readonly string[]; createdAt: Instant },
  answers: readonly Answered[],
  canBePractised: (questionId: string) => boolean,
): { questionId: string; outcome: SetOutcome }[] =>
  set.questionIds.map((questionId) => {
    const first = answers.find((each) => each.questionId === questionId && isAfter(each.answeredAt, set.createdAt));
    if (first) return { questionId, outcome: outcomeOf(first.fraction) };
    return { questionId, outcome: canBePractised(questionId) ? "open" : "gone" };
  });

export const countsOf = (outcomes: readonly { outcome: SetOutcome }[]): { answered: number; right: number } => ({
  answered: outcomes.filter(({ outcome }) => outcome !== "open" && outcome !== "gone").length,
  right: outcomes.filter(({ outcome }) => outcome === "right").length,
});
