import { addSeconds, type Instant, isAfter } from "#/core/time.ts";
import { fromLocalInput, toLocalInput } from "../quiz-editor/quiz-form.ts";

/** What the input holds at first: in whole minutes, rounded up. */
export const untilInput = (until: Instant): string => toLocalInput(addSeconds(until, 59));

export type ReopenFaults = { deadline?: string; reason?: string };

/** What is wrong with a reopening as it is typed. */
export const faultsOfReopening = (form: { deadline: string; reason: string }, now: Instant): ReopenFaults => {
  const faults: ReopenFaults = {};
  const deadline = fromLocalInput(form.deadline);
  if (deadline === null) faults.deadline = "Enter a date and a time.";
  else if (!isAfter(deadline, now)) faults.deadline = "Must be in the future.";
  if (form.reason.trim() === "") faults.reason = "Say why: it is kept with the attempt.";
  return faults;
};
