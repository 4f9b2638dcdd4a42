import type { Db } from "#/server/db.ts";
import { lateSecondsOf } from "../../assignment-policy.ts";
import { type Computed, computedOfWork } from "../../gradebook-cells.ts";
import { type AssignmentRow, hidesNames } from "../../store-assignments.ts";
import { selectCountingSubmissions } from "../../store-assignments-marks.ts";
import { findSetup } from "../../store-gradebook.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";

/** What the work of these learners at these assignments of a course gives. Three queries, or none without assignments. */
export const workOfLearners = async (
  db: Db,
  courseId: string,
  assignments: readonly AssignmentRow[],
  userIds: readonly string[],
): Promise<(assignment: AssignmentRow, userId: string) => Computed> => {
  const ids = assignments.map(({ id }) => id);
  const rows = await selectCountingSubmissions(db, ids, userIds);
  const rulesOf = await assignmentRulesOf(db, assignments, userIds);
  const latePolicy = rows.length === 0 ? null : (await findSetup(db, courseId)).latePolicy;
  const counting = new Map(rows.map((row) => [`${row.assignmentId} ${row.userId}`, row]));
  return (assignment, userId) => {
    const row = counting.get(`${assignment.id} ${userId}`);
    const { possible } = assignment;
    const work = row && {
      earned: row.earned,
      possible: row.possible ?? possible,
      lateSeconds: lateSecondsOf(row.submittedAt, rulesOf(assignment, userId).dueAt),
    };
    return computedOfWork({ possible, isBlind: hidesNames(assignment) }, work, latePolicy);
  };
};
