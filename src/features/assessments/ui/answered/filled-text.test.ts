import { expect, test } from "vitest";
import { filledText } from "./filled-text.ts";

test("what was written stands in its gap as text, whatever it is", () => {
  const html = '<p>A <span data-gap="a"></span> and <span data-gap="b-2"></span>.</p>';
  const gaps = new Map([
    ["a", { number: 1, written: '<img src=x onerror="x"> & $1' }],
    ["b-2", { number: 2, written: "" }],
  ]);
  expect(filledText(html, gaps)).toBe(
    "<p>A <mark>&lt;img src=x onerror=&quot;x&quot;&gt; &amp; $1<sup>1</sup></mark> and <mark>…<sup>2</sup></mark>.</p>",
  );
  expect(filledText(html, new Map())).toContain("<mark>…<sup>0</sup></mark>");
});
