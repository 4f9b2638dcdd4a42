import { inWords } from "./in-words.ts";
import { asNumbers, indexOfNumber, indexOfText, type Numbers } from "./judge-written.ts";
import type { BodyOf, QuestionBody } from "./question.ts";
import type { ClozePart } from "./question-cloze.ts";

const isRight = ({ fraction }: { fraction: string }) => Number(fraction) > 0;

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Enough words of a longer text to be that text in other clothes. */
const nearlyAll = 0.8;
const fewWords = 4;

const holds = (said: string, piece: string): boolean => {
  const words = wordsOf(piece);
  if (words.length === 0) return said.includes(piece.trim());
  const given = wordsOf(said);
  if (` ${given.join(" ")} `.includes(` ${words.join(" ")} `)) return true;
  const known = new Set(given);
  return words.length >= fewWords && words.filter((word) => known.has(word)).length / words.length >= nearlyAll;
};

const longestRun = 6;

/** Every run of up to six words, without the marks around them. */
const runsIn = (said: string): string[] => {
  const words = said.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}+−-]+|[^\p{L}\p{N}%°]+$/gu, ""));
  return words.flatMap((_, from) =>
    Array.from({ length: longestRun }, (__, more) => words.slice(from, from + more + 1).join(" ")),
  );
};

const holdsText = (said: string, { answers }: Pick<BodyOf<"short_answer">, "answers">): boolean => {
  const right = { answers: answers.filter(isRight), caseSensitive: false };
  return runsIn(said).some((run) => run !== "" && indexOfText(right, run) >= 0);
};

const holdsNumber = (said: string, { answers, decimalMark }: Numbers): boolean =>
  (said.match(/[-−+]?\d[\d.,]*(?:[eE][-+]?\d+)?/g) ?? [])
    .map((found) => found.replace("−", "-").replace(/[.,]+$/, ""))
    .some((number) => indexOfNumber({ answers: answers.filter(isRight), decimalMark, unit: undefined }, number) >= 0);

const holdsPart = (said: string, part: ClozePart): boolean => {
  if (part.type === "single_choice") return part.options.some((option) => isRight(option) && holds(said, option.text));
  return part.type === "numeric" ? holdsNumber(said, part) : holdsText(said, part);
};

/** A place among the options: the model that wrote it was shown them in some order. */
const namesPlace =
  /\b(option|answer|choice)\s+\(?[a-h1-9]\b|\b(first|second|third|fourth|fifth|last)\s+(option|answer|choice|one)\b/i;

const sentencesIn = (said: string): string[] => said.split(/[.!?\n]+/);

/**
 * Whether words state the key of a question, or might: the text of a right option, an accepted answer or number, a right
 * pair, two entries of an order. A net under words that were written without the key; it errs towards yes.
 */
export const tellsKey = (body: QuestionBody, said: string): boolean => {
  switch (body.type) {
    case "single_choice":
    case "multiple_choice":
      return (
        namesPlace.test(said) || body.options.some((option) => isRight(option) && holds(said, inWords(option.text)))
      );
    case "true_false": {
      const words = new Set(wordsOf(said));
      const [right, wrong] = body.correct ? ["true", "false"] : ["false", "true"];
      return words.has(right) && !words.has(wrong);
    }
    case "numeric":
      return holdsNumber(said, body);
    case "formula":
      return holdsNumber(said, asNumbers(body));
    case "short_answer":
      return holdsText(said, body);
    case "matching": {
      const rights = new Map(body.rights.map(({ id, text }) => [id, text]));
      return sentencesIn(said).some((sentence) =>
        body.lefts.some(({ text, rightId }) => holds(sentence, text) && holds(sentence, `${rights.get(rightId)}`)),
      );
    }
    case "ordering":
      return body.items.filter(({ text }) => holds(said, text)).length > 1;
    case "cloze":
      return body.parts.some((part) => holdsPart(said, part));
    case "hotspot":
      return body.regions.some((region) => isRight(region) && holds(said, region.label));
    case "essay":
    case "code":
    case "file":
      return false;
  }
};
