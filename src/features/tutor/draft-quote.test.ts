import { expect, test } from "vitest";
import { wordsOfPassage } from "./draft-quote.ts";

const passage = "Ice floats.\n  It’s less dense than water — by a  tenth, and so “it floats”.";

test("a quote is given back as the passage has it", () => {
  expect(wordsOfPassage("It's less dense than water - by a tenth", passage)).toBe(
    "It’s less dense than water — by a  tenth",
  );
  expect(wordsOfPassage('  and so "it floats".', passage)).toBe("and so “it floats”.");
});

test("words that differ, stand elsewhere or are too few are no quote", () => {
  expect(wordsOfPassage("it's less dense than water", passage)).toBeNull();
  expect(wordsOfPassage("Ice floats … by a tenth", passage)).toBeNull();
  expect(wordsOfPassage("It’s less dense", passage)).toBeNull();
  expect(wordsOfPassage("", passage)).toBeNull();
});
