import { describe, expect, test } from "vitest";
import { noteBlock, withBlockInSection } from "./lesson-note.ts";

const lesson = "Intro.\n\n## One\n\nText.\n\n### Deeper\n\nMore.\n\n## Two\n\nEnd.\n";
const headings = [
  { slug: "one", line: 3, isInside: false },
  { slug: "deeper", line: 7, isInside: false },
  { slug: "two", line: 11, isInside: false },
];
const put = (anchor: string | null) => withBlockInSection(lesson, headings, anchor, "NOTE");

describe("a note in a lesson", () => {
  test("stands at the end of its section, and the rest stays", () => {
    expect(put("one")).toBe(lesson.replace("### Deeper", "NOTE\n\n### Deeper"));
    expect(put("deeper")).toBe(lesson.replace("## Two", "NOTE\n\n## Two"));
    expect(put(null)).toBe(lesson.replace("## One", "NOTE\n\n## One"));
    expect(put("two")).toBe(`${lesson}\nNOTE\n`);
  });

  test("does not cut a block that holds a heading", () => {
    const quoted = "## One\n\n> ### Inside\n> x\n\n## Two\n";
    const places = [
      { slug: "one", line: 1, isInside: false },
      { slug: "inside", line: 3, isInside: true },
      { slug: "two", line: 6, isInside: false },
    ];
    for (const anchor of ["one", "inside"]) {
      expect(withBlockInSection(quoted, places, anchor, "NOTE")).toBe(quoted.replace("## Two", "NOTE\n\n## Two"));
    }
  });

  test("goes nowhere when its section is gone", () => {
    expect(put("three")).toBeNull();
  });

  test("may be all that a lesson has", () => {
    expect(withBlockInSection("", [], null, "NOTE")).toBe("NOTE\n");
    expect(withBlockInSection("## One", [{ slug: "one", line: 1, isInside: false }], null, "NOTE")).toBe(
      "NOTE\n\n## One",
    );
  });

  test("is a block that its own text cannot close or rename", () => {
    expect(noteBlock({ title: " Why [again]? ", body: "\nBecause.\n" })).toBe(
      ":::note[Why \\[again\\]?]\nBecause.\n:::",
    );
    expect(noteBlock({ title: "Nested", body: ":::tip\nx\n::::" })).toBe(":::::note[Nested]\n:::tip\nx\n::::\n:::::");
  });
});
