import type { Answer } from "./answer.ts";
import type { ReviewPhase } from "./contract.ts";
import { acceptedIndex } from "./grading.ts";
import { describeNumeric } from "./numeric.ts";
import type { ChoiceOption, QuestionBody, Reason } from "./question.ts";
import { describePattern, hasWildcard } from "./text-pattern.ts";

/** All prose here is Markdown, "" when there is none. */
export type SolutionText = {
  optionIds: string[];
  value: boolean | null;
  accepted: string[];
  guidance: string;
  explanation: string;
};

const isFull = ({ fraction }: { fraction: string }) => Number(fraction) === 1;

/** Patterns are for the machine: a learner reads them only where no plain answer says the same. */
const acceptedTexts = (patterns: readonly string[]): string[] => {
  const plain = patterns.filter((pattern) => !hasWildcard(pattern));
  return (plain.length > 0 ? plain : patterns).map(describePattern);
};

/** The key of a question as a learner reads it once it is released. */
export const solutionOf = (body: QuestionBody): SolutionText => {
  const none = { optionIds: [], value: null, accepted: [], guidance: "", explanation: body.explanation };
  switch (body.type) {
    case "single_choice":
      return { ...none, optionIds: body.options.filter(isFull).map(({ id }) => id) };
    case "multiple_choice":
      return { ...none, optionIds: body.options.filter(({ fraction }) => Number(fraction) > 0).map(({ id }) => id) };
    case "true_false":
      return { ...none, value: body.correct };
    case "numeric":
      return { ...none, accepted: body.answers.filter(isFull).map(describeNumeric) };
    case "short_answer":
      return { ...none, accepted: acceptedTexts(body.answers.filter(isFull).map(({ text }) => text)) };
    case "essay":
      return { ...none, guidance: body.guidance };
  }
};

export type FeedbackText = { text: string; options: { id: string; isChosen: boolean; text: string }[] };

const aboutOptions = (
  options: readonly ChoiceOption[],
  chosen: readonly string[],
  withUnchosen: boolean,
): FeedbackText => ({
  text: "",
  options: options
    .map(({ id, feedback, feedbackUnchosen }) => {
      const isChosen = chosen.includes(id);
      return { id, isChosen, text: isChosen ? feedback : withUnchosen ? (feedbackUnchosen ?? "") : "" };
    })
    .filter(({ isChosen, text }) => isChosen || text !== ""),
});

/** The author's words to an answer. What stands at options that were not chosen tells the solution. */
export const feedbackOf = (body: QuestionBody, answer: Answer | null, withUnchosen: boolean): FeedbackText => {
  const none: FeedbackText = { text: "", options: [] };
  if (body.type === "single_choice" || body.type === "multiple_choice") {
    const chosen =
      answer?.type === "multiple_choice"
        ? answer.optionIds
        : answer?.type === "single_choice" && answer.optionId !== null
          ? [answer.optionId]
          : [];
    return aboutOptions(body.options, chosen, withUnchosen);
  }
  if (body.type === "true_false" && answer?.type === "true_false" && answer.value !== null)
    return { ...none, text: answer.value ? body.feedbackTrue : body.feedbackFalse };
  if (body.type === "numeric" && answer?.type === "numeric")
    return { ...none, text: body.answers[acceptedIndex(body, answer.text)]?.feedback ?? "" };
  if (body.type === "short_answer" && answer?.type === "short_answer")
    return { ...none, text: body.answers[acceptedIndex(body, answer.text)]?.feedback ?? "" };
  return none;
};

const tellsSolution = ({ key }: Reason) => key.startsWith("missed:") || key.startsWith("left:");

/** The reasons that may be seen now; null when none may. */
export const releasedReasons = (reasons: readonly Reason[], released: ReviewPhase): Reason[] | null => {
  if (!released.correctness) return null;
  return reasons
    .filter((reason) => released.solution || !tellsSolution(reason))
    .map((reason) => (released.marks ? reason : { ...reason, fraction: null, text: reason.text.replace(/:.*/, ".") }));
};
