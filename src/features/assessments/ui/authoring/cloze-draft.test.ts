import { expect, test } from "vitest";
import { emptyPart, evenWeights, nextGap } from "./cloze-draft.ts";

test("weights are shared evenly, near enough to the whole", () => {
  const parts = ["1", "2", "3"].map((id) => emptyPart("numeric", id));
  expect(evenWeights(parts).map(({ weight }) => weight)).toEqual(["0.333333333", "0.333333333", "0.333333333"]);
  expect(evenWeights([])).toEqual([]);
});

test("a new gap takes the name that the text waits for, or the next number", () => {
  const parts = [emptyPart("short_answer", "1"), emptyPart("single_choice", "2")];
  expect(nextGap({ stem: "{{1}} {{2}} {{name}}", parts })).toBe("name");
  expect(nextGap({ stem: "{{1}} {{2}}", parts })).toBe("3");
  expect(nextGap({ stem: "", parts: [] })).toBe("1");
});
