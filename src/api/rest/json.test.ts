import { expect, test } from "vitest";
import { parseJsonObject } from "./json.ts";

const faultsOf = (source: string) => {
  try {
    parseJsonObject(new TextEncoder().encode(source));
  } catch (error) {
    return (error as { faults: unknown }).faults;
  }
  return null;
};

test.each([
  ['{"text":"why \\u0000"}', "/text"],
  ['{"a":[{"b":"x"},{"~/":"\\ud800"}]}', "/a/1/~0~1"],
  ['{"a":{"\\u0000":1}}', "/a"],
  ['{"\\u0000":1}', ""],
])("%s: text that nothing can hold is refused, and its place named", (source, pointer) => {
  expect(faultsOf(source)).toEqual([{ pointer, message: "holds NUL or malformed Unicode" }]);
});

test("escapes of whole characters are text", () => {
  expect(parseJsonObject(new TextEncoder().encode('{"text":"\\ud83d\\ude00"}'))).toEqual({ text: "😀" });
});
