import { expect, test } from "vitest";
import { toLocalInput } from "../quiz-editor/quiz-form.ts";
import { faultsOfReopening, untilInput } from "./reopen-form.ts";

const now = "2030-01-01T10:00:30.000Z";

test("the suggestion never shortens what is given", () => {
  expect(untilInput("2030-01-01T10:00:30.000Z")).toBe(toLocalInput("2030-01-01T10:01:00.000Z"));
  expect(untilInput("2030-01-01T10:00:00.000Z")).toBe(toLocalInput("2030-01-01T10:00:00.000Z"));
});

test("each field says what is wrong with it", () => {
  const deadline = toLocalInput("2030-01-01T10:01:00.000Z");
  expect(faultsOfReopening({ deadline, reason: "The power failed." }, now)).toEqual({});
  expect(faultsOfReopening({ deadline: "", reason: " " }, now)).toEqual({
    deadline: "Enter a date and a time.",
    reason: "Say why: it is kept with the attempt.",
  });
  const past = toLocalInput("2030-01-01T10:00:00.000Z");
  expect(faultsOfReopening({ deadline: past, reason: "x" }, now)).toEqual({ deadline: "Must be in the future." });
});
