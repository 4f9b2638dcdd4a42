import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { editDistance, familyWord, nearestWord } from "./nearest-word.ts";

const candidate = (word: string, documents = 1) => ({ word, lexeme: word, similarity: 0.5, documents });
const nearest = (word: string, ...known: string[]) =>
  nearestWord(
    word,
    known.map((k) => candidate(k)),
  )?.word ?? null;

describe("the distance of words", () => {
  test.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "abcd", 1],
    ["abc", "acb", 1],
    ["stlyes", "styles", 1],
    ["kitten", "sitting", 3],
  ])("%s to %s: %i", (a, b, edits) => expect(editDistance(a, b)).toBe(edits));

  test("is symmetric and never more than the longer word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("the nearest word", () => {
  test("mends a typo, not another word", () => {
    expect(nearest("retreival", "retrieval", "arrival")).toBe("retrieval");
    expect(nearest("photosynthesis", "synthesis")).toBeNull();
    expect(nearest("franc", "trance")).toBeNull();
    expect(nearest("machine", "matching")).toBeNull();
  });

  test("mends a word from which letters were left out by the length that was meant", () => {
    expect(nearest("chek", "check")).toBe("check");
    expect(nearest("rember", "remember")).toBe("remember");
    expect(nearest("rember", "rambler")).toBeNull();
  });

  test("leaves short words and numbers alone", () => {
    expect(nearest("cell", "call")).toBeNull();
    expect(nearest("1998x", "1999x")).toBeNull();
  });

  test("accepts swapped first letters, no other change of them", () => {
    expect(nearest("elarning", "learning")).toBe("learning");
    expect(nearest("bearning", "learning")).toBeNull();
  });

  test("prefers fewer edits, then the commoner word", () => {
    expect(nearest("spacinng", "spacing", "spanning")).toBe("spacing");
    const known = [candidate("styled", 1), candidate("styles", 9)];
    expect(nearestWord("stylex", known)?.word).toBe("styles");
  });

  test("between equals it takes the more similar, then the first by name, in whatever order they come", () => {
    const alike = (word: string, similarity: number) => ({ ...candidate(word), similarity });
    const pick = (...known: ReturnType<typeof alike>[]) =>
      [known, known.toReversed()].map((k) => nearestWord("stylex", k)?.word);
    expect(pick(alike("styled", 0.4), alike("styles", 0.6))).toEqual(["styles", "styles"]);
    expect(pick(alike("styles", 0.5), alike("styled", 0.5))).toEqual(["styled", "styled"]);
  });
});

describe("the word of the same family", () => {
  const family = (word: string, ...known: string[]) =>
    familyWord(
      word,
      known.map((k) => candidate(k)),
    )?.word ?? null;

  test.each([
    ["demanding", ["demand", "demonstrate"], "demand"],
    ["quiz", ["quizzes", "quiz2"], "quiz2"],
    ["memorised", ["memoir", "memory", "memories"], "memories"],
    ["forgetful", ["forgetting", "forgetter"], "forgetter"],
    ["learners", ["learnees", "learneds"], "learneds"],
    ["learners", ["learneds", "learnees"], "learneds"],
  ])("%s among %j: %s", (word, known, expected) => expect(family(word, ...known)).toBe(expected));

  test("shares half of the longer word and four letters", () => {
    expect(family("interest", "integration")).toBeNull();
    expect(family("con", "cone")).toBeNull();
    expect(family("h2o", "h2os")).toBeNull();
  });
});
