import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { evaluate, maxExpression, parseExpression, reservedNames } from "./expression.ts";

const result = (text: string, variables: Record<string, string> = {}) =>
  evaluate(parseExpression(text), variables).toSignificantDigits(20).toString();

describe("expressions", () => {
  test.each([
    ["1 + 2 * 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["10 - 4 - 3", "3"],
    ["24 / 4 / 2", "3"],
    ["2 ^ 3 ^ 2", "512"],
    ["-2 ^ 2", "-4"],
    ["(-2) ^ 2", "4"],
    ["2 ^ -1", "0.5"],
    ["--3", "3"],
    ["2 * -3", "-6"],
    ["6.02e23 / 1E3", "602000000000000000000"],
    ["1.5e-3", "0.0015"],
    ["0.1 + 0.2", "0.3"],
    ["1 / 3 * 3", "1"],
    ["sqrt(2)", "1.4142135623730950488"],
    ["sqrt(-0)", "0"],
    ["abs(-3.5)", "3.5"],
    ["exp(1) - e", "0"],
    ["ln(e)", "1"],
    ["log(1000)", "3"],
    ["round(sin(pi / 6), 30)", "0.5"],
    ["round(cos(pi / 3), 30)", "0.5"],
    ["round(tan(pi / 4), 30)", "1"],
    ["round(asin(1) * 2 - pi, 30)", "0"],
    ["acos(1)", "0"],
    ["round(atan(1) * 4 - pi, 30)", "0"],
    ["floor(-2.5)", "-3"],
    ["ceil(-2.5)", "-2"],
    ["round(2.5)", "3"],
    ["round(-2.5)", "-3"],
    ["round(3.14159, 2)", "3.14"],
    ["round(1234, -2)", "1200"],
    ["mod(-7, 3)", "2"],
    ["min(3, 1, 2)", "1"],
    ["max(3, 1, 2)", "3"],
    ["\tmin( 4 ) ", "4"],
    ["m * v ^ 2 / 2", "25"],
    ["x_1 + X_1", "12"],
  ])("%s is %s", (text, value) => {
    expect(result(text, { m: "2", v: "5", x_1: "5", X_1: "7" })).toBe(value);
  });

  test.each([
    ["", /ends too early/],
    ["1 +", /ends too early/],
    ["(1", /lacks a “\)”/],
    ["1)", /“\)” that stands wrongly/],
    ["1 2", /“2” that stands wrongly/],
    ["* 2", /“\*” that stands wrongly/],
    ["min(1, )", /“\)” that stands wrongly/],
    ["2 $ 3", /cannot be read at “\$ 3”/],
    ["1.2.3", /cannot be read at “.3”/],
    ["a = 1", /cannot be read/],
    ["process.exit", /cannot be read at “.exit”/],
    ["foo(1)", /calls foo, which is no function/],
    ["constructor(1)", /calls constructor, which is no function/],
    ["sqrt(1, 2)", /gives sqrt 2 values/],
    ["mod(1)", /gives mod 1 values/],
    ["1".repeat(maxExpression + 1), /longer than 300/],
  ])("%s cannot be read", (text, fault) => {
    expect(() => parseExpression(text)).toThrow(fault);
  });

  test.each([
    ["1 / 0", /divides by 0/],
    ["0 ^ -1", /divides by 0/],
    ["mod(1, 0)", /divides by 0/],
    ["(-8) ^ 0.5", /broken power/],
    ["9 ^ 1001", /power of a number beyond 1000/],
    ["9 ^ 999", /range/],
    ["9 ^ 9 ^ 9 ^ 9", /power of a number beyond/],
    ["1e300 * 1e300", /range/],
    ["exp(1001)", /exponential/],
    ["exp(1000)", /range/],
    ["sqrt(-1)", /root/],
    ["ln(0)", /logarithm/],
    ["log(-1)", /logarithm/],
    ["sin(1e9)", /angle/],
    ["asin(2)", /arc sine/],
    ["acos(-2)", /arc cosine/],
    ["round(1, 0.5)", /strange number of places/],
    ["round(1, 31)", /strange number of places/],
    ["y + 1", /uses y, which is no variable/],
    ["toString", /uses toString, which is no variable/],
    ["__proto__", /cannot be read/],
  ])("%s cannot be computed", (text, fault) => {
    expect(() => result(text)).toThrow(fault);
  });

  test("names of functions and constants are taken", () => {
    expect(reservedNames).toContain("sqrt");
    expect(reservedNames).toContain("pi");
  });

  test("the worst that fits is read and computed in bounded time", () => {
    const started = performance.now();
    const nested = (name: string) => `${`${name}(`.repeat(40)}1${")".repeat(40)}`;
    for (const name of ["sin", "atan", "exp", "sqrt", "ln"]) {
      try {
        result(nested(name));
      } catch (error) {
        expect(error).toMatchObject({ name: "ExpressionFault" });
      }
    }
    expect(result(`${"(".repeat(149)}1${")".repeat(149)}`)).toBe("1");
    expect(result(`${"-".repeat(299)}1`)).toBe("-1");
    expect(result(`1${"^1".repeat(149)}`)).toBe("1");
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("any text is computed or refused, and in the author's words", () => {
    const signs = fc.constantFrom(
      "1",
      "2.5",
      "x",
      "(",
      ")",
      "+",
      "-",
      "*",
      "/",
      "^",
      ",",
      "sqrt",
      "min",
      "e",
      " ",
      "é",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(signs, { maxLength: 30 }).map((parts) => parts.join("")),
          fc.string(),
        ),
        (text) => {
          try {
            expect(evaluate(parseExpression(text), { x: "3" }).isFinite()).toBe(true);
          } catch (error) {
            expect(error).toMatchObject({ name: "ExpressionFault" });
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("sums, differences and products of decimals are exact", () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const whole = (a * b - c).toString();
        expect(result(`(a * b - c * 100) / 100`, { a: String(a), b: String(b), c: String(c / 100) })).toBe(
          (Number(whole) / 100).toString(),
        );
      }),
    );
  });
});
