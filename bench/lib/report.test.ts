import { expect, test } from "vitest";
import { figuresText, markdownOf, shown, textTable } from "./report.ts";

test.each([
  [9097.4, "9,097"],
  [59.96, "60"],
  [2.194, "2.19"],
  [0.0123, "0.0123"],
  [0, "0"],
  [8, "8"],
])("%d is shown as %s", (value, expected) => expect(shown(value)).toBe(expected));

test("columns line up and numbers stand to the right", () => {
  expect(
    textTable(
      ["figure", "ms"],
      [
        ["course page", "7"],
        ["lesson", "12.5"],
      ],
    ),
  ).toBe(["figure         ms", "───────────  ────", "course page     7", "lesson       12.5"].join("\n"));
});

test("a figure is judged only where it has a limit, and at the limit it is met", () => {
  const lines = figuresText([
    { name: "at", value: 60, unit: "ms", limit: 60 },
    { name: "over", value: 60.5, unit: "ms", limit: 60 },
    { name: "free", value: 1, unit: "ms" },
  ])
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split(/\s{2,}/)
        .at(-1),
    );
  expect(lines.slice(2)).toEqual(["met", "NOT met", "—"]);
});

test("a result says what was measured, where, and in which words", () => {
  const text = markdownOf(
    "Start",
    { kind: "measured", figures: [{ name: "a|b", value: 1, unit: "s" }], tables: [], notes: ["One process."] },
    [["Node", "v24"]],
  );
  expect(text).toMatch(/^# Start\n\nOne process\.\n\n## Figures\n/);
  expect(text).toContain("| a\\|b | 1 s | — | — |");
  expect(text).toContain("| Node | v24 |");
});
