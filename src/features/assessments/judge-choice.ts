import type { Decimal } from "decimal.js";
import { decimal } from "#/core/marks.ts";
import { inWords } from "./in-words.ts";
import { clipped, type Judged, one, reason, worth, zero } from "./judged.ts";
import type { BodyOf, ChoiceOption, Reason } from "./question.ts";
import { wholeEnough } from "./question-fields.ts";

const isRight = (option: ChoiceOption) => decimal(option.fraction).gt(zero);

export const judgeSingleChoice = ({ options }: BodyOf<"single_choice">, chosen: string | null): Judged => {
  const option = options.find(({ id }) => id === chosen);
  const fraction = decimal(option?.fraction ?? 0);
  return { fraction, reasons: [reason(`option:${chosen}`, worth(fraction), fraction, option && inWords(option.text))] };
};

const reasonOfTick = (option: ChoiceOption, isTicked: boolean, scoring: string, share: Decimal): Reason | null => {
  const told = (key: string, text: string, fraction: Decimal) =>
    reason(`${key}:${option.id}`, text, fraction, inWords(option.text));
  if (!isTicked && isRight(option)) return told("missed", "Right, but not ticked.", zero);
  if (scoring === "fractions")
    return isTicked ? told("option", worth(decimal(option.fraction)), decimal(option.fraction)) : null;
  if (!isTicked) return told("left", "Rightly left.", share);
  return isRight(option) ? told("option", "Right.", share) : told("option", "Wrong.", zero);
};

const scoreOfTicks = ({ scoring, options }: BodyOf<"multiple_choice">, optionIds: readonly string[]): Decimal => {
  if (scoring === "fractions")
    return clipped(
      options.reduce((sum, { id, fraction }) => (optionIds.includes(id) ? sum.plus(fraction) : sum), zero),
      wholeEnough,
    );
  const asIntended = options.filter((option) => optionIds.includes(option.id) === isRight(option)).length;
  if (scoring === "parts") return decimal(asIntended).div(options.length);
  return asIntended === options.length ? one : zero;
};

/** Reasons whose key starts with `missed:` or `left:` tell the solution. */
export const judgeMultipleChoice = (body: BodyOf<"multiple_choice">, optionIds: readonly string[]): Judged => {
  const share = body.scoring === "parts" ? one.div(body.options.length) : zero;
  const reasons = body.options.map((option) =>
    reasonOfTick(option, optionIds.includes(option.id), body.scoring, share),
  );
  return { fraction: scoreOfTicks(body, optionIds), reasons: reasons.filter((given) => given !== null) };
};
