import { describe, expect, test } from "vitest";
import { openReview, type Quiz } from "../../contract.ts";
import { fromForm, fromLocalInput, QuizForm, toForm, toLocalInput } from "./quiz-form.ts";

const quiz = {
  title: "Quiz",
  instructions: "Read first.",
  timeLimitSeconds: 90,
  attemptsAllowed: 2,
  cooldownSeconds: 3_600,
  feedbackBands: [
    { fromPercent: 80, text: "Well done." },
    { fromPercent: 0, text: "Read it again." },
  ],
  scoring: "latest",
  passPercent: null,
  opensAt: "2026-03-01T08:30:00.000Z",
  dueAt: null,
  closesAt: null,
  shuffleQuestions: true,
  certainty: true,
  mode: "graded",
  tries: 3,
  penalty: "0.333333333333",
  moduleId: null,
  review: openReview,
} as Quiz;

test("settings survive the form", () => {
  expect(fromForm(toForm(quiz), quiz)).toEqual({ ...quiz });
  expect(toForm(quiz)).toMatchObject({ minutes: "1.5", attemptsAllowed: "2", passPercent: "", moduleId: "" });
});

test("practice has its tries, its penalty and what is shown during the attempt, and does not ask how sure one is", () => {
  const during = { marks: false, correctness: true, feedback: true, solution: false };
  const practice = {
    ...quiz,
    mode: "practice" as const,
    tries: null,
    penalty: "0.5",
    review: { ...openReview, during },
  };
  expect(fromForm(toForm(practice), quiz)).toEqual({ ...practice, certainty: false });
  expect(toForm(quiz).review.during).toEqual({ ...during, marks: true, solution: true });
});

test("a password is kept, set or taken away; bands stand in order", () => {
  const form = toForm(quiz);
  expect(fromForm(form, quiz)).not.toHaveProperty("password");
  expect(fromForm({ ...form, password: "open sesame" }, quiz).password).toBe("open sesame");
  expect(fromForm({ ...form, password: "open sesame", removesPassword: true }, quiz).password).toBeNull();
  expect(fromForm({ ...form, feedbackBands: form.feedbackBands.toReversed() }, quiz).feedbackBands).toEqual(
    quiz.feedbackBands,
  );
});

test("times are read in the zone of the machine and come back as they were", () => {
  expect(fromLocalInput(toLocalInput("2026-07-01T22:05:00.000Z"))).toBe("2026-07-01T22:05:00.000Z");
  expect(fromLocalInput("")).toBeNull();
});

describe("what the form refuses", () => {
  const faultOf = (part: Partial<QuizForm>) =>
    QuizForm.safeParse({ ...toForm(quiz), ...part }).error?.issues[0]?.path.join(".");
  test.each([
    [{}, undefined],
    [{ minutes: "", attemptsAllowed: "", passPercent: "60" }, undefined],
    [{ minutes: "7,5" }, undefined],
    [{ title: "  " }, "title"],
    [{ minutes: "0.1" }, "minutes"],
    [{ minutes: "soon" }, "minutes"],
    [{ minutes: "20000" }, "minutes"],
    [{ attemptsAllowed: "0" }, "attemptsAllowed"],
    [{ attemptsAllowed: "2.5" }, "attemptsAllowed"],
    [{ passPercent: "101" }, "passPercent"],
    [{ tries: "21" }, "tries"],
    [{ tries: "" }, undefined],
    [{ cooldownMinutes: "0" }, "cooldownMinutes"],
    [{ feedbackBands: [{ fromPercent: "half", text: "So." }] }, "feedbackBands.0.fromPercent"],
    [{ feedbackBands: [{ fromPercent: "50", text: " " }] }, "feedbackBands.0.text"],
    [
      {
        feedbackBands: [
          { fromPercent: "50", text: "a" },
          { fromPercent: "050", text: "b" },
        ],
      },
      "feedbackBands.1.fromPercent",
    ],
    [{ opensAt: "2026-03-02T08:00", closesAt: "2026-03-01T08:00" }, "closesAt"],
    [{ opensAt: "2026-03-02T08:00", dueAt: "2026-03-02T08:00" }, "dueAt"],
    [{ dueAt: "2026-03-03T08:00", closesAt: "2026-03-02T08:00" }, "dueAt"],
    [{ opensAt: "2026-03-01T08:00", dueAt: "2026-03-02T08:00", closesAt: "2026-03-02T08:00" }, undefined],
  ])("%j", (part, place) => expect(faultOf(part)).toBe(place));
});
