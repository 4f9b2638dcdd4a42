import type { Answer } from "./answer.ts";
import { isBlank } from "./blank.ts";
import { fillGaps } from "./gaps.ts";
import { byName } from "./names.ts";
import type { QuestionBody, QuestionType } from "./question.ts";
import { feedbackOf } from "./release.ts";

/** A practice question as its learner has it before them, and their last try. Nothing here is of the key. */
export type ItemFacts = {
  type: QuestionType;
  /** Markdown; gaps are lines. */
  stem: string;
  /** What there is to choose, match or order, in an order that tells nothing. */
  choices: string[];
  /** To each of which one of the choices belongs. */
  entries: string[];
  /** How many places of a text or a picture are answered; 1 for other types. */
  places: number;
  needsUnit: boolean;
  /** The last try in words; null: none, or a blank one. */
  attempt: string | null;
  /** What the author says to that try, as the learner has read it. */
  notes: string[];
};

const longestAttempt = 600;
export const gapLine = "____";

type Item = { id: string; text: string };

const itemsOf = (body: QuestionBody): Item[] => {
  switch (body.type) {
    case "single_choice":
    case "multiple_choice":
      return body.options;
    case "matching":
      return [...body.lefts, ...body.rights];
    case "ordering":
      return body.items;
    case "cloze":
      return body.parts.flatMap((part) => (part.type === "single_choice" ? part.options : []));
    default:
      return [];
  }
};

const choicesOf = (body: QuestionBody): string[] => {
  const choices = body.type === "matching" ? body.rights : body.type === "cloze" ? [] : itemsOf(body);
  return choices.toSorted(byName).map(({ text }) => text);
};

const placesOf = (body: QuestionBody): number =>
  body.type === "cloze" ? body.parts.length : body.type === "hotspot" ? body.marks : 1;

/** What an answer that is not blank says, by the texts of what it names. */
const inTexts = (answer: Answer, texts: ReadonlyMap<string, string>): string[] => {
  switch (answer.type) {
    case "single_choice":
      return [`${texts.get(answer.optionId!)}`];
    case "multiple_choice":
      return answer.optionIds.map((id) => `${texts.get(id)}`);
    case "true_false":
      return [answer.value ? "True" : "False"];
    case "matching":
      return answer.pairs.map(({ leftId, rightId }) => `${texts.get(leftId)} → ${texts.get(rightId)}`);
    case "ordering":
      return answer.itemIds.map((id, i) => `${i + 1}. ${texts.get(id)}`);
    case "cloze":
      return answer.parts.map(({ value }) => `In a gap: ${texts.get(value) ?? value}`);
    case "hotspot":
      return answer.points.map(({ x, y }) => `A mark at ${Math.round(x)}, ${Math.round(y)} of the picture`);
    case "file":
      return ["Files, which people alone read"];
    default:
      return [answer.text];
  }
};

/** Of a variant and an answer under its names. */
export const factsOf = (body: QuestionBody, answer: Answer | null): ItemFacts => {
  const tried = answer === null || isBlank(answer) ? null : answer;
  const { text, options } = feedbackOf(body, tried, false);
  const texts = new Map(itemsOf(body).map((item) => [item.id, item.text]));
  return {
    type: body.type,
    stem: body.type === "cloze" ? fillGaps(body.stem, () => gapLine) : body.stem,
    choices: choicesOf(body),
    entries: body.type === "matching" ? body.lefts.map((left) => left.text) : [],
    places: placesOf(body),
    needsUnit: "unit" in body && body.unit?.isRequired === true,
    attempt: tried && inTexts(tried, texts).join("\n").slice(0, longestAttempt),
    notes: [text, ...options.map((option) => option.text)].filter((note) => note.trim() !== ""),
  };
};
