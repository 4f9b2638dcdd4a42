import type { Instant } from "#/core/time.ts";
import { dateFault } from "./assignment-policy.ts";
import type { ScoredAttempt } from "./attempt.ts";
import type { LatePolicy } from "./contract-gradebook.ts";
import { lateMarkOf } from "./late-policy.ts";

type Due = { dueAt: Instant | null };

const latest = (dates: readonly Due[]): Instant | null =>
  dates
    .flatMap(({ dueAt }) => dueAt ?? [])
    .sort()
    .at(-1) ?? null;

/** When a quiz is due for one person: their own exception beats those of their groups, and these the quiz. Null: never. */
export const dueFor = (quizDueAt: Instant | null, exceptions: readonly (Due & { isOwn: boolean })[]): Instant | null =>
  quizDueAt === null
    ? null
    : (latest(exceptions.filter(({ isOwn }) => isOwn)) ??
      latest(exceptions.filter(({ isOwn }) => !isOwn)) ??
      quizDueAt);

type Dates = Due & { opensAt: Instant | null; closesAt: Instant | null };

/** Why an exception cannot have this due date, or null. */
export const exceptionDueFault = (quiz: Dates, exception: Dates): { pointer: string; message: string } | null => {
  if (exception.dueAt === null) return null;
  if (quiz.dueAt === null) return { pointer: "/dueAt", message: "needs a due date of the quiz itself" };
  const fault = dateFault({
    opensAt: exception.opensAt ?? quiz.opensAt,
    dueAt: exception.dueAt,
    closesAt: exception.closesAt ?? quiz.closesAt,
  });
  return fault?.pointer === "/closesAt" ? { pointer: "/dueAt", message: "must not be after the closing date" } : fault;
};

/** An attempt after what being late costs it; one that still waits for marks is left as it is. */
export const afterLateness = (
  attempt: ScoredAttempt,
  lateSeconds: number,
  policy: LatePolicy | null,
): ScoredAttempt => {
  const { total } = attempt;
  if (policy === null || total.waiting > 0) return attempt;
  const { earned, before, deducted, units } = lateMarkOf({ ...total, lateSeconds }, policy);
  if (units === 0) return attempt;
  return { ...attempt, total: { ...total, earned }, late: { before, deducted, units, per: policy.per } };
};
