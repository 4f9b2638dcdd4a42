import { expect, test } from "vitest";
import { submitKeyOf } from "./submit-key.ts";

const work = { text: "So.", fileIds: ["b", "a"] };

test("the same work is the same submission, whatever the order of its files; other work or a later one is another", () => {
  const key = submitKeyOf(work, 1);
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(submitKeyOf({ ...work, fileIds: ["a", "b"] }, 1)).toBe(key);
  expect(submitKeyOf({ ...work, text: "So!" }, 1)).not.toBe(key);
  expect(submitKeyOf({ ...work, fileIds: ["a"] }, 1)).not.toBe(key);
  expect(submitKeyOf(work, 2)).not.toBe(key);
});
