import { expect, test } from "vitest";
import { jsonPart } from "./json-part.ts";

test.each([
  ['{"a":1}', '{"a":1}'],
  ['```json\n{"a":{"b":2}}\n```', '{"a":{"b":2}}'],
  ['Here it is: {"a":"}"} — done.', '{"a":"}"}'],
  ['<think>Should I write {"a":0}?</think>\n{"a":1}', '{"a":1}'],
  ["I cannot.", "I cannot."],
  ["} {", "} {"],
  ["{ cut", "{ cut"],
])("%j", (text, part) => {
  expect(jsonPart(text)).toBe(part);
});
