import { expect, test } from "vitest";
import { isNoNumber } from "./number-text.ts";

test.each(["40 %", "40%", "8 days", "about 6", "x", "1/2", "6e4m"])("%j is told to be no number", (text) =>
  expect(isNoNumber(text)).toBe(true),
);

test.each(["", " ", "-", "−", "4", "4.", "6e", "6e-", "1,", "1 234,5", "0,61", "6.02 × 10^23"])(
  "%j is a number, or may become one",
  (text) => expect(isNoNumber(text)).toBe(false),
);
