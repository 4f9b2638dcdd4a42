import { z } from "zod";
import type { AssignmentOverride } from "../../contract-assignments.ts";
import { fromLocalInput, localTime, toLocalInput } from "../quiz-editor/quiz-form.ts";

/** An exception as it is typed; "" leaves a point as the assignment has it. */
export const AssignmentExceptionForm = z
  .object({
    opensAt: localTime,
    dueAt: localTime,
    closesAt: localTime,
    submissionsAllowed: z
      .string()
      .refine(
        (text) => text.trim() === "" || (/^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 100),
        "Must be from 1 to 100, or empty.",
      ),
  })
  .refine((form) => Object.values(form).some((text) => text.trim() !== ""), {
    path: ["dueAt"],
    message: "Give dates or submissions: an exception that changes nothing is none.",
  });
export type AssignmentExceptionForm = z.infer<typeof AssignmentExceptionForm>;

export const toExceptionForm = (given: AssignmentOverride | undefined): AssignmentExceptionForm => ({
  opensAt: toLocalInput(given?.opensAt ?? null),
  dueAt: toLocalInput(given?.dueAt ?? null),
  closesAt: toLocalInput(given?.closesAt ?? null),
  submissionsAllowed: given?.submissionsAllowed == null ? "" : String(given.submissionsAllowed),
});

export const fromExceptionForm = (form: AssignmentExceptionForm) => ({
  opensAt: fromLocalInput(form.opensAt),
  dueAt: fromLocalInput(form.dueAt),
  closesAt: fromLocalInput(form.closesAt),
  submissionsAllowed: form.submissionsAllowed.trim() === "" ? null : Number(form.submissionsAllowed),
});
