import type { ReviewGrade } from "./review-schedule.ts";

/** Words that somebody reads in a second, and the seconds that finding and pressing the answer takes. */
const wordsPerSecond = 4;
const secondsToPress = 2;

/** Right within the time that reading takes is known by heart. In seconds, for a question of so many words. */
export const fastSeconds = (words: number): number => secondsToPress + words / wordsPerSecond;

export type AnswerFacts = {
  /** Of the whole; partly right is not right. */
  isRight: boolean;
  /** A hint was seen before the answer. */
  isHelped: boolean;
  /** From question to answer; null where nobody measured. */
  seconds: number | null;
  /** Of what there was to read. */
  words: number;
};

/** What an answer tells about the memory behind it. */
export const gradeOfAnswer = ({ isRight, isHelped, seconds, words }: AnswerFacts): ReviewGrade => {
  if (!isRight) return "again";
  if (isHelped) return "hard";
  return seconds !== null && seconds <= fastSeconds(words) ? "easy" : "good";
};

/** Words of what a question shows, as Markdown or HTML. */
export const wordsIn = (texts: readonly string[]): number =>
  texts
    .join(" ")
    .replace(/<[^>]*>/g, " ")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

const shownFields = new Set(["stem", "text", "starter"]);

/** The texts that a question shows, wherever its type has them. */
export const textsOf = (shown: unknown): string[] =>
  typeof shown !== "object" || shown === null
    ? []
    : Object.entries(shown).flatMap(([name, value]) =>
        typeof value === "string" ? (shownFields.has(name) ? [value] : []) : textsOf(value),
      );
