import { expect, test } from "vitest";
import { certaintyNote, triesNote } from "./note-words.ts";

test.each([
  ["high", "1", "You were very sure: that earned 1 point."],
  ["mid", "-0.666666666667", "You were fairly sure: that cost 0.67 points."],
  ["low", "0", "You were not sure: that cost nothing."],
  ["mid", null, "You were fairly sure."],
  [null, "1", null],
] as const)("%s with %s", (certainty, earned, words) =>
  expect(certaintyNote({ certainty, earned, reasons: null })).toBe(words),
);

const reason = (key: string, fraction: string | null) => ({ key, text: "", fraction });
test("what a person marked anew was not earned by certainty", () => {
  const marked = { certainty: "high", earned: "1" } as const;
  expect(certaintyNote({ ...marked, reasons: [reason("marker", "1")] })).toBe("You were very sure.");
  expect(certaintyNote({ ...marked, reasons: [reason("certainty:high", "1")] })).toContain("that earned");
});

test.each([
  [0, [], null],
  [1, null, "Checked once."],
  [1, [reason("tries:0:incorrect", "0.25")], "Checked once."],
  [
    2,
    [reason("option:a", "1"), reason("tries:1:correct", "-0.333333333333")],
    "Checked twice. One try that was not right cost 0.67 points.",
  ],
  [3, [reason("tries:2:correct", "-0.5")], "Checked 3 times. 2 tries that were not right cost 1 point."],
  [3, [reason("tries:2:correct", null)], "Checked 3 times."],
] as const)("%i checks", (checks, reasons, words) =>
  expect(triesNote({ checks, reasons: reasons && [...reasons], possible: "2" })).toBe(words),
);
