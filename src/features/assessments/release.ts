import type { Answer } from "./answer.ts";
import type { ReviewPhase } from "./contract.ts";
import { inWords } from "./in-words.ts";
import { regionsMet } from "./judge-hotspot.ts";
import { asNumbers, indexOfNumber, indexOfText, type Numbers } from "./judge-written.ts";
import { describeNumeric, roundedWithin } from "./numeric.ts";
import type { BodyOf, ChoiceOption, QuestionBody, Reason } from "./question.ts";
import type { ClozePart } from "./question-cloze.ts";
import type { Region } from "./question-hotspot.ts";
import { describePattern, hasWildcard } from "./text-pattern.ts";

/** All prose here is Markdown, "" when there is none. */
export type SolutionText = {
  optionIds: string[];
  value: boolean | null;
  accepted: string[];
  pairs: { leftId: string; rightId: string }[];
  itemIds: string[];
  parts: { id: string; accepted: string[] }[];
  regions: { id: string; label: string; path: string }[];
  guidance: string;
  explanation: string;
};

const isFull = ({ fraction }: { fraction: string }) => Number(fraction) === 1;
const isRight = ({ fraction }: { fraction: string }) => Number(fraction) > 0;

const numbersInWords = ({ answers, unit }: Numbers): string[] => {
  const base = unit?.units.find(({ multiplier }) => Number(multiplier) === 1)?.symbol;
  return answers.filter(isFull).map((answer) => describeNumeric(answer, base === undefined ? "" : ` ${base}`));
};

/** Computed values have thirty digits; as many are told as the tolerance leaves a tenth of itself for. */
const rounded = (body: BodyOf<"formula">): BodyOf<"formula"> => ({
  ...body,
  answers: body.answers.map((answer) => ({
    ...answer,
    expression: roundedWithin(answer.expression, answer.tolerance),
  })),
});

/** Patterns are for the machine: a learner reads them only where no plain answer says the same. */
const textsInWords = ({ answers }: Pick<BodyOf<"short_answer">, "answers">): string[] => {
  const full = answers.filter(isFull);
  const plain = full.filter(({ text, isPattern }) => !isPattern && !hasWildcard(text));
  return (plain.length > 0 ? plain : full).map(({ text, isPattern }) => (isPattern ? text : describePattern(text)));
};

const partInWords = (part: ClozePart): string[] => {
  if (part.type === "single_choice") return part.options.filter(isFull).map(({ text }) => inWords(text));
  return part.type === "numeric" ? numbersInWords(part) : textsInWords(part);
};

/** As the path of an SVG, in pixels of the picture. */
export const outlineOf = (region: Region): string => {
  switch (region.shape) {
    case "rectangle":
      return `M${region.x} ${region.y}h${region.width}v${region.height}h${-region.width}z`;
    case "circle": {
      const { x, y, radius: r } = region;
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    }
    case "polygon":
      return `M${region.points.map(({ x, y }) => `${x} ${y}`).join("L")}z`;
  }
};

const nothing = {
  optionIds: [],
  value: null,
  accepted: [],
  pairs: [],
  itemIds: [],
  parts: [],
  regions: [],
  guidance: "",
};

/** The key of a variant of a question as a learner reads it once it is released. */
export const solutionOf = (body: QuestionBody): SolutionText => {
  const none = { ...nothing, explanation: body.explanation };
  switch (body.type) {
    case "single_choice":
      return { ...none, optionIds: body.options.filter(isFull).map(({ id }) => id) };
    case "multiple_choice":
      return { ...none, optionIds: body.options.filter(isRight).map(({ id }) => id) };
    case "true_false":
      return { ...none, value: body.correct };
    case "numeric":
      return { ...none, accepted: numbersInWords(body) };
    case "formula":
      return { ...none, accepted: numbersInWords(asNumbers(rounded(body))) };
    case "short_answer":
      return { ...none, accepted: textsInWords(body) };
    case "matching":
      return { ...none, pairs: body.lefts.map(({ id, rightId }) => ({ leftId: id, rightId })) };
    case "ordering":
      return { ...none, itemIds: body.items.map(({ id }) => id) };
    case "cloze":
      return { ...none, parts: body.parts.map((part) => ({ id: part.id, accepted: partInWords(part) })) };
    case "hotspot": {
      const right = body.regions.filter(isRight);
      return {
        ...none,
        regions: right.map((region) => ({ id: region.id, label: region.label, path: outlineOf(region) })),
      };
    }
    case "essay":
    case "code":
    case "file":
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

const aboutParts = (parts: readonly { id: string; text: string }[]): FeedbackText => ({
  text: "",
  options: parts.filter(({ text }) => text !== "").map((part) => ({ ...part, isChosen: true })),
});

const aboutGap = (part: ClozePart, value: string): string => {
  if (part.type === "single_choice") return part.options.find(({ id }) => id === value)?.feedback ?? "";
  const index = part.type === "numeric" ? indexOfNumber(part, value) : indexOfText(part, value);
  return part.answers[index]?.feedback ?? "";
};

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
    return { ...none, text: body.answers[indexOfNumber(body, answer.text)]?.feedback ?? "" };
  if (body.type === "formula" && answer?.type === "formula")
    return { ...none, text: body.answers[indexOfNumber(asNumbers(body), answer.text)]?.feedback ?? "" };
  if (body.type === "short_answer" && answer?.type === "short_answer")
    return { ...none, text: body.answers[indexOfText(body, answer.text)]?.feedback ?? "" };
  if (body.type === "matching" && answer?.type === "matching") {
    const matched = new Set(answer.pairs.map(({ leftId }) => leftId));
    return aboutParts(
      body.lefts.filter(({ id }) => matched.has(id)).map(({ id, feedback }) => ({ id, text: feedback })),
    );
  }
  if (body.type === "cloze" && answer?.type === "cloze") {
    const given = new Map(answer.parts.map(({ id, value }) => [id, value]));
    return aboutParts(body.parts.map((part) => ({ id: part.id, text: aboutGap(part, given.get(part.id) ?? "") })));
  }
  if (body.type === "hotspot" && answer?.type === "hotspot") {
    const met = regionsMet(body.regions, answer.points).filter((region) => region !== null);
    return aboutParts(met.map(({ id, feedback }) => ({ id, text: feedback })));
  }
  return none;
};

const tellsSolution = ({ key }: Reason) => key.startsWith("missed:") || key.startsWith("left:");

/** What earlier tries cost is about marks alone. */
const isAboutMarks = ({ key }: Reason) => key.startsWith("tries:");

/** A level of a rubric says what it earned. */
const withoutMarks = ({ key, text, ...reason }: Reason): Reason => ({
  ...reason,
  key: key.replace(/^(criterion:[^:]*):.*/, "$1"),
  text: text.replace(/:.*/s, "."),
  fraction: null,
});

/** The reasons that may be seen now; null when none may. */
export const releasedReasons = (reasons: readonly Reason[], released: ReviewPhase): Reason[] | null => {
  if (!released.correctness) return null;
  return reasons
    .filter((reason) => released.solution || !tellsSolution(reason))
    .filter((reason) => released.marks || !isAboutMarks(reason))
    .map((reason) => (released.marks ? reason : withoutMarks(reason)));
};
