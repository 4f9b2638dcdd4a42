import { expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { placeOfQuote } from "./evidence-place.ts";

const wordsAt = (text: string, quote: string) => {
  const place = placeOfQuote(text, quote);
  return place && text.slice(place.start, place.end);
};

test("a quote is found as it is shown: without marks of Markdown, in another case, over lines", () => {
  const shown = "Six topics; I drew them\non a line. Each “comes back”  twice.";
  expect(wordsAt(shown, "i drew **them** on a line")).toBe("I drew them\non a line");
  expect(wordsAt(shown, "Each comes back")).toBe("Each “comes back");
  expect(wordsAt("Der Weg ist 𝐱𝐲 lang", "xy lang")).toBe("𝐱𝐲 lang");
  expect(wordsAt("İstanbul first", "stanbul")).not.toBeNull();
});

test("words that do not stand there have no place", () => {
  expect(placeOfQuote("Spacing helps.", "Spacing hurts")).toBeNull();
  expect(placeOfQuote("Spacing helps.", "…")).toBeNull();
  expect(placeOfQuote("", "Spacing")).toBeNull();
});

test("a place lies within the text and holds the letters of the quote, whatever stands around", () => {
  const around = fc.string({ unit: "grapheme", maxLength: 40 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const text = `${before} spaced recall ${after}`;
      const { start, end } = placeOfQuote(text, "Spaced—recall")!;
      return start >= 0 && end <= text.length && /^s.*l$/is.test(text.slice(start, end).normalize("NFKC"));
    }),
  );
});
