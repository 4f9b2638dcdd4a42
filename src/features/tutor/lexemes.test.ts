import { describe, expect, test } from "vitest";
import { analyserOf, fold, hasSubject, isMisspeltSmallWord, lexemesOf, lexemesOfCode, termsOf } from "./lexemes.ts";

const lexemes = (text: string) => lexemesOf(text, "en-4").map(({ lexeme }) => lexeme);
const terms = (text: string) => termsOf(text, "en-4").map(({ lexeme }) => lexeme);

describe("lexemes", () => {
  test.each([
    ["Naïve", "naive"],
    ["Ebbinghaus’s", "ebbinghaus"],
    ["don't", "dont"],
    ["ﬁne", "fine"],
    ["ÅNGSTRÖM", "angstrom"],
  ])("%s folds to %s", (given, folded) => expect(fold(given)).toBe(folded));

  test("are stemmed in English and left alone elsewhere", () => {
    expect(lexemes("Retrieving memories, retrieved memory")).toEqual(["retriev", "memori", "retriev", "memori"]);
    expect(lexemesOf("Die Blüten", "neutral-4").map(({ lexeme }) => lexeme)).toEqual(["die", "bluten"]);
    expect([analyserOf("en"), analyserOf("en-GB"), analyserOf("de"), analyserOf("enm")]).toEqual([
      "en-4",
      "en-4",
      "neutral-4",
      "neutral-4",
    ]);
  });

  test("are the same however many words came before", () => {
    const many = Array.from({ length: 20_100 }, (_, i) => `word${i}`).join(" ");
    expect(lexemes(many)).toHaveLength(20_100);
    expect(lexemes("word7 memories")).toEqual(["word7", "memori"]);
  });

  test("leave small words out, but not in code", () => {
    expect(lexemes("what is the loop for")).toEqual(["loop"]);
    expect(lexemesOfCode("for i in x", "en-4").map(({ lexeme }) => lexeme)).toEqual(["for", "i", "in", "x"]);
  });

  test("words of asking alone are about nothing", () => {
    expect(hasSubject("Summarise this lesson, please", "en-4")).toBe(false);
    expect(hasSubject("Summarise the dance of bees", "en-4")).toBe(true);
  });

  test("a lone mark that joins to letters is no word", () => {
    expect(lexemesOf("\uFF9E bees", "en-4")).toEqual([{ word: "bees", lexeme: "bee" }]);
  });

  test("a small word that names a construct counts, and so does an operator", () => {
    expect(lexemes("A for loop, the if statement, and loops")).toEqual(["for", "loop", "if", "statement", "loop"]);
    expect(terms("How does a while loop work?")).toEqual(["while", "loop"]);
    expect(terms("what does the % operator do")).toEqual(["%", "oper"]);
    expect(terms("salt & pepper - why?")).toEqual(["salt", "pepper"]);
    expect(lexemesOfCode("==", "en-4")).toEqual([{ word: "==", lexeme: "==" }]);
  });

  test("a name in code is found whole and by its parts", () => {
    expect(lexemes("read_lines __init__")).toEqual(["read_lines", "read", "line", "init"]);
  });

  test("scripts without spaces are found by pairs", () => {
    expect(lexemesOf("学习方法 字", "neutral-4").map(({ lexeme }) => lexeme)).toEqual(["学习", "习方", "方法", "字"]);
  });
});

describe("the terms of a question", () => {
  test("are distinct and without the words of asking", () => {
    expect(terms("Please explain: what does the testing effect mean, the effect of testing?")).toEqual([
      "test",
      "effect",
    ]);
  });

  test("keep small words in backticks", () => {
    expect(terms("what does `for` do in loops?")).toEqual(["for", "loop"]);
  });

  test("fall back to asking words when there is nothing else, and to nothing", () => {
    expect(terms("What is the difference?")).toEqual(["differ"]);
    expect(terms("what is it?")).toEqual([]);
    expect(terms("???")).toEqual([]);
  });

  test("are at most 40, whatever is pasted", () => {
    expect(terms(Array.from({ length: 500 }, (_, i) => `term${i}`).join(" "))).toHaveLength(40);
  });

  test("a misspelt word of asking is no subject", () => {
    expect(isMisspeltSmallWord("diffrence", "en-4")).toBe(true);
    expect(isMisspeltSmallWord("calibration", "en-4")).toBe(false);
    expect(isMisspeltSmallWord("diffrence", "neutral-4")).toBe(false);
  });
});
