import { expect, test } from "vitest";
import { quickMarks, readMark } from "./mark-text.ts";

test.each([
  ["2,5", { earned: "2.5" }],
  [" 3.0 ", { earned: "3" }],
  ["0", { earned: "0" }],
  ["", { fault: "Enter the points." }],
  ["-1", { fault: "Enter a number such as 2.5." }],
  ["three", { fault: "Enter a number such as 2.5." }],
  ["3.01", { fault: "At most 3 points are possible." }],
])("%j", (typed, read) => expect(readMark(typed, "3")).toEqual(read));

test("quick marks are exact", () => expect(quickMarks("2.5")).toEqual(["0", "1.25", "2.5"]));
