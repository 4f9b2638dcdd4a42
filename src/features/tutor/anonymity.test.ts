import { expect, test } from "vitest";
import { toldCounts } from "./anonymity.ts";

const all = { questions: 9, declined: 4, up: 1, down: 2 };
const open = { questions: 2, declined: 1, up: 0, down: 1 };
const none = { questions: 0, declined: 0, up: 0, down: 0 };

test.each([
  ["three people", { people: 3, all, open }, all],
  ["two people, some of whose conversations are open", { people: 2, all, open }, open],
  ["two people, all private", { people: 2, all, open: none }, null],
  ["nobody", { people: 0, all: none, open: none }, null],
])("of %s", (_, group, told) => {
  expect(toldCounts(group)).toEqual(told);
});
