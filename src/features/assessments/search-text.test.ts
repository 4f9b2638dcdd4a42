import { describe, expect, it } from "vitest";
import { examplesOfTypes } from "./question-examples.ts";
import { searchForm, searchTextOf } from "./search-text.ts";

const body = {
  type: "single_choice",
  stem: "Which PLANET is the largest?",
  options: [
    { id: "opt-1", text: "Jupiter", fraction: "1", feedback: "Well seen" },
    { id: "opt-2", text: "Cafe\u0301", fraction: "0", feedback: "" },
  ],
  shuffle: true,
  explanation: "",
};

describe("the text that a question is found by", () => {
  it("holds title, tags, stem and options in lower case, in one form of Unicode", () => {
    expect(searchTextOf({ title: "Big ones", tags: ["sky"], body })).toBe(
      "big ones\nsky\nwhich planet is the largest?\njupiter\ncaf\u00e9",
    );
  });

  it("holds no ids, marks or types", () => {
    const text = searchTextOf({ title: "T", tags: [], body });
    expect(text).not.toContain("opt-1");
    expect(text).not.toContain("single_choice");
    expect(text).not.toContain("well seen");
  });

  it("takes what is no object for nothing", () => {
    expect(searchTextOf({ title: "T", tags: [], body: null })).toBe("t");
    expect(searchTextOf({ title: "T", tags: [], body: 3 })).toBe("t");
  });

  it("holds the stem of every type", () => {
    for (const example of Object.values(examplesOfTypes)) {
      const stem = (example as { stem: string }).stem;
      expect(searchTextOf({ title: "", tags: [], body: example })).toContain(searchForm(stem));
    }
  });
});
