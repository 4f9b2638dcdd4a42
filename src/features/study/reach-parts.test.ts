import { expect, test } from "vitest";
import { reachParts } from "./reach-parts.ts";

test.each([
  ["room 3", [["room 3", null]]],
  ["mara@school.example", [["mara@school.example", "mailto:mara@school.example"]]],
  [
    "Book at https://meet.example/mara?x=1, or write to m.lind+course@uni.example.org.",
    [
      ["Book at ", null],
      ["https://meet.example/mara?x=1", "https://meet.example/mara?x=1"],
      [", or write to ", null],
      ["m.lind+course@uni.example.org", "mailto:m.lind+course@uni.example.org"],
      [".", null],
    ],
  ],
  ["javascript:alert(1) <b>@x</b>", [["javascript:alert(1) <b>@x</b>", null]]],
])("%s", (text, parts) => {
  expect(reachParts(text).map(({ text: words, href }) => [words, href])).toEqual(parts);
});
