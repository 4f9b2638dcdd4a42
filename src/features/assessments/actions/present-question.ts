import { renderNote } from "#/server/markdown/render.ts";
import type { Answer } from "../answer.ts";
import type { QuestionFeedback, Solution } from "../contract.ts";
import type { ChoiceOption, PublicOption, PublicQuestion, QuestionBody } from "../question.ts";
import { feedbackOf, solutionOf } from "../release.ts";
import { seedFrom, shuffled } from "../shuffle.ts";

/** "" stays "". */
export const renderProse = async (markdown: string): Promise<string> =>
  markdown.trim() === "" ? "" : renderNote(markdown);

const publicOption = async ({ id, text, tip }: ChoiceOption, withTips: boolean): Promise<PublicOption> => ({
  id,
  text,
  html: await renderProse(text),
  ...(withTips && tip ? { tip: await renderProse(tip) } : {}),
});

/**
 * What a learner may see of a question. Options stand in the order that the seed gives, so that the server alone knows
 * the author's order.
 */
export const presentQuestion = async (
  { id, body }: { id: string; body: QuestionBody },
  { seed, withTips = false }: { seed: string | number; withTips?: boolean },
): Promise<PublicQuestion> => {
  const shown = { id, stem: body.stem, stemHtml: await renderProse(body.stem) };
  if (body.type !== "single_choice" && body.type !== "multiple_choice") return { ...shown, type: body.type };
  const inOrder = body.shuffle ? shuffled(body.options, seedFrom(seed, id)) : body.options;
  const options = await Promise.all(inOrder.map((option) => publicOption(option, withTips)));
  return { ...shown, type: body.type, options };
};

export const presentSolution = async (body: QuestionBody): Promise<Solution> => {
  const { guidance, explanation, ...solution } = solutionOf(body);
  return { ...solution, guidanceHtml: await renderProse(guidance), explanationHtml: await renderProse(explanation) };
};

/** `withUnchosen` also tells the solution. */
export const presentFeedback = async (
  body: QuestionBody,
  answer: Answer | null,
  withUnchosen: boolean,
): Promise<QuestionFeedback> => {
  const { text, options } = feedbackOf(body, answer, withUnchosen);
  return {
    html: await renderProse(text),
    options: await Promise.all(
      options.map(async ({ id, isChosen, text: words }) => ({ id, isChosen, html: await renderProse(words) })),
    ),
  };
};
