import { z } from "zod";
import { decimal, toMarks } from "#/core/marks.ts";
import type { QuizOverride } from "../../contract-overrides.ts";
import { changedTime, isSoundWindow, localTime, toLocalInput } from "./quiz-form.ts";

const isFactor = (text: string) => /^\d{1,2}([.,]\d{1,4})?$/.test(text.trim());
const factorOf = (text: string) => text.trim().replace(",", ".");

/** An exception as it is typed; "" leaves a point as the quiz has it. */
export const ExceptionForm = z
  .object({
    timeFactor: z
      .string()
      .refine(
        (text) => text.trim() === "" || (isFactor(text) && Number(factorOf(text)) >= 1 && Number(factorOf(text)) <= 10),
        "Must be from 1 to 10, or empty.",
      ),
    opensAt: localTime,
    dueAt: localTime,
    closesAt: localTime,
    attemptsAllowed: z
      .string()
      .refine(
        (text) => text.trim() === "" || (/^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 100),
        "Must be from 1 to 100, or empty.",
      ),
  })
  .refine(isSoundWindow, { path: ["closesAt"], message: "Must be after the opening." })
  .refine((form) => Object.values(form).some((text) => text.trim() !== ""), {
    path: ["timeFactor"],
    message: "Give time, dates or attempts: an exception that changes nothing is none.",
  });
export type ExceptionForm = z.infer<typeof ExceptionForm>;

export const emptyException: ExceptionForm = {
  timeFactor: "",
  opensAt: "",
  dueAt: "",
  closesAt: "",
  attemptsAllowed: "",
};

export const toExceptionForm = (override: QuizOverride): ExceptionForm => ({
  timeFactor: override.timeFactor ?? "",
  opensAt: toLocalInput(override.opensAt),
  dueAt: toLocalInput(override.dueAt),
  closesAt: toLocalInput(override.closesAt),
  attemptsAllowed: override.attemptsAllowed === null ? "" : String(override.attemptsAllowed),
});

/** `before`: the exception that the form was filled from; null for a new one. */
export const fromExceptionForm = (
  form: ExceptionForm,
  before: Pick<QuizOverride, "opensAt" | "dueAt" | "closesAt"> | null,
) => ({
  timeFactor: form.timeFactor.trim() === "" ? null : toMarks(decimal(factorOf(form.timeFactor))),
  opensAt: changedTime(form.opensAt, before?.opensAt ?? null),
  dueAt: changedTime(form.dueAt, before?.dueAt ?? null),
  closesAt: changedTime(form.closesAt, before?.closesAt ?? null),
  attemptsAllowed: form.attemptsAllowed.trim() === "" ? null : Number(form.attemptsAllowed),
});
