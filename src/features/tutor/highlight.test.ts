import { expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { highlight } from "./highlight.ts";

test("marks words in whatever form, and keeps the text whole", () => {
  expect(highlight("Forgetting: we forgot, they forget.", new Set(["forget"]), "en-4")).toEqual([
    { text: "Forgetting", isMatch: true },
    { text: ": we forgot, they ", isMatch: false },
    { text: "forget", isMatch: true },
    { text: ".", isMatch: false },
  ]);
  expect(highlight("", new Set(["a"]), "en-4")).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parts = highlight(text, new Set(["a", "b"]), "neutral-4");
      expect(parts.map((part) => part.text).join("")).toBe(text);
    }),
  );
});
