import { requireUserId } from "#/core/actor.ts";
import { invalid } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { Answer } from "../answer.ts";
import type { Rung } from "../hint-ladder.ts";
import { authorsWords } from "../hints.ts";
import { factsOf, type ItemFacts } from "../item-facts.ts";
import { underNames } from "../names.ts";
import type { QuestionBody } from "../question.ts";
import { optionToRuleOut } from "../rule-out.ts";
import { solutionInWords } from "../solution-words.ts";
import { findSolvedLike, selectEpisode, type Try } from "../store-hints.ts";
import { selectPracticeStates } from "../store-practice.ts";
import { tellsKey } from "../tells-key.ts";
import { practiceNames, practiceVariant } from "./present-practice.ts";
import { requirePractice } from "./require-practice.ts";

export type HintMaterial = {
  courseId: string;
  lessonId: string | null;
  skillIds: string[];
  facts: ItemFacts;
  /** Markdown; of one rung, so that nothing above it is at hand. */
  authorsWords(rung: Rung): string | null;
  /** A wrong option that may be ruled out, in Markdown. */
  ruledOut: string | null;
  /** Whether words state the key, or might. */
  tellsKey(said: string): boolean;
  solution(): string;
};

const chosenIn = (answer: Answer): string[] =>
  answer.type === "single_choice" && answer.optionId !== null ? [answer.optionId] : [];

/** What help at a practice question can be made from, under the names of a variant. The key stays behind functions. */
export const hintMaterial = async (
  ctx: Context,
  { questionId, variant }: { questionId: string; variant?: number | undefined },
): Promise<HintMaterial & { variant: number }> => {
  const userId = requireUserId(ctx.actor);
  const question = await requirePractice(ctx, questionId);
  const state = (await selectPracticeStates(ctx.db, userId, [questionId])).get(questionId);
  const tries = state?.tries ?? 0;
  if (variant !== undefined && variant > tries) throw invalid("/variant", `must be at most ${tries}, the next one`);
  const shown = variant ?? tries;
  const body = practiceVariant(ctx.actor, question, shown);
  const names = practiceNames(ctx.actor, question, shown, true);
  const renamed = (given: Pick<Try, "answer" | "variant" | "isNamed">): Answer =>
    underNames(given.answer, practiceNames(ctx.actor, question, given.variant, given.isNamed), names);
  const { answers } = await selectEpisode(ctx.db, userId, questionId);
  const last = answers.at(-1);
  // Values of another variant would be taken for wrong ones of this.
  const isOfThis = last && (body.type !== "formula" || last.variant === shown);
  return {
    variant: shown,
    courseId: question.courseId,
    lessonId: question.lessonId,
    skillIds: question.skills.map(({ id }) => id),
    facts: factsOf(body, isOfThis ? renamed(last) : null),
    authorsWords: (rung) => authorsWords(body, rung),
    ruledOut: optionToRuleOut(body, new Set(answers.flatMap((given) => chosenIn(renamed(given))))),
    tellsKey: (said) => tellsKey(body, said),
    solution: () => solutionInWords(body),
  };
};

/** Another practice question like this one that the actor got right, with its solution, which they were told then. */
export const solvedLike = async (
  ctx: Context,
  question: { id: string; courseId: string; lessonId: string | null },
): Promise<{ questionId: string; lessonId: string | null; stem: string; solution: string } | null> => {
  const solved = await findSolvedLike(ctx.db, requireUserId(ctx.actor), question);
  if (!solved) return null;
  const body: QuestionBody = practiceVariant(ctx.actor, solved, solved.variant);
  return {
    questionId: solved.id,
    lessonId: solved.lessonId,
    stem: factsOf(body, null).stem,
    solution: solutionInWords(body),
  };
};
