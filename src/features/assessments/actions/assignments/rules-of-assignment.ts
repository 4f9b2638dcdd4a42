import type { Db } from "#/server/db.ts";
import { type AssignmentRules, assignmentRulesFor } from "../../assignment-policy.ts";
import { selectAssignmentExceptions } from "../../store-assignments-exceptions.ts";

type Ruled = AssignmentRules & { id: string };

/** The rules of these assignments for these people, with their exceptions. One query. */
export const assignmentRulesOf = async (
  db: Db,
  assignments: readonly Ruled[],
  userIds: readonly string[],
): Promise<(assignment: Ruled, userId: string) => AssignmentRules> => {
  const ids = assignments.map(({ id }) => id);
  const held = Map.groupBy(
    await selectAssignmentExceptions(db, ids, userIds),
    ({ assignmentId, userId }) => `${assignmentId} ${userId}`,
  );
  return (assignment, userId) => {
    const exceptions = held.get(`${assignment.id} ${userId}`) ?? [];
    return assignmentRulesFor(
      assignment,
      exceptions.find(({ isOwn }) => isOwn) ?? null,
      exceptions.filter(({ isOwn }) => !isOwn),
    );
  };
};
