import { expect, test } from "vitest";
import { optionsOf, showsSkill, wasBlank } from "./known-try.ts";

const grade = (earned: string | null, reasons: string[] = []) => ({
  ...{ earned, possible: "2", reasons: reasons.map((key) => ({ key, text: "", fraction: null })) },
});

test("a rule shows a skill by what is wholly right, whatever certainty or earlier tries made of it", () => {
  expect(showsSkill("numeric", grade("2"))).toBe(true);
  expect(showsSkill("numeric", grade("1.9"))).toBe(false);
  expect(showsSkill("numeric", grade("0.666666666667", ["certainty:low"]))).toBe(true);
  expect(showsSkill("numeric", grade("1", ["tries:1:correct"]))).toBe(true);
});

test("a person shows it by four fifths of the points", () => {
  expect(showsSkill("essay", grade("1.6"))).toBe(true);
  expect(showsSkill("code", grade("1.59"))).toBe(false);
  expect(showsSkill("essay", grade(null))).toBe(false);
});

test("a blank is told by its reason", () => {
  expect(wasBlank(grade("0", ["blank"]).reasons)).toBe(true);
  expect(wasBlank(grade("0", ["option:a"]).reasons)).toBe(false);
});

test("only what is chosen has options to guess among", () => {
  expect([optionsOf("single_choice", 4), optionsOf("multiple_choice", 5), optionsOf("true_false", null)]).toEqual([
    4, 5, 2,
  ]);
  expect(optionsOf("hotspot", null)).toBeNull();
});
