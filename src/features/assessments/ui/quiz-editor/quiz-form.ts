import { z } from "zod";
import type { Marks } from "#/core/marks.ts";
import { instantsOf, localTimeOf, ownZone } from "#/core/zoned-time.ts";
import type { FeedbackBand, Quiz, QuizMode, Review, Scoring } from "../../contract.ts";

const whole = (text: string) => /^\d+$/.test(text.trim());
const optionalWhole = (min: number, max: number) =>
  z
    .string()
    .refine((text) => text.trim() === "" || whole(text), "Must be a whole number, or empty.")
    .refine((text) => !whole(text) || (Number(text) >= min && Number(text) <= max), `Must be from ${min} to ${max}.`);

const Band = z.object({
  fromPercent: z.string().refine((text) => whole(text) && Number(text) <= 100, "Must be a whole number from 0 to 100."),
  text: z
    .string()
    .max(5_000, "Must have at most 5,000 characters.")
    .refine((text) => text.trim() !== "", "Must not be empty."),
});

const Phase = z.object({ marks: z.boolean(), correctness: z.boolean(), feedback: z.boolean(), solution: z.boolean() });

/** For `<input type="datetime-local">`, in the zone of the machine it runs on. */
export const toLocalInput = (at: string | null): string => (at === null ? "" : localTimeOf(at, ownZone()));

/** Where clocks go back over it, the earlier time is meant. */
export const fromLocalInput = (text: string): string | null => instantsOf(text.slice(0, 16), ownZone())[0] ?? null;

/** A time that was not typed anew stays as it was: to the second, and the later one where clocks go back over it. */
export const changedTime = (text: string, before: string | null): string | null =>
  before !== null && toLocalInput(before) === text.slice(0, 16) ? before : fromLocalInput(text);

/** A time of this zone, or "". */
export const localTime = z
  .string()
  .refine(
    (text) => text === "" || fromLocalInput(text) !== null,
    "Clocks go forward over this time: it does not exist.",
  );

/** Compares points in time: by the clock alone an hour that comes twice would mislead. */
export const isSoundWindow = (window: { opensAt: string; closesAt: string }): boolean => {
  const opensAt = fromLocalInput(window.opensAt);
  const closesAt = fromLocalInput(window.closesAt);
  return opensAt === null || closesAt === null || opensAt < closesAt;
};

/** Nobody is asked for what they cannot hand in yet, or no more. */
export const isDueInside = (dates: { opensAt: string; dueAt: string; closesAt: string }): boolean => {
  const [opensAt, dueAt, closesAt] = [dates.opensAt, dates.dueAt, dates.closesAt].map(fromLocalInput);
  if (!dueAt) return true;
  return (!opensAt || opensAt < dueAt) && (!closesAt || dueAt <= closesAt);
};

const everything = { marks: true, correctness: true, feedback: true, solution: true };

/** The settings as they are typed; times are of the browser's own zone, "" where there is none. */
export const QuizForm = z
  .object({
    title: z
      .string()
      .max(300)
      .refine((text) => text.trim() !== "", "Must not be empty."),
    instructions: z.string().max(20_000, "Must have at most 20,000 characters."),
    minutes: z
      .string()
      .refine(
        (text) => text.trim() === "" || Number(text.replace(",", ".")) >= 0.5,
        "Must be at least half a minute, or empty.",
      )
      .refine(
        (text) => Number(text.replace(",", ".") || 1) <= 10_080,
        "Must be at most 10,080 minutes, which is a week.",
      ),
    attemptsAllowed: optionalWhole(1, 100),
    cooldownMinutes: optionalWhole(1, 43_200),
    /** "": as it was. */
    password: z.string().max(200),
    removesPassword: z.boolean(),
    feedbackBands: z
      .array(Band)
      .max(20)
      .superRefine((bands, ctx) => {
        const seen = new Set<number>();
        for (const [index, { fromPercent }] of bands.entries()) {
          if (seen.has(Number(fromPercent)))
            ctx.addIssue({ code: "custom", path: [index, "fromPercent"], message: "Another one starts there too." });
          seen.add(Number(fromPercent));
        }
      }),
    scoring: z.enum(["highest", "latest", "first", "average"]),
    passPercent: optionalWhole(0, 100),
    opensAt: localTime,
    dueAt: localTime,
    closesAt: localTime,
    shuffleQuestions: z.boolean(),
    certainty: z.boolean(),
    mode: z.enum(["graded", "practice"]),
    tries: optionalWhole(1, 20),
    penalty: z.string(),
    moduleId: z.string(),
    review: z.object({ during: Phase, afterSubmit: Phase, later: Phase, afterClose: Phase }),
  })
  .refine(isSoundWindow, { path: ["closesAt"], message: "Must be after the opening." })
  .refine(isDueInside, { path: ["dueAt"], message: "Must be after the opening, and not after the closing date." });
export type QuizForm = z.infer<typeof QuizForm>;

const orEmpty = (value: number | null) => (value === null ? "" : String(value));
const orNull = (text: string) => (text.trim() === "" ? null : Number(text));

export const toForm = (quiz: Quiz): QuizForm => ({
  title: quiz.title,
  instructions: quiz.instructions,
  minutes: quiz.timeLimitSeconds === null ? "" : String(quiz.timeLimitSeconds / 60),
  attemptsAllowed: orEmpty(quiz.attemptsAllowed),
  cooldownMinutes: quiz.cooldownSeconds === null ? "" : String(Math.ceil(quiz.cooldownSeconds / 60)),
  password: "",
  removesPassword: false,
  feedbackBands: (quiz.feedbackBands ?? []).map(({ fromPercent, text }) => ({
    fromPercent: String(fromPercent),
    text,
  })),
  scoring: quiz.scoring,
  passPercent: orEmpty(quiz.passPercent),
  opensAt: toLocalInput(quiz.opensAt),
  dueAt: toLocalInput(quiz.dueAt),
  closesAt: toLocalInput(quiz.closesAt),
  shuffleQuestions: quiz.shuffleQuestions,
  certainty: quiz.certainty,
  mode: quiz.mode,
  tries: orEmpty(quiz.tries),
  penalty: quiz.penalty,
  moduleId: quiz.moduleId ?? "",
  review: { ...quiz.review, during: quiz.review.during ?? everything },
});

type Settings = {
  title: string;
  instructions: string;
  timeLimitSeconds: number | null;
  attemptsAllowed: number | null;
  cooldownSeconds: number | null;
  /** Left out: as it was. */
  password?: string | null;
  feedbackBands: FeedbackBand[];
  scoring: Scoring;
  passPercent: number | null;
  opensAt: string | null;
  dueAt: string | null;
  closesAt: string | null;
  shuffleQuestions: boolean;
  certainty: boolean;
  mode: QuizMode;
  tries: number | null;
  penalty: Marks;
  moduleId: string | null;
  review: Review;
};

/** A graded quiz tells nothing during an attempt. */
const reviewOf = ({ mode, review: { during, ...review } }: QuizForm): Review =>
  mode === "practice" ? { during: { ...during, correctness: true }, ...review } : review;

const passwordOf = ({ password, removesPassword }: QuizForm): { password?: string | null } => {
  if (removesPassword) return { password: null };
  return password.trim() === "" ? {} : { password };
};

/** `before`: the dates of the quiz that the form was filled from. */
export const fromForm = (form: QuizForm, before: Pick<Quiz, "opensAt" | "dueAt" | "closesAt">): Settings => {
  const minutes = form.minutes.trim().replace(",", ".");
  return {
    title: form.title.trim(),
    instructions: form.instructions,
    timeLimitSeconds: minutes === "" ? null : Math.round(Number(minutes) * 60),
    attemptsAllowed: orNull(form.attemptsAllowed),
    cooldownSeconds: form.cooldownMinutes.trim() === "" ? null : Number(form.cooldownMinutes) * 60,
    ...passwordOf(form),
    feedbackBands: form.feedbackBands
      .map(({ fromPercent, text }) => ({ fromPercent: Number(fromPercent), text }))
      .sort((a, b) => b.fromPercent - a.fromPercent),
    scoring: form.scoring,
    passPercent: orNull(form.passPercent),
    opensAt: changedTime(form.opensAt, before.opensAt),
    dueAt: changedTime(form.dueAt, before.dueAt),
    closesAt: changedTime(form.closesAt, before.closesAt),
    shuffleQuestions: form.shuffleQuestions,
    certainty: form.mode === "graded" && form.certainty,
    mode: form.mode,
    tries: orNull(form.tries),
    penalty: form.penalty,
    moduleId: form.moduleId === "" ? null : form.moduleId,
    review: reviewOf(form),
  };
};
