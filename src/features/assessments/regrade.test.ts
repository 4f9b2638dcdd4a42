import { describe, expect, test } from "vitest";
import { sampleBodies } from "#/test/factories-assessments.ts";
import fc from "#/test/properties.ts";
import { weighed } from "./certainty.ts";
import { gradeTries } from "./checking.ts";
import { grade } from "./grading.ts";
import type { BodyOf } from "./question.ts";
import { incompatibilityOf, isByPerson, regraded } from "./regrade.ts";

const bodies = sampleBodies();
const single = bodies.single_choice as BodyOf<"single_choice">;
const keyedTo = (right: string): BodyOf<"single_choice"> => ({
  ...single,
  options: single.options.map((option) => ({ ...option, fraction: option.id === right ? "1" : "0" })),
});
const answer = (optionId: string) => ({ type: "single_choice" as const, optionId });

describe("two versions of a question", () => {
  test("fit when answers to one can be read by the other", () => {
    expect(
      incompatibilityOf(keyedTo("a"), {
        ...keyedTo("b"),
        stem: "Reworded",
        options: keyedTo("b").options.toReversed(),
      }),
    ).toBe(null);
    expect(incompatibilityOf(bodies.numeric, bodies.numeric)).toBe(null);
  });

  test("do not when the type or the options differ, nor where a person marks", () => {
    expect(incompatibilityOf(single, bodies.multiple_choice)).toMatch(/another type/);
    expect(incompatibilityOf(single, { ...single, options: single.options.slice(1) })).toMatch(/Options/);
    const renamed = single.options.map((option) => ({ ...option, id: `${option.id}2` }));
    expect(incompatibilityOf(single, { ...single, options: renamed })).toMatch(/Options/);
    expect(incompatibilityOf(bodies.essay, bodies.essay)).toMatch(/person/);
    expect(incompatibilityOf(single, bodies.essay)).toMatch(/person/);
  });
});

test("a formula keeps its variables, from which each attempt drew its values", () => {
  const formula = bodies.formula as BodyOf<"formula">;
  expect(incompatibilityOf(formula, { ...formula, stem: "Reworded" })).toBe(null);
  expect(incompatibilityOf(formula, { ...formula, variables: formula.variables.slice(1) })).toMatch(/variables/);
});

describe("a grade by another key", () => {
  test("follows the key", () => {
    const before = grade(keyedTo("a"), answer("b"), "3");
    expect(regraded(before, keyedTo("b"), answer("b"), "3")).toMatchObject({ earned: "3" });
  });

  test("is weighed where the attempt asked how sure the learner was", () => {
    const before = weighed(grade(keyedTo("a"), answer("b"), "3"), "mid");
    expect(before.earned).toBe("-2");
    expect(regraded(before, keyedTo("b"), answer("b"), "3", { certainty: "mid" })).toMatchObject({ earned: "2" });
    expect(regraded(before, keyedTo("a"), answer("b"), "3", { certainty: "mid" })).toBe(null);
  });

  test("is none where it stays the same, or where a person marked", () => {
    const before = grade(keyedTo("a"), answer("a"), "3");
    expect(regraded(before, keyedTo("a"), answer("a"), "3")).toBe(null);
    expect(regraded(before, bodies.essay, { type: "essay", text: "x" }, "3")).toBe(null);
    const marked = { earned: "1", reasons: [{ key: "marker", text: "Marked by a person.", fraction: null }] };
    expect(isByPerson(marked)).toBe(true);
    expect(regraded(marked, keyedTo("b"), answer("a"), "3")).toBe(null);
  });

  test("says other reasons even for the same points", () => {
    const parts = { ...(bodies.multiple_choice as BodyOf<"multiple_choice">), scoring: "parts" as const };
    const other = { ...parts, options: parts.options.map((o) => ({ ...o, fraction: o.id === "b" ? "-1" : "1" })) };
    const ticked = { type: "multiple_choice" as const, optionIds: ["b", "c"] };
    const before = grade(parts, ticked, "3");
    const next = regraded(before, other, ticked, "3");
    expect(next?.earned).toBe(before.earned);
    expect(next?.reasons).not.toEqual(before.reasons);
    expect(regraded({ ...before, reasons: [] }, parts, ticked, "3")?.reasons).toHaveLength(3);
  });

  test("in practice all tries are graded anew", () => {
    const tried = { checked: [answer("a"), answer("b")], unchecked: null, penalty: "0.5" };
    const before = gradeTries(keyedTo("b"), tried, "3", tried);
    expect(before.earned).toBe("1.5");
    expect(regraded(before, keyedTo("b"), answer("b"), "3", null, tried)).toBe(null);
    expect(regraded(before, keyedTo("a"), answer("b"), "3", null, tried)?.earned).toBe("3");
  });

  test("twice is the same as once, and back and forth gives the first", () => {
    const option = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(option, option, option, (from, to, chosen) => {
        const first = grade(keyedTo(from), answer(chosen), "2");
        const once = regraded(first, keyedTo(to), answer(chosen), "2") ?? first;
        expect(regraded(once, keyedTo(to), answer(chosen), "2")).toBe(null);
        const back = regraded(once, keyedTo(from), answer(chosen), "2") ?? once;
        expect(back).toMatchObject({ earned: first.earned, reasons: first.reasons });
      }),
    );
  });
});
