import { decimal } from "#/core/marks.ts";
import type { Answer } from "./answer.ts";
import { blankAnswer } from "./blank.ts";
import { inWords } from "./in-words.ts";
import { asNumbers, type Numbers } from "./judge-written.ts";
import type { BodyOf, QuestionBody } from "./question.ts";
import type { ClozePart } from "./question-cloze.ts";
import type { Point, Region } from "./question-hotspot.ts";
import { describePattern } from "./text-pattern.ts";

export type Simulated = { label: string; answer: Answer };

const most = 8;
const isRight = ({ fraction }: { fraction: string }) => decimal(fraction).gt(0);

const ofSingleChoice = ({ type, options }: BodyOf<"single_choice">): Simulated[] =>
  options.map(({ id, text }) => ({ label: inWords(text), answer: { type, optionId: id } }));

const ofMultipleChoice = ({ type, options }: BodyOf<"multiple_choice">): Simulated[] => {
  const ticks = (label: string, ticked: typeof options): Simulated => ({
    label,
    answer: { type, optionIds: ticked.map(({ id }) => id) },
  });
  const alone = options.map((option) => ticks(`Only “${inWords(option.text)}”`, [option]));
  return [
    ticks("All right ones", options.filter(isRight)),
    ticks(
      "Every option",
      options.filter(({ isAlone }) => !isAlone),
    ),
    ...alone,
  ];
};

/** Numbers to write: each accepted one, and where there are units, the first without and with each of them. */
const numbersOf = ({ answers, unit }: Numbers): string[] => {
  const values = answers.map((answer) => (answer.kind === "range" ? answer.from : answer.value));
  if (!unit) return values;
  const base = unit.units.find(({ multiplier }) => decimal(multiplier).eq(1));
  const withBase = base ? values.map((value) => `${value} ${base.symbol}`) : [];
  return [...withBase, values[0]!, ...unit.units.map(({ symbol }) => `${values[0]} ${symbol}`)];
};

const textsOf = ({ answers }: Pick<BodyOf<"short_answer">, "answers">): string[] =>
  answers.filter(({ isPattern }) => !isPattern).map(({ text }) => describePattern(text).replaceAll("…", ""));

const written = (type: "numeric" | "formula" | "short_answer", texts: readonly string[]): Simulated[] =>
  [...new Set(texts)].filter((text) => text.trim() !== "").map((text) => ({ label: text, answer: { type, text } }));

const ofMatching = ({ type, lefts, rights }: BodyOf<"matching">): Simulated[] => {
  const pairs = lefts.map(({ id, rightId }) => ({ leftId: id, rightId }));
  const firstRight = rights[0]!;
  return [
    { label: "All right", answer: { type, pairs } },
    { label: "All but the last", answer: { type, pairs: pairs.slice(0, -1) } },
    {
      label: `Always “${inWords(firstRight.text)}”`,
      answer: { type, pairs: pairs.map(({ leftId }) => ({ leftId, rightId: firstRight.id })) },
    },
  ];
};

const ofOrdering = ({ type, items }: BodyOf<"ordering">): Simulated[] => {
  const ids = items.map(({ id }) => id);
  const [first, second, ...others] = ids as [string, string, ...string[]];
  return [
    { label: "The right order", answer: { type, itemIds: ids } },
    { label: "The first two exchanged", answer: { type, itemIds: [second, first, ...others] } },
    { label: "The first moved to the end", answer: { type, itemIds: [second, ...others, first] } },
    { label: "The reverse", answer: { type, itemIds: ids.toReversed() } },
  ];
};

const rightInGap = (part: ClozePart): string => {
  if (part.type === "single_choice") return part.options.find(({ fraction }) => decimal(fraction).eq(1))!.id;
  return (part.type === "numeric" ? numbersOf(part) : textsOf(part))[0] ?? "";
};

const ofCloze = ({ type, parts }: BodyOf<"cloze">): Simulated[] => {
  const filled = parts.map((part) => ({ id: part.id, value: rightInGap(part) }));
  const alone = filled.map((part, i) => ({ label: `Only gap ${i + 1}`, answer: { type, parts: [part] } }));
  return [{ label: "All gaps right", answer: { type, parts: filled } }, ...alone];
};

const middleOf = (region: Region): Point => {
  switch (region.shape) {
    case "rectangle":
      return { x: region.x + Math.floor(region.width / 2), y: region.y + Math.floor(region.height / 2) };
    case "circle":
      return { x: region.x, y: region.y };
    case "polygon": {
      const [sumX, sumY] = region.points.reduce(([x, y], point) => [x + point.x, y + point.y], [0, 0]);
      return { x: Math.round(sumX / region.points.length), y: Math.round(sumY / region.points.length) };
    }
  }
};

const ofHotspot = ({ type, regions, marks }: BodyOf<"hotspot">): Simulated[] => {
  const right = regions.filter(isRight).map(middleOf);
  const twice = [...right, right[0]!];
  const alone = regions.map((region) => ({
    label: `Only ${region.label}`,
    answer: { type, points: [middleOf(region)] },
  }));
  return [
    { label: "The middle of each right region", answer: { type, points: right } },
    ...(twice.length <= marks ? [{ label: "The same, and the first once more", answer: { type, points: twice } }] : []),
    ...alone,
  ];
};

const given = (body: QuestionBody): Simulated[] => {
  switch (body.type) {
    case "single_choice":
      return ofSingleChoice(body);
    case "multiple_choice":
      return ofMultipleChoice(body);
    case "true_false":
      return [true, false].map((value) => ({
        label: value ? "True" : "False",
        answer: { type: "true_false", value },
      }));
    case "numeric":
      return written(body.type, numbersOf(body));
    case "formula":
      return written(body.type, numbersOf(asNumbers(body)));
    case "short_answer":
      return written(body.type, textsOf(body));
    case "matching":
      return ofMatching(body);
    case "ordering":
      return ofOrdering(body);
    case "cloze":
      return ofCloze(body);
    case "hotspot":
      return ofHotspot(body);
    case "essay":
    case "code":
    case "file":
      return [];
  }
};

/** Answers worth a look while a variant of a question is written, nothing included; none where a person marks. */
export const simulatedAnswers = (body: QuestionBody): Simulated[] => {
  const answers = given(body).slice(0, most);
  return answers.length === 0 ? [] : [...answers, { label: "Nothing", answer: blankAnswer(body.type) }];
};
