import { expect, test } from "vitest";
import { signsOf } from "./signs.ts";

test("a bit for each number of an embedding", () => {
  expect(signsOf([0.3, -0.1, 0, 1e-9])).toBe("1001");
  expect(signsOf([])).toBe("");
});
