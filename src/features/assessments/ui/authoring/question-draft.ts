import { Decimal } from "decimal.js";
import { decimal, toMarks } from "#/core/marks.ts";
import { isForPeople, type TypeForPeople } from "../../by-person.ts";
import { hintsOf } from "../../hints.ts";
import { type BodyOf, type ChoiceOption, type NumericAnswer, QuestionBody, type QuestionType } from "../../question.ts";
import type { ClozePart } from "../../question-cloze.ts";

import { emptyRegion } from "./hotspot-draft.ts";

// A draft is a question body that need not be valid yet.

const emptyOption = (id: string, fraction: string): ChoiceOption => ({ id, text: "", fraction, feedback: "" });

export const emptyNumeric = (fraction: string): NumericAnswer => ({
  value: "",
  tolerance: { kind: "nominal", value: "0" },
  fraction,
  feedback: "",
});

type FormulaAnswer = BodyOf<"formula">["answers"][number];
export const emptyFormulaAnswer = (fraction: string): FormulaAnswer => ({
  expression: "",
  tolerance: { kind: "relative", value: "0.01" },
  fraction,
  feedback: "",
});

type AcceptedText = BodyOf<"short_answer">["answers"][number];
export const emptyAccepted = (fraction: string): AcceptedText => ({ text: "", fraction, feedback: "" });

const emptyItem = (id: string) => ({ id, text: "" });

const emptyGap: ClozePart = {
  ...{ id: "1", weight: "1", type: "short_answer", caseSensitive: false },
  answers: [emptyAccepted("1")],
};

const optionIds = "abcdefghijklmnopqrstuvwxyz".split("");

/** An id that no option has; it stays the option's own when they are reordered. */
export const nextOptionId = (options: readonly { id: string }[]): string => {
  const taken = new Set(options.map(({ id }) => id));
  const free = optionIds.find((id) => !taken.has(id));
  if (free) return free;
  let number = options.length + 1;
  while (taken.has(`o${number}`)) number += 1;
  return `o${number}`;
};

export const emptyBody = (type: QuestionType, stem = "", explanation = ""): QuestionBody => {
  const options = [emptyOption("a", "1"), emptyOption("b", "0"), emptyOption("c", "0")];
  switch (type) {
    case "single_choice":
      return { type, stem, options, shuffle: true, explanation };
    case "multiple_choice":
      return { type, stem, options, scoring: "fractions", shuffle: true, explanation };
    case "true_false":
      return { type, stem, correct: true, feedbackTrue: "", feedbackFalse: "", explanation };
    case "numeric":
      return { type, stem, answers: [emptyNumeric("1")], explanation };
    case "short_answer":
      return { type, stem, answers: [emptyAccepted("1")], caseSensitive: false, explanation };
    case "matching": {
      const [rights, feedback] = [[emptyItem("a"), emptyItem("b"), emptyItem("c")], ""];
      const lefts = ["a", "b"].map((id) => ({ ...emptyItem(id), rightId: id, feedback }));
      return { type, stem, lefts, rights, explanation };
    }
    case "ordering":
      return { type, stem, items: ["a", "b", "c"].map(emptyItem), scoring: "longest_subset", explanation };
    case "cloze":
      return { type, stem, parts: [emptyGap], explanation };
    case "formula":
      return { type, stem, variables: [], answers: [emptyFormulaAnswer("1")], explanation };
    case "hotspot": {
      const picture = { src: "", width: 800, height: 600, alt: "" };
      const regions = [emptyRegion("a", "1", picture)];
      return { type, stem, picture, regions, marks: 1, missFraction: "-1", explanation };
    }
    case "essay":
      return { type, stem, guidance: "", explanation };
    case "code":
      return { type, stem, language: "", starter: "", guidance: "", explanation };
    case "file":
      return {
        ...{ type, stem, fileKinds: ["pdf", "document"], maxFiles: 1, maxFileBytes: 10_000_000 },
        ...{ guidance: "", explanation },
      };
  }
};

type Hinted = Exclude<QuestionBody, { type: TypeForPeople }>;

/** Without hints the field is left out, as in questions that never had one. */
export const withHints = (body: Hinted, hints: readonly string[]): QuestionBody => {
  const { hints: _before, ...bare } = body;
  return hints.length === 0 ? bare : { ...bare, hints: [...hints] };
};

/** The same question as another type; what both have is kept. */
export const changeType = (body: QuestionBody, type: QuestionType): QuestionBody => {
  if (body.type === type) return body;
  const empty = emptyBody(type, body.stem, body.explanation);
  const made = isForPeople(empty) ? empty : withHints(empty, hintsOf(body));
  if ("guidance" in made && "guidance" in body) return { ...made, guidance: body.guidance };
  if ("options" in made && "options" in body) {
    const rights = new Set(body.options.filter(isRight).map(({ id }) => id));
    const [first] = rights;
    const kept = type === "single_choice" ? new Set(first === undefined ? [] : [first]) : rights;
    return { ...made, shuffle: body.shuffle, options: shareOut(body.options, kept) };
  }
  return made;
};

export const isRight = ({ fraction }: ChoiceOption): boolean => Number(fraction) > 0;

/** Right options share the whole equally; wrong ones keep what they cost. */
export const shareOut = (options: readonly ChoiceOption[], rights: ReadonlySet<string>): ChoiceOption[] => {
  const count = options.filter(({ id }) => rights.has(id)).length;
  const share = count === 0 ? "0" : toMarks(decimal(1).div(count).toDecimalPlaces(9, Decimal.ROUND_DOWN));
  return options.map((option) => {
    if (rights.has(option.id)) return { ...option, fraction: share };
    return isRight(option) ? { ...option, fraction: "0" } : option;
  });
};

/** Ticks or unticks an option as right; in a single choice it takes the place of the other. */
export const setRight = (
  body: BodyOf<"single_choice"> | BodyOf<"multiple_choice">,
  optionId: string,
  right: boolean,
): ChoiceOption[] => {
  const before = body.type === "single_choice" ? [] : body.options.filter(isRight).map(({ id }) => id);
  const rights = new Set(before);
  if (right) rights.add(optionId);
  else rights.delete(optionId);
  return shareOut(body.options, rights);
};

export const movedTo = <T>(list: readonly T[], from: number, to: number): T[] => {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
};

/** "0.5" → "50"; what is no number stays, so that it can be typed on. */
export const percentText = (fraction: string): string => {
  try {
    return decimal(fraction).times(100).toFixed();
  } catch {
    return fraction;
  }
};

/** "33.3" → "0.333"; what is no number stays and is then refused where the question is checked. */
export const fractionText = (percent: string): string => {
  try {
    return toMarks(decimal(percent.trim().replace(",", ".")).div(100));
  } catch {
    return percent;
  }
};

const places = (path: readonly PropertyKey[]) => path.map(String).join(".");

/** What is wrong with the draft, by place, e.g. `options.0.text`; empty when it may be saved. */
export const faultsOf = (title: string, body: QuestionBody): Record<string, string> => {
  const checked = QuestionBody.safeParse(body);
  const faults: Record<string, string> = {};
  if (title.trim() === "") faults.title = "must not be empty";
  for (const { path, message } of checked.success ? [] : checked.error.issues) faults[places(path)] ??= message;
  return faults;
};

/** A message for people: "must not be empty" → "Must not be empty." */
export const faultSentence = (message: string | undefined): string | undefined =>
  message === undefined ? undefined : `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;

const inKeyOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether both say the same; the database gives keys back in an order of its own. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, inKeyOrder) === JSON.stringify(b, inKeyOrder);
