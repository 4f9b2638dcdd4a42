import { userIdOf } from "#/core/actor.ts";
import type { Marks } from "#/core/marks.ts";
import { type Instant, isAfter } from "#/core/time.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import type { Context } from "#/server/context.ts";
import { type AssignmentRules, lateSecondsOf, type SubmitFacts, submitRefusal } from "../../assignment-policy.ts";
import type { AssignmentSummary } from "../../contract-assignments.ts";
import type { MySubmissions } from "../../contract-assignments-work.ts";
import type { LatePolicy } from "../../contract-gradebook.ts";
import type { AssignmentRow } from "../../store-assignments.ts";
import { type GradedSubmissionRow, selectCountingSubmissions } from "../../store-assignments-marks.ts";
import { selectPeerRules } from "../../store-assignments-peers.ts";
import { type SubmissionRow, selectOwnSubmissions } from "../../store-assignments-work.ts";
import { findSetup } from "../../store-gradebook.ts";
import { staffMarkOf, wholeMarksOf } from "./peer-marks.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";
import { shownEarned } from "./shown-mark.ts";

/** Why somebody cannot hand in now, by the rules that hold for them. */
export const refusalFor = (
  course: CourseFacts,
  { state }: Pick<AssignmentRow, "state">,
  rules: AssignmentRules,
  { submissionsUsed, reviewsBegan }: Pick<SubmitFacts, "submissionsUsed" | "reviewsBegan">,
  now: Instant,
) =>
  submitRefusal(
    {
      ...rules,
      isEnrolled: course.isEnrolled || course.isStaff,
      isPublished: state === "published",
      submissionsUsed,
      reviewsBegan,
    },
    now,
  );

type Own = {
  submissions: readonly SubmissionRow[];
  mark: { earned: Marks; possible: Marks } | null;
  reviewsBegan: boolean;
};

const stateOf = (
  course: CourseFacts,
  assignment: AssignmentRow,
  rules: AssignmentRules,
  { submissions, mark, reviewsBegan }: Own,
  { now, policy }: { now: Instant; policy: LatePolicy | null },
): MySubmissions => {
  const { opensAt, dueAt, closesAt, submissionsAllowed } = rules;
  const [latest] = submissions;
  const lateSeconds = latest ? lateSecondsOf(latest.submittedAt, dueAt) : 0;
  return {
    rules: { opensAt, dueAt, closesAt, submissionsAllowed },
    submissionsUsed: submissions.length,
    submissionsLeft: submissionsAllowed === null ? null : Math.max(0, submissionsAllowed - submissions.length),
    cannotSubmit: refusalFor(course, assignment, rules, { submissionsUsed: submissions.length, reviewsBegan }, now),
    isLateNow: dueAt !== null && isAfter(now, dueAt),
    latest: latest
      ? {
          ...{ id: latest.id, number: latest.number, submittedAt: latest.submittedAt, lateSeconds },
          mark: mark && shownEarned(assignment, mark, lateSeconds, policy),
        }
      : null,
  };
};

const counted = (row: GradedSubmissionRow | undefined, wholeOf: Awaited<ReturnType<typeof wholeMarksOf>>) =>
  row ? wholeOf(row, staffMarkOf(row)) : null;

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
  const wholeOf = await wholeMarksOf(ctx.db, rows);
  const peerRules = await selectPeerRules(ctx.db, assignmentIds);
  const rulesOf = await assignmentRulesOf(ctx.db, rows, [userId]);
  const { latePolicy: policy } = await findSetup(ctx.db, course.id);
  return new Map(
    rows.map((assignment) => {
      const own = {
        submissions: submissions.get(assignment.id) ?? [],
        mark: counted(
          counting.find(({ assignmentId }) => assignmentId === assignment.id),
          wholeOf,
        ),
        reviewsBegan: (peerRules.get(assignment.id)?.startedAt ?? null) !== null,
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
