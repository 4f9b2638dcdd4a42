import { expect, test } from "vitest";
import { ExceptionForm, emptyException, fromExceptionForm, toExceptionForm } from "./exception-form.ts";

const override = {
  ...{ id: "o", quizId: "q", person: { id: "p", name: "Ada" }, group: null, updatedAt: "2026-03-01T08:00:00.000Z" },
  ...{ timeFactor: "1.5", opensAt: "2026-03-01T08:30:00.000Z" },
  ...{ dueAt: "2026-03-02T08:30:00.000Z", closesAt: null, attemptsAllowed: 2 },
};

test("an exception survives the form", () => {
  const { timeFactor, opensAt, dueAt, closesAt, attemptsAllowed } = override;
  expect(fromExceptionForm(toExceptionForm(override), override)).toEqual({
    timeFactor,
    opensAt,
    dueAt,
    closesAt,
    attemptsAllowed,
  });
  expect(fromExceptionForm({ ...emptyException, timeFactor: "1,50" }, null).timeFactor).toBe("1.5");
});

test.each<[Partial<ExceptionForm>, string | undefined]>([
  [{ timeFactor: "1.25" }, undefined],
  [{ attemptsAllowed: "3" }, undefined],
  [{ closesAt: "2026-03-01T08:00" }, undefined],
  [{}, "timeFactor"],
  [{ timeFactor: "0.9" }, "timeFactor"],
  [{ timeFactor: "11" }, "timeFactor"],
  [{ timeFactor: "twice" }, "timeFactor"],
  [{ attemptsAllowed: "0" }, "attemptsAllowed"],
  [{ opensAt: "2026-03-02T08:00", closesAt: "2026-03-01T08:00" }, "closesAt"],
])("%j is refused at %s", (part, place) =>
  expect(ExceptionForm.safeParse({ ...emptyException, ...part }).error?.issues[0]?.path.join(".")).toBe(place),
);
