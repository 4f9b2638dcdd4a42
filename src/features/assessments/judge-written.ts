import { decimal, type Marks } from "#/core/marks.ts";
import { costs, type Judged, reason, worth, zero } from "./judged.ts";
import { isWithin, type Quantity, readQuantity } from "./numeric.ts";
import type { BodyOf, NumericAnswer } from "./question.ts";
import { matchesPattern } from "./text-pattern.ts";
import { matchesRegex } from "./text-regex.ts";

type Texts = Pick<BodyOf<"short_answer">, "answers" | "caseSensitive">;
export type Numbers = Pick<BodyOf<"numeric">, "answers" | "unit" | "decimalMark">;

/** A formula's variant under the rules of numbers: its expressions are values by now. */
export const asNumbers = ({ answers, unit, decimalMark }: BodyOf<"formula">): Numbers => ({
  answers: answers.map(({ expression, ...answer }): NumericAnswer => ({ ...answer, value: expression })),
  unit,
  decimalMark,
});

/** Index of the first accepted text that fits; −1 when none does. */
export const indexOfText = ({ answers, caseSensitive }: Texts, text: string): number =>
  answers.findIndex((accepted) =>
    accepted.isPattern
      ? matchesRegex(text, accepted.text, caseSensitive)
      : matchesPattern(text, accepted.text, caseSensitive),
  );

const indexOfQuantity = ({ answers }: Numbers, quantity: Quantity | null): number =>
  quantity === null ? -1 : answers.findIndex((accepted) => isWithin(quantity.value, accepted));

/** Index of the first accepted number or range that fits; −1 when none does. */
export const indexOfNumber = (body: Numbers, text: string): number =>
  indexOfQuantity(body, readQuantity(text, body.unit, body.decimalMark));

const judgeIndex = (answers: readonly { fraction: Marks }[], index: number, misfit: string): Judged => {
  const accepted = answers[index];
  if (!accepted) return { fraction: zero, reasons: [reason("answer", misfit, zero)] };
  const fraction = decimal(accepted.fraction);
  return { fraction, reasons: [reason(`answer:${index}`, worth(fraction), fraction)] };
};

export const judgeText = (body: Texts, text: string): Judged =>
  judgeIndex(body.answers, indexOfText(body, text), "It fits none of the accepted answers.");

const unitFaults = { missing: "The unit is missing", wrong: "The unit is not one that is accepted" } as const;

/** A right number pays the penalty for its unit, down to nothing. */
const withUnit = (judged: Judged, { unit }: Numbers, quantity: Quantity): Judged => {
  const isFine = !unit || quantity.unit === "right" || (quantity.unit === "missing" && !unit.isRequired);
  if (isFine || judged.fraction.isZero()) return judged;
  const after = judged.fraction.minus(unit.penalty);
  const fraction = after.lt(zero) ? zero : after;
  const lost = fraction.minus(judged.fraction);
  const fault = unitFaults[quantity.unit as keyof typeof unitFaults];
  return { fraction, reasons: [...judged.reasons, reason("unit", costs(fault, lost), lost)] };
};

export const judgeNumber = (body: Numbers, text: string): Judged => {
  const quantity = readQuantity(text, body.unit, body.decimalMark);
  if (quantity === null) return { fraction: zero, reasons: [reason("answer", "It cannot be read as a number.", zero)] };
  const read = quantity.value.toSignificantDigits(15).toFixed();
  const misfit =
    read === text.trim()
      ? "It fits none of the accepted answers."
      : `It fits none of the accepted answers: read as ${read}.`;
  return withUnit(judgeIndex(body.answers, indexOfQuantity(body, quantity), misfit), body, quantity);
};
