import { Decimal } from "decimal.js";
import { ExpressionFault, evaluate, maxExpression, parseExpression } from "./expression.ts";
import { randomFrom } from "./shuffle.ts";

export type Variable = { name: string; from: string; to: string; step: string };
export type Drawn = Readonly<Record<string, string>>;

/** How many values a variable can take; `from` counts, and `to` where a step meets it. */
export const countOf = ({ from, to, step }: Variable): number =>
  new Decimal(to).minus(from).div(step).floor().toNumber() + 1;

/** Whether values can be drawn; what is wrong otherwise is told where the variable is checked. */
export const isDrawable = (variable: Variable): boolean =>
  new Decimal(variable.step).gt(0) && countOf(variable) >= 1 && countOf(variable) <= 1_000_000;

const valueAt = ({ from, step }: Variable, index: number): string =>
  new Decimal(step).times(index).plus(from).toFixed();

/** One value for each variable; the same seed gives the same for ever, since attempts are shown again by it. */
export const draw = (variables: readonly Variable[], seed: number): Drawn => {
  const random = randomFrom(seed);
  return Object.fromEntries(
    variables.map((variable) => [variable.name, valueAt(variable, Math.floor(random() * countOf(variable)))]),
  );
};

/** Variants to try while authoring: the corners where things go wrong, then some by chance. */
export const sampleDraws = (variables: readonly Variable[]): Drawn[] => {
  const corner = (pick: (variable: Variable) => number): Drawn =>
    Object.fromEntries(variables.map((variable) => [variable.name, valueAt(variable, pick(variable))]));
  const last = (variable: Variable) => countOf(variable) - 1;
  const first = () => 0;
  const single = variables.flatMap((one) => [
    corner((variable) => (variable === one ? 0 : last(variable))),
    corner((variable) => (variable === one ? last(variable) : 0)),
  ]);
  const byChance = Array.from({ length: 30 }, (_, seed) => draw(variables, seed));
  const all = [corner(first), corner(last), ...single, ...byChance];
  return [...new Map(all.map((drawn) => [JSON.stringify(drawn), drawn])).values()];
};

/** Of the whole value, plain or with an exponent, as `NumberText` takes it. */
const exactly = (value: Decimal): string => {
  const short = value.toSignificantDigits(30);
  return short.e > -10 && short.e < 25 ? short.toDecimalPlaces(30).toFixed() : short.toExponential();
};

export const compute = (expression: string, drawn: Drawn): string =>
  exactly(evaluate(parseExpression(expression), drawn));

/** For people: twelve digits. */
const shown = (expression: string, drawn: Drawn): string => {
  const value = evaluate(parseExpression(expression), drawn).toSignificantDigits(12);
  return value.isZero() || (value.e > -7 && value.e < 15)
    ? value.toFixed()
    : value.toExponential().replace(/e\+?(-?\d+)/, " × 10^$1");
};

const place = new RegExp(`\\{\\{([^{}]{1,${maxExpression}})\\}\\}`, "g");

/** The text with `{{v}}` and `{{v * t}}` computed. */
export const fillIn = (text: string, drawn: Drawn): string =>
  text.replace(place, (_, expression: string) => shown(expression, drawn));

const faultOfWork = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof ExpressionFault) return error.message;
    throw error;
  }
};

const asWords = (drawn: Drawn): string =>
  Object.entries(drawn)
    .map(([name, value]) => `${name} = ${value}`)
    .join(", ");

/** What is wrong with work done over these variants, or null; names the variant where it fails in some only. */
const faultOver = (draws: readonly Drawn[], work: (drawn: Drawn) => unknown): string | null => {
  for (const drawn of draws) {
    const fault = faultOfWork(() => work(drawn));
    if (fault)
      return draws.length === 1 || /^uses /.test(fault) ? `it ${fault}` : `it ${fault} where ${asWords(drawn)}`;
  }
  return null;
};

/** What is wrong with an expression, or null. */
export const faultOfExpression = (expression: string, draws: readonly Drawn[]): string | null => {
  const unreadable = faultOfWork(() => parseExpression(expression));
  if (unreadable) return `must be an expression: it ${unreadable}`;
  const fault = faultOver(draws, (drawn) => compute(expression, drawn));
  return fault && `must be computable: ${fault}`;
};

/** What is wrong with the `{{…}}` of a text, or null. */
export const faultOfPlaces = (text: string, draws: readonly Drawn[]): string | null => {
  for (const [whole, expression] of text.matchAll(place)) {
    const fault = faultOfExpression(expression!, draws);
    if (fault) return `holds ${whole}, which ${fault}`;
  }
  return null;
};
