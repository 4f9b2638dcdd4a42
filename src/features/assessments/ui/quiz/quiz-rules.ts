import { decimal, formatMarks, type Marks, toMarks } from "#/core/marks.ts";
import type { Quiz, QuizSummary, ReviewPhase, Scoring, StartRefusal } from "../../contract.ts";
import { durationWords } from "../player/clock.ts";

export const scoringWords = {
  highest: "The best attempt counts",
  latest: "The last attempt counts",
  first: "The first attempt counts",
  average: "The average of all attempts counts",
} as const satisfies Record<Scoring, string>;

export const refusalWords = {
  not_enrolled: "Enrol in the course to take this quiz.",
  not_published: "This quiz is a draft. Publish it so that it can be taken.",
  not_open_yet: "This quiz is not open yet.",
  closed: "This quiz has closed.",
  no_attempts_left: "You have used all your attempts.",
  cooling_down: "The next attempt cannot start yet.",
  no_questions: "This quiz has no questions yet.",
} as const satisfies Record<StartRefusal, string>;

const shares: Record<string, string> = {
  "0": "nothing",
  "0.25": "a quarter",
  "0.5": "half",
  "0.333333333333": "a third",
  "0.666666666667": "two thirds",
  "1": "all",
};

/** A part of the points, e.g. "a third" or "15 %". */
export const shareWords = (share: Marks): string =>
  shares[share] ?? `${formatMarks(toMarks(decimal(share).times(100)))} %`;

export const triesWords = (tries: number | null): string => {
  if (tries === null) return "As many tries as you like";
  return tries === 1 ? "One try" : `${tries} tries`;
};

export const triesLeftWords = ({ made, left }: { made: number; left: number | null }): string => {
  if (left === null)
    return made === 0 ? "As many tries as you like." : `${made === 1 ? "1 try" : `${made} tries`} so far.`;
  return left === 1 ? `${made === 0 ? "One try" : "1 try left"}.` : `${left} tries${made === 0 ? "" : " left"}.`;
};

/** How practice mode goes, for those who take the quiz. */
export const practiceWords = ({ tries, penalty }: { tries: number | null; penalty: Marks }): string => {
  const cost = tries === 1 ? "" : ` Each wrong try costs ${shareWords(penalty)} of a question's points.`;
  return `You can check each answer and see at once whether it is right. ${triesWords(tries)} for each question.${cost}`;
};

export const limitWords = (seconds: number | null): string => (seconds === null ? "No limit" : durationWords(seconds));

/** Asked before an attempt starts; null when no clock runs. */
export const clockWarning = (seconds: number | null): string | null =>
  seconds === null
    ? null
    : `You have ${limitWords(seconds)}. The clock starts now and runs on even when you close the page. Your answers are saved while you work.`;

export const attemptsWords = ({
  attemptsAllowed,
  scoring,
}: Pick<QuizSummary, "attemptsAllowed" | "scoring">): string => {
  if (attemptsAllowed === 1) return "One";
  const count = attemptsAllowed === null ? "As many as you like" : String(attemptsAllowed);
  return `${count}. ${scoringWords[scoring]}.`;
};

const shown = [
  { flag: "marks", words: "marks" },
  { flag: "correctness", words: "which answers were right" },
  { flag: "feedback", words: "feedback" },
  { flag: "solution", words: "right answers with explanations" },
] as const satisfies { flag: keyof ReviewPhase; words: string }[];

const listed = (parts: string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const shownIn = (phase: ReviewPhase) => shown.filter(({ flag }) => phase[flag]).map(({ words }) => words);

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const turnWords = (when: string, before: readonly string[], then: readonly string[]): string => {
  const added = then.filter((words) => !before.includes(words));
  const gone = before.filter((words) => !then.includes(words));
  return [
    added.length > 0 ? ` ${when} also ${listed(added)}.` : "",
    gone.length > 0 ? ` ${when} no longer ${listed(gone)}.` : "",
  ].join("");
};

/** What one sees after submitting, in a sentence or two. */
export const reviewWords = ({ review, closesAt }: Pick<Quiz, "review" | "closesAt">): string => {
  const now = shownIn(review.afterSubmit);
  const later = shownIn(review.later);
  const first = now.length === 0 ? "That it was submitted." : `${sentence(listed(now))}.`;
  const second = turnWords("Two minutes later", now, later);
  return `${first}${second}${closesAt === null ? "" : turnWords("After the closing date", later, shownIn(review.afterClose))}`;
};

/** What is held back in the results, named; empty when everything is shown. */
export const withheldWords = (released: ReviewPhase): string =>
  listed(shown.filter(({ flag }) => !released[flag]).map(({ words }) => words));
