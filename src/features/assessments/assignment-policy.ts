import { type Instant, isAfter, secondsBetween } from "#/core/time.ts";

/** What decides about an assignment for one person. */
export type AssignmentRules = {
  opensAt: Instant | null;
  dueAt: Instant | null;
  closesAt: Instant | null;
  submissionsAllowed: number | null;
};

const known = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value) => value !== null);

const earliest = (times: readonly (Instant | null)[]): Instant | null => known(times).sort()[0] ?? null;
const latest = (times: readonly (Instant | null)[]): Instant | null => known(times).sort().at(-1) ?? null;
const most = (counts: readonly (number | null)[]): number | null => known(counts).sort((a, b) => b - a)[0] ?? null;

/** The rules for one person: their own exception beats those of their groups, point by point, and these the assignment. */
export const assignmentRulesFor = (
  assignment: AssignmentRules,
  own: AssignmentRules | null,
  groups: readonly AssignmentRules[],
): AssignmentRules => ({
  opensAt: own?.opensAt ?? earliest(groups.map((group) => group.opensAt)) ?? assignment.opensAt,
  dueAt: own?.dueAt ?? latest(groups.map((group) => group.dueAt)) ?? assignment.dueAt,
  closesAt: own?.closesAt ?? latest(groups.map((group) => group.closesAt)) ?? assignment.closesAt,
  submissionsAllowed:
    own?.submissionsAllowed ?? most(groups.map((group) => group.submissionsAllowed)) ?? assignment.submissionsAllowed,
});

export type DateFault = { pointer: "/dueAt" | "/closesAt"; message: string };

/** Why these dates make no sense together, or null. */
export const dateFault = ({ opensAt, dueAt, closesAt }: Omit<AssignmentRules, "submissionsAllowed">) => {
  const fault = (pointer: DateFault["pointer"], message: string): DateFault => ({ pointer, message });
  if (opensAt !== null && dueAt !== null && !isAfter(dueAt, opensAt))
    return fault("/dueAt", "must be after the opening date");
  if (opensAt !== null && closesAt !== null && !isAfter(closesAt, opensAt))
    return fault("/closesAt", "must be after the opening date");
  if (dueAt !== null && closesAt !== null && isAfter(dueAt, closesAt))
    return fault("/closesAt", "must not be before the due date");
  return null;
};

export type SubmitRefusal =
  | "not_enrolled"
  | "not_published"
  | "not_open_yet"
  | "closed"
  | "under_review"
  | "no_submissions_left";

export type SubmitFacts = Omit<AssignmentRules, "dueAt"> & {
  isEnrolled: boolean;
  isPublished: boolean;
  submissionsUsed: number;
  /** Peers have been given what was handed in. */
  reviewsBegan: boolean;
};

/** Why nothing can be handed in now, or null. */
export const submitRefusal = (facts: SubmitFacts, now: Instant): SubmitRefusal | null => {
  if (!facts.isEnrolled) return "not_enrolled";
  if (!facts.isPublished) return "not_published";
  if (facts.opensAt !== null && isAfter(facts.opensAt, now)) return "not_open_yet";
  if (facts.closesAt !== null && !isAfter(facts.closesAt, now)) return "closed";
  const { submissionsAllowed, submissionsUsed } = facts;
  if (facts.reviewsBegan && submissionsUsed > 0) return "under_review";
  return submissionsAllowed !== null && submissionsUsed >= submissionsAllowed ? "no_submissions_left" : null;
};

/** Whole and broken seconds after the due date; 0 when in time. */
export const lateSecondsOf = (submittedAt: Instant, dueAt: Instant | null): number =>
  dueAt === null ? 0 : Math.max(0, secondsBetween(dueAt, submittedAt));
