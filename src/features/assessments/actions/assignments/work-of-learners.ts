import type { Db } from "#/server/db.ts";
import { lateSecondsOf } from "../../assignment-policy.ts";
import { type Computed, computedOfWork } from "../../gradebook-cells.ts";
import { type AssignmentRow, hidesNames } from "../../store-assignments.ts";
import { selectCountingSubmissions } from "../../store-assignments-marks.ts";
import { findSetup } from "../../store-gradebook.ts";
import { staffMarkOf, wholeMarksOf } from "./peer-marks.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";

/** What the work of these learners at these assignments of a course gives. A few queries, or none without assignments. */
export const workOfLearners = async (
  db: Db,
  courseId: string,
  assignments: readonly AssignmentRow[],
  userIds: readonly string[],
): Promise<(assignment: AssignmentRow, userId: string) => Computed> => {
  const ids = assignments.map(({ id }) => id);
  const rows = await selectCountingSubmissions(db, ids, userIds);
  const wholeOf = await wholeMarksOf(db, rows.length === 0 ? [] : assignments);
  const rulesOf = await assignmentRulesOf(db, assignments, userIds);
  const latePolicy = rows.length === 0 ? null : (await findSetup(db, courseId)).latePolicy;
  const counting = new Map(rows.map((row) => [`${row.assignmentId} ${row.userId}`, row]));
  return (assignment, userId) => {
    const row = counting.get(`${assignment.id} ${userId}`);
    const { possible } = assignment;
    const whole = row ? wholeOf(row, staffMarkOf(row)) : null;
    const work = row && {
      earned: whole?.earned ?? null,
      possible: whole?.possible ?? possible,
      lateSeconds: lateSecondsOf(row.submittedAt, rulesOf(assignment, userId).dueAt),
    };
    return computedOfWork({ possible, isBlind: hidesNames(assignment) }, work, latePolicy);
  };
};
