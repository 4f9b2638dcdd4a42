import { describe, expect, test } from "vitest";
import { describeNumeric, isWithin, parseNumber, readQuantity, roundedWithin } from "./numeric.ts";

const within = (x: string, value: string, kind: "nominal" | "relative" | "geometric", tolerance: string) =>
  isWithin(parseNumber(x)!, { value, tolerance: { kind, value: tolerance } });

const range = { kind: "range", from: "1.5", to: "2.5", fraction: "1", feedback: "" } as const;

describe("reading quantities", () => {
  const units = {
    units: [
      { symbol: "m", multiplier: "1" },
      { symbol: "km", multiplier: "1000" },
      { symbol: "°C", multiplier: "1" },
      { symbol: "€", multiplier: "0.5" },
      { symbol: "m/s^2", multiplier: "2" },
    ],
    isRequired: true,
    penalty: "0.1",
  };
  test.each([
    ["5 m", "5", "right"],
    ["5m", "5", "right"],
    ["1,234.5 km", "1234500", "right"],
    ["6.02e3 km", "6020000", "right"],
    ["20 \u00b0C", "20", "right"],
    ["€ 8", "4", "right"],
    ["8€", "4", "right"],
    ["9.81 m/s^2", "19.62", "right"],
    ["5", "5", "missing"],
    ["5 miles", "5", "wrong"],
    ["5 M", "5", "wrong"],
    ["$5", "5", "wrong"],
  ])("%j is %s, its unit %s", (text, value, unit) => {
    const read = readQuantity(text, units);
    expect([read?.value.toFixed(), read?.unit]).toEqual([value, unit]);
  });

  test("what holds no number is none, and without units letters are no number", () => {
    expect(readQuantity("metres", units)).toBeNull();
    expect(readQuantity("", units)).toBeNull();
    expect(readQuantity("5 m", undefined)).toBeNull();
    expect(readQuantity("5", undefined)).toMatchObject({ unit: "missing" });
    expect(readQuantity("1,5 km", units, ",")?.value.toFixed()).toBe("1500");
  });
});

describe("reading numbers", () => {
  test.each([
    ["42", "42"],
    ["-2.50", "-2.5"],
    ["+7", "7"],
    ["\u22124", "-4"],
    ["- 4", "-4"],
    [" 3.14 ", "3.14"],
    ["1,234.5", "1234.5"],
    ["1,234,567", "1234567"],
    ["1,234", "1234"],
    ["1.234,5", "1234.5"],
    ["1.234.567", "1234567"],
    ["1 234 567,25", "1234567.25"],
    ["1\u202f234", "1234"],
    ["3,14", "3.14"],
    ["0,125", "0.125"],
    ["1234,567", "1234.567"],
    [",5", "0.5"],
    [".5", "0.5"],
    ["5.", "5"],
    ["6.02e23", "602000000000000000000000"],
    ["6.02E+23", "602000000000000000000000"],
    ["6,02 e 23", "602000000000000000000000"],
    ["6.02 × 10^23", "602000000000000000000000"],
    ["1e-3", "0.001"],
    ["1*10^-3", "0.001"],
  ])("%j is %s", (text, value) => {
    expect(parseNumber(text)?.toFixed()).toBe(value);
  });

  test.each([
    "",
    "abc",
    "12 apples",
    "1 2",
    "1,23,4",
    "1.2.3",
    "1,2.3,4",
    "1,23.4",
    "12,34,5.6",
    "1.5 5",
    "1e401",
    "1e9999",
    "--4",
    "10²",
    "NaN",
    "Infinity",
    "0x10",
    "e5",
    ".",
    ",",
  ])("%j is no number", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test.each([
    ["1,234", "1.234"],
    ["1.234", "1234"],
    ["0.234", "0.234"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["2.5", "2.5"],
    ["6,02e23", "602000000000000000000000"],
  ])("with a decimal comma %j is %s", (text, value) => {
    expect(parseNumber(text, ",")?.toFixed()).toBe(value);
  });

  test("a long line of digits is read at once", () => {
    const started = performance.now();
    expect(parseNumber(`${"1 ".repeat(20_000)}x`)).toBeNull();
    expect(parseNumber("1".repeat(200))?.toFixed()).toBe("1".repeat(200));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("tolerance", () => {
  test.each([
    ["3.1410", true],
    ["3.1420", true],
    ["3.1421", false],
    ["3.14099999999", false],
  ])("nominal 3.1415 ± 0.0005: %s → %s", (x, expected) => {
    expect(within(x, "3.1415", "nominal", "0.0005")).toBe(expected);
  });

  test.each([
    ["90.91", true],
    ["110", true],
    ["90.90", false],
    ["110.0001", false],
    ["-100", false],
  ])("geometric 100 with 0.1: %s → %s", (x, expected) => {
    expect(within(x, "100", "geometric", "0.1")).toBe(expected);
  });

  test("geometric around negative numbers and zero", () => {
    expect(within("-110", "-100", "geometric", "0.1")).toBe(true);
    expect(within("0", "0", "geometric", "0.1")).toBe(true);
    expect(within("0.0001", "0", "geometric", "0.1")).toBe(false);
    expect(within("0", "5", "geometric", "0.1")).toBe(false);
  });

  test("relative", () => {
    expect(within("102", "100", "relative", "0.02")).toBe(true);
    expect(within("-98", "-100", "relative", "0.02")).toBe(true);
    expect(within("102.01", "100", "relative", "0.02")).toBe(false);
  });

  test("is exact where floats and short decimals are not", () => {
    expect(within("0.3", "0.1", "nominal", "0.2")).toBe(true);
    expect(within(`0.1${"0".repeat(150)}1`, "0", "nominal", "0.1")).toBe(false);
    expect(within("1e300", "1e300", "nominal", "0")).toBe(true);
  });

  test("ranges, with and without their ends", () => {
    const inRange = (x: string, includesFrom: boolean, includesTo: boolean) =>
      isWithin(parseNumber(x)!, { ...range, includesFrom, includesTo });
    expect([inRange("1.5", true, true), inRange("2.5", true, true), inRange("2", false, false)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([inRange("1.5", false, true), inRange("2.5", true, false)]).toEqual([false, false]);
    expect([inRange("1.4999", true, true), inRange("2.5001", true, true)]).toEqual([false, false]);
    expect(describeNumeric({ ...range, includesFrom: true, includesTo: false })).toBe("1.5 ≤ x < 2.5");
    expect(describeNumeric({ ...range, includesFrom: false, includesTo: true }, " m")).toBe("1.5 m < x ≤ 2.5 m");
  });

  test("a computed value is told with the digits that matter", () => {
    const value = "11.2381637228517950305213101187";
    expect(roundedWithin(value, { kind: "relative", value: "0.02" })).toBe("11.24");
    expect(roundedWithin(value, { kind: "nominal", value: "0.0001" })).toBe("11.23816");
    expect(roundedWithin(value, { kind: "nominal", value: "0" })).toBe(value);
    expect(roundedWithin("12", { kind: "nominal", value: "0" })).toBe("12");
    expect(roundedWithin("6.02214076e+23", { kind: "geometric", value: "0.1" })).toBe("602200000000000000000000");
  });

  test("reads well", () => {
    expect(describeNumeric({ value: "3.14", tolerance: { kind: "nominal", value: "0.01" } })).toBe("3.14 ± 0.01");
    expect(describeNumeric({ value: "100", tolerance: { kind: "relative", value: "0.02" } })).toBe("100 ± 2 %");
    expect(describeNumeric({ value: "100", tolerance: { kind: "geometric", value: "0.1" } })).toBe(
      "100, within a factor of 1.1",
    );
    expect(describeNumeric({ value: "7", tolerance: { kind: "nominal", value: "0" } })).toBe("7");
  });
});
