import type { QuestionBody } from "#/features/assessments/question.ts";

type Draft = { text: string; fraction: string; feedback: string };

export const right = (text: string, feedback = "That is it."): Draft => ({ text, fraction: "1", feedback });
export const wrong = (text: string, feedback: string): Draft => ({ text, fraction: "0", feedback });

const withIds = (drafts: readonly Draft[]) => drafts.map((draft, i) => ({ id: "abcdefgh"[i]!, ...draft }));

type More = { shuffle?: boolean; explanation?: string };

export const one = (stem: string, options: readonly Draft[], { shuffle = true, explanation = "" }: More = {}) =>
  ({ type: "single_choice", stem, options: withIds(options), shuffle, explanation }) satisfies QuestionBody;

export const several = (stem: string, options: readonly Draft[], { shuffle = true, explanation = "" }: More = {}) =>
  ({
    ...({ type: "multiple_choice", stem, scoring: "parts", shuffle, explanation } as const),
    options: withIds(options),
  }) satisfies QuestionBody;

export const statement = (stem: string, correct: boolean, feedbackTrue: string, feedbackFalse: string) =>
  ({ type: "true_false", stem, correct, feedbackTrue, feedbackFalse, explanation: "" }) satisfies QuestionBody;

/** `tolerance` is nominal. */
export const number = (stem: string, value: string, tolerance: string, explanation: string) =>
  ({
    ...({ type: "numeric", stem, explanation } as const),
    answers: [{ value, tolerance: { kind: "nominal", value: tolerance }, fraction: "1", feedback: "" }],
  }) satisfies QuestionBody;

export const written = (stem: string, accepted: readonly string[], explanation: string) =>
  ({
    ...({ type: "short_answer", stem, caseSensitive: false, explanation } as const),
    answers: accepted.map((text) => ({ text, fraction: "1", feedback: "" })),
  }) satisfies QuestionBody;

/** Pairs, and rights that belong to nothing. */
export const match = (stem: string, pairs: readonly [string, string][], distractors: readonly string[]) => {
  const rights = [...new Set([...pairs.map(([, right]) => right), ...distractors])];
  return {
    ...({ type: "matching", stem, explanation: "See the lesson." } as const),
    lefts: pairs.map(([text, right], i) => ({ id: `l${i}`, text, rightId: `r${rights.indexOf(right)}`, feedback: "" })),
    rights: rights.map((text, i) => ({ id: `r${i}`, text })),
  } satisfies QuestionBody;
};

export const order = (stem: string, items: readonly string[]) =>
  ({
    ...({ type: "ordering", stem, scoring: "longest_subset", explanation: "See the lesson." } as const),
    items: items.map((text, i) => ({ id: `i${i}`, text })),
  }) satisfies QuestionBody;

/** Each gap is a list of accepted texts, or of options of which the first is right. */
export const gaps = (stem: string, parts: readonly ({ accepts: string[] } | { options: string[] })[]) => {
  const weight = parts.length === 1 ? "1" : parts.length === 2 ? "0.5" : parts.length === 4 ? "0.25" : "0.333333333";
  return {
    ...({ type: "cloze", stem, explanation: "See the lesson." } as const),
    parts: parts.map((part, i) => {
      const head = { id: String(i + 1), weight };
      return "accepts" in part
        ? {
            ...{ ...head, type: "short_answer" as const, caseSensitive: false },
            answers: part.accepts.map((text) => ({ text, fraction: "1", feedback: "" })),
          }
        : {
            ...{ ...head, type: "single_choice" as const, shuffle: true },
            options: part.options.map((text, at) => ({
              ...{ id: "abcdefgh"[at]!, text, feedback: "" },
              fraction: at === 0 ? "1" : "0",
            })),
          };
    }),
  } satisfies QuestionBody;
};
