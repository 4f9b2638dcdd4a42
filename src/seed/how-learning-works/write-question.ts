import type { ChoiceOption } from "#/features/assessments/question.ts";
import type { DemoQuestion } from "./types.ts";

type Draft = Omit<ChoiceOption, "id">;
type Extra = Pick<ChoiceOption, "feedbackUnchosen" | "tip">;
type Head = { ref: string; lesson: string; title: string; stem: string; explanation: string; hints?: string[] };

const hintsOf = ({ hints }: Head) => (hints ? { hints } : {});

export const right = (text: string, feedback: string, extra: Extra = {}): Draft => ({
  text,
  fraction: "1",
  feedback,
  ...extra,
});

export const wrong = (text: string, feedback: string, extra: Extra = {}): Draft => ({
  text,
  fraction: "0",
  feedback,
  ...extra,
});

const withIds = (drafts: Draft[]): ChoiceOption[] =>
  drafts.map((draft, index) => ({ id: String.fromCharCode(97 + index), ...draft }));

export const singleChoice = ({ options, ...head }: Head & { options: Draft[] }): DemoQuestion => ({
  ref: head.ref,
  lesson: head.lesson,
  title: head.title,
  body: {
    type: "single_choice",
    stem: head.stem,
    options: withIds(options),
    shuffle: true,
    explanation: head.explanation,
    ...hintsOf(head),
  },
});

/** Right ticks and right blanks each count one part, so guessing everything earns no full mark. */
export const multipleChoice = ({ options, ...head }: Head & { options: Draft[] }): DemoQuestion => ({
  ref: head.ref,
  lesson: head.lesson,
  title: head.title,
  body: {
    type: "multiple_choice",
    stem: head.stem,
    options: withIds(options),
    scoring: "parts",
    shuffle: true,
    explanation: head.explanation,
    ...hintsOf(head),
  },
});

export const trueFalse = (
  head: Head & { correct: boolean; feedbackTrue: string; feedbackFalse: string },
): DemoQuestion => ({
  ref: head.ref,
  lesson: head.lesson,
  title: head.title,
  body: {
    type: "true_false",
    stem: head.stem,
    correct: head.correct,
    feedbackTrue: head.feedbackTrue,
    feedbackFalse: head.feedbackFalse,
    explanation: head.explanation,
    ...hintsOf(head),
  },
});

/** `answers`: [value, nominal tolerance, fraction, feedback], tried in order. */
export const numeric = (head: Head & { answers: [string, string, string, string][] }): DemoQuestion => ({
  ref: head.ref,
  lesson: head.lesson,
  title: head.title,
  body: {
    type: "numeric",
    stem: head.stem,
    answers: head.answers.map(([value, tolerance, fraction, feedback]) => ({
      value,
      tolerance: { kind: "nominal", value: tolerance },
      fraction,
      feedback,
    })),
    explanation: head.explanation,
    ...hintsOf(head),
  },
});

/** `answers`: [text, fraction, feedback], tried in order; `*` matches anything. */
export const shortAnswer = (head: Head & { answers: [string, string, string][] }): DemoQuestion => ({
  ref: head.ref,
  lesson: head.lesson,
  title: head.title,
  body: {
    type: "short_answer",
    stem: head.stem,
    answers: head.answers.map(([text, fraction, feedback]) => ({ text, fraction, feedback })),
    caseSensitive: false,
    explanation: head.explanation,
    ...hintsOf(head),
  },
});
