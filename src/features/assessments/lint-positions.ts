import { quantityOf } from "./lint-text.ts";
import type { BodyOf, QuestionBody } from "./question.ts";

/** How often the right answer stands at each place. */
export type Places = {
  /** By place, the first at the top of the list; of statements: true, false. */
  counts: number[];
  /** Guessing the most common place earns clearly more than chance. */
  isUneven: boolean;
};
export type KeyPositions = { fixed: Places; statements: Places };

const fewest = 6;

/** Two standard deviations of a fair draw of places above what it gives on average. */
const isUneven = (counts: readonly number[]): boolean => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const share = 1 / counts.length;
  return all >= fewest && Math.max(...counts) > all * share + 2 * Math.sqrt(all * share * (1 - share));
};

const placesOf = (counts: number[]): Places => ({ counts, isUneven: isUneven(counts) });

const keeps = (body: QuestionBody): body is BodyOf<"single_choice"> => body.type === "single_choice" && !body.shuffle;
const isOfNumbers = ({ options }: BodyOf<"single_choice">) => options.every(({ text }) => quantityOf(text) !== null);

/** Over the questions of a quiz or a bank. What is shuffled for each learner has no place, and numbers stand by size. */
export const keyPositions = (bodies: readonly QuestionBody[]): KeyPositions => {
  const fixed = bodies.filter(keeps).filter((body) => !isOfNumbers(body));
  const counts: number[] = Array.from({ length: Math.max(2, ...fixed.map(({ options }) => options.length)) }, () => 0);
  for (const { options } of fixed) counts[options.findIndex(({ fraction }) => Number(fraction) === 1)]! += 1;
  const statements = bodies.filter((body) => body.type === "true_false");
  const right = statements.filter(({ correct }) => correct).length;
  return { fixed: placesOf(counts), statements: placesOf([right, statements.length - right]) };
};
