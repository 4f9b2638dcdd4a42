import { expect, test } from "vitest";
import { keepErrorLines } from "./error-lines.ts";

const line = (level: number, msg: string) => JSON.stringify({ level, time: 1, msg });

test("errors and what is no log line are kept, however the text was cut", () => {
  const kept = keepErrorLines();
  const text = [line(40, "slow"), line(50, "a request failed"), "", "Error: of Node", line(60, "gone")].join("\n");
  for (const character of `${text}\nhalf a`) kept.take(character);
  expect(kept.lines()).toEqual([line(50, "a request failed"), "Error: of Node", line(60, "gone"), "half a"]);
});

test("the first forty are enough", () => {
  const kept = keepErrorLines();
  kept.take(Array.from({ length: 100 }, (_, n) => `fault ${n}\n`).join(""));
  expect(kept.lines()).toHaveLength(40);
  expect(kept.lines()[0]).toBe("fault 0");
});
