import { userIdOf } from "#/core/actor.ts";
import { type Instant, isAfter } from "#/core/time.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import type { Context } from "#/server/context.ts";
import { type AssignmentRules, lateSecondsOf, submitRefusal } from "../../assignment-policy.ts";
import type { AssignmentSummary } from "../../contract-assignments.ts";
import type { MySubmissions } from "../../contract-assignments-work.ts";
import type { LatePolicy } from "../../contract-gradebook.ts";
import type { AssignmentRow } from "../../store-assignments.ts";
import { type GradedSubmissionRow, selectCountingSubmissions } from "../../store-assignments-marks.ts";
import { type SubmissionRow, selectOwnSubmissions } from "../../store-assignments-work.ts";
import { findSetup } from "../../store-gradebook.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";
import { shownEarned } from "./shown-mark.ts";

/** Why somebody cannot hand in now, by the rules that hold for them. */
export const refusalFor = (
  course: CourseFacts,
  { state }: Pick<AssignmentRow, "state">,
  rules: AssignmentRules,
  submissionsUsed: number,
  now: Instant,
) =>
  submitRefusal(
    {
      ...rules,
      isEnrolled: course.isEnrolled || course.isStaff,
      isPublished: state === "published",
      submissionsUsed,
    },
    now,
  );

type Own = { submissions: readonly SubmissionRow[]; counting: GradedSubmissionRow | undefined };

const stateOf = (
  course: CourseFacts,
  assignment: AssignmentRow,
  rules: AssignmentRules,
  { submissions, counting }: Own,
  { now, policy }: { now: Instant; policy: LatePolicy | null },
): MySubmissions => {
  const { opensAt, dueAt, closesAt, submissionsAllowed } = rules;
  const [latest] = submissions;
  const lateSeconds = latest ? lateSecondsOf(latest.submittedAt, dueAt) : 0;
  return {
    rules: { opensAt, dueAt, closesAt, submissionsAllowed },
    submissionsUsed: submissions.length,
    submissionsLeft: submissionsAllowed === null ? null : Math.max(0, submissionsAllowed - submissions.length),
    cannotSubmit: refusalFor(course, assignment, rules, submissions.length, now),
    isLateNow: dueAt !== null && isAfter(now, dueAt),
    latest: latest
      ? {
          ...{ id: latest.id, number: latest.number, submittedAt: latest.submittedAt, lateSeconds },
          mark: counting ? shownEarned(assignment, counting, lateSeconds, policy) : null,
        }
      : null,
  };
};

/** How these assignments of one course stand for the asker; nothing for those who are not signed in. */
export const mySubmissionsOf = async (
  ctx: Pick<Context, "actor" | "db">,
  course: CourseFacts,
  rows: readonly AssignmentRow[],
  now: Instant,
): Promise<Map<string, MySubmissions>> => {
  const userId = userIdOf(ctx.actor);
  if (userId === null || rows.length === 0) return new Map();
  const assignmentIds = rows.map(({ id }) => id);
  const submissions = Map.groupBy(
    await selectOwnSubmissions(ctx.db, { userId, assignmentIds }),
    ({ assignmentId }) => assignmentId,
  );
  const counting = await selectCountingSubmissions(ctx.db, assignmentIds, [userId]);
  const rulesOf = await assignmentRulesOf(ctx.db, rows, [userId]);
  const { latePolicy: policy } = await findSetup(ctx.db, course.id);
  return new Map(
    rows.map((assignment) => {
      const own = {
        submissions: submissions.get(assignment.id) ?? [],
        counting: counting.find(({ assignmentId }) => assignmentId === assignment.id),
      };
      return [assignment.id, stateOf(course, assignment, rulesOf(assignment, userId), own, { now, policy })];
    }),
  );
};

export const toAssignmentSummary = (
  row: AssignmentRow,
  more: { mine: MySubmissions | undefined; waiting: number | null },
): AssignmentSummary => ({
  ...{ id: row.id, courseId: row.courseId, moduleId: row.moduleId, title: row.title, state: row.state },
  ...{ position: row.position, possible: row.possible, takesText: row.takesText, takesFiles: row.takesFiles },
  ...{ opensAt: row.opensAt, dueAt: row.dueAt, closesAt: row.closesAt, submissionsAllowed: row.submissionsAllowed },
  waiting: more.waiting,
  mine: more.mine ?? null,
});
