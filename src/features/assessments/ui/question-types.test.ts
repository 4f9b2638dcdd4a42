import { expect, test } from "vitest";
import { countWords, letterOf } from "./question-types.ts";

test.each([
  ["", 0],
  ["  \n ", 0],
  ["one", 1],
  ["It's a well-known fact – isn't it?", 6],
  ["Größe, 3.5 naïve façades", 5],
])("words of %j: %i", (text, words) => expect(countWords(text)).toBe(words));

test("letters go on after Z", () => expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA"]));
