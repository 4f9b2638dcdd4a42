import { decimal } from "#/core/marks.ts";
import type { AnswerOf } from "./answer.ts";
import { inWords } from "./in-words.ts";
import { judgeNumber, judgeText } from "./judge-written.ts";
import { clipped, type Judged, reason, worth, zero } from "./judged.ts";
import type { BodyOf } from "./question.ts";
import type { ClozePart } from "./question-cloze.ts";
import { wholeEnough } from "./question-fields.ts";

const judgePart = (part: ClozePart, value: string): Judged => {
  if (part.type === "numeric") return judgeNumber(part, value);
  if (part.type === "short_answer") return judgeText(part, value);
  const option = part.options.find(({ id }) => id === value);
  const fraction = decimal(option?.fraction ?? 0);
  return { fraction, reasons: [reason("", worth(fraction), fraction, option && inWords(option.text))] };
};

/** Each part by its own rules, by its weight; a wrong choice may cost, the whole never falls below 0. */
export const judgeCloze = ({ parts }: BodyOf<"cloze">, answer: AnswerOf<"cloze">): Judged => {
  const given = new Map(answer.parts.map(({ id, value }) => [id, value]));
  let sum = zero;
  const reasons = parts.flatMap((part, i) => {
    const name = `Gap ${i + 1}`;
    const value = given.get(part.id) ?? "";
    if (value.trim() === "") return [reason(`part:${part.id}`, "Not answered.", zero, name)];
    const judged = judgePart(part, value);
    sum = sum.plus(judged.fraction.times(part.weight));
    return judged.reasons.map(({ key, text, fraction }) =>
      reason(key === "unit" ? `unit:${part.id}` : `part:${part.id}`, text, decimal(fraction!).times(part.weight), name),
    );
  });
  return { fraction: clipped(sum, wholeEnough), reasons };
};
