import { Decimal } from "decimal.js";

/** Wide enough for what people compute; beyond 10^±400 a value is refused as out of range. */
const Number40 = Decimal.clone({ precision: 40, maxE: 400, minE: -400, modulo: Decimal.ROUND_FLOOR });

export type Expression =
  | { kind: "number"; value: Decimal }
  | { kind: "name"; name: string }
  | { kind: "negative"; of: Expression }
  | { kind: "operation"; sign: Sign; left: Expression; right: Expression }
  | { kind: "call"; name: FunctionName; given: Expression[] };

type Sign = "+" | "-" | "*" | "/" | "^";

/** A fault of the author's: what cannot be read or computed, in words that complete "it …". */
export class ExpressionFault extends Error {
  override name = "ExpressionFault";
}

const refuse = (message: string): never => {
  throw new ExpressionFault(message);
};

const within = (x: Decimal, limit: number, what: string): Decimal =>
  x.abs().lte(limit) ? x : refuse(`takes ${what} of a number beyond ${limit}`);

const powerOf = (base: Decimal, exponent: Decimal): Decimal => {
  within(exponent, 1_000, "a power");
  if (base.isNegative() && !exponent.isInteger()) return refuse("takes a broken power of a negative number");
  if (base.isZero() && exponent.isNegative()) return refuse("divides by 0");
  return base.pow(exponent);
};

const places = (digits: Decimal): number =>
  digits.isInteger() && digits.abs().lte(30) ? digits.toNumber() : refuse("rounds to a strange number of places");

const rounded = (x: Decimal, digits: Decimal): Decimal => {
  const shift = new Number40(10).pow(places(digits));
  return x.times(shift).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).div(shift);
};

type Working = { takes: [number, number]; work: (...given: Decimal[]) => Decimal };
const one = (work: (x: Decimal) => Decimal): Working => ({ takes: [1, 1], work: (x) => work(x!) });
const trigonometric = (work: (x: Decimal) => Decimal): Working => one((x) => work(within(x, 1_000_000, "an angle")));

const functions = {
  abs: one((x) => x.abs()),
  sqrt: one((x) => (x.isNegative() && !x.isZero() ? refuse("takes the root of a negative number") : x.sqrt())),
  exp: one((x) => within(x, 1_000, "the exponential").exp()),
  ln: one((x) => (x.gt(0) ? x.ln() : refuse("takes the logarithm of a number that is not above 0"))),
  log: one((x) => (x.gt(0) ? x.log() : refuse("takes the logarithm of a number that is not above 0"))),
  sin: trigonometric((x) => x.sin()),
  cos: trigonometric((x) => x.cos()),
  tan: trigonometric((x) => x.tan()),
  asin: one((x) => within(x, 1, "the arc sine").asin()),
  acos: one((x) => within(x, 1, "the arc cosine").acos()),
  atan: one((x) => x.atan()),
  floor: one((x) => x.floor()),
  ceil: one((x) => x.ceil()),
  round: { takes: [1, 2], work: (x, digits = new Number40(0)) => rounded(x!, digits) },
  mod: { takes: [2, 2], work: (x, by) => (by!.isZero() ? refuse("divides by 0") : x!.mod(by!)) },
  min: { takes: [1, 20], work: (...given) => Number40.min(...given) },
  max: { takes: [1, 20], work: (...given) => Number40.max(...given) },
} satisfies Record<string, Working>;
type FunctionName = keyof typeof functions;

const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name);

const constants: Record<string, Decimal> = {
  pi: new Number40("3.141592653589793238462643383279502884197"),
  e: new Number40("2.718281828459045235360287471352662497757"),
};

/** What the language already means; no variable may be called so. */
export const reservedNames: readonly string[] = [...Object.keys(functions), ...Object.keys(constants)];

/** Longest text of an expression; it bounds the work of reading and computing it. */
export const maxExpression = 300;

const token = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?)|([A-Za-z][A-Za-z0-9_]*)|([-+*/^(),]))/iy;

const tokensOf = (text: string): string[] => {
  const tokens: string[] = [];
  token.lastIndex = 0;
  const whole = text.trimEnd();
  while (token.lastIndex < whole.length) {
    const at = token.lastIndex;
    const found = token.exec(whole);
    if (!found) return refuse(`cannot be read at “${whole.slice(at).trimStart().slice(0, 10)}”`);
    tokens.push((found[1] ?? found[2] ?? found[3])!);
  }
  return tokens;
};

/** Recursive descent: sums of products of signed powers; `^` binds to the right and before a sign. */
export const parseExpression = (text: string): Expression => {
  if (text.length > maxExpression) refuse(`is longer than ${maxExpression} characters`);
  const tokens = tokensOf(text);
  let at = 0;
  const next = () => tokens[at];
  const expect = (wanted: string) => (tokens[at++] === wanted ? undefined : refuse(`lacks a “${wanted}”`));

  const call = (name: string): Expression => {
    if (!isFunction(name)) return refuse(`calls ${name}, which is no function`);
    const given = [sum()];
    while (next() === ",") {
      at += 1;
      given.push(sum());
    }
    expect(")");
    const [least, most] = functions[name].takes;
    if (given.length < least! || given.length > most!) refuse(`gives ${name} ${given.length} values`);
    return { kind: "call", name, given };
  };

  const atom = (): Expression => {
    const found = tokens[at++];
    if (found === undefined) return refuse("ends too early");
    if (found === "(") {
      const inner = sum();
      expect(")");
      return inner;
    }
    if (/^\d/.test(found)) return { kind: "number", value: new Number40(found) };
    if (!/^[A-Za-z]/.test(found)) return refuse(`has a “${found}” that stands wrongly`);
    if (next() !== "(") return { kind: "name", name: found };
    at += 1;
    return call(found);
  };

  const power = (): Expression => {
    const left = atom();
    if (next() !== "^") return left;
    at += 1;
    return { kind: "operation", sign: "^", left, right: signed() };
  };

  const signed = (): Expression => {
    if (next() === "-") {
      at += 1;
      return { kind: "negative", of: signed() };
    }
    return power();
  };

  const chain = (signs: readonly string[], part: () => Expression) => (): Expression => {
    let left = part();
    while (signs.includes(next() ?? "")) left = { kind: "operation", sign: tokens[at++] as Sign, left, right: part() };
    return left;
  };
  const product = chain(["*", "/"], signed);
  const sum = chain(["+", "-"], product);

  const whole = sum();
  return at < tokens.length ? refuse(`has a “${tokens[at]}” that stands wrongly`) : whole;
};

const operate = (sign: Sign, left: Decimal, right: Decimal): Decimal => {
  switch (sign) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      return right.isZero() ? refuse("divides by 0") : left.div(right);
    case "^":
      return powerOf(left, right);
  }
};

/** The value; every step stays within 40 digits and 10^±400, so the work is bounded by the text's length. */
export const evaluate = (expression: Expression, variables: Readonly<Record<string, string>>): Decimal => {
  const finite = (part: Expression): Decimal => {
    const value = compute(part);
    return value.isFinite() ? value : refuse("leaves the range of numbers");
  };
  const compute = (part: Expression): Decimal => {
    switch (part.kind) {
      case "number":
        return part.value;
      case "name": {
        if (Object.hasOwn(variables, part.name)) return new Number40(variables[part.name]!);
        return Object.hasOwn(constants, part.name)
          ? constants[part.name]!
          : refuse(`uses ${part.name}, which is no variable`);
      }
      case "negative":
        return finite(part.of).neg();
      case "operation":
        return operate(part.sign, finite(part.left), finite(part.right));
      case "call":
        return (functions[part.name].work as Working["work"])(...part.given.map(finite));
    }
  };
  return finite(expression);
};
