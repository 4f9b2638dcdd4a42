import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError, notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { Assignment, ReleaseAssignmentInput } from "../../contract-assignments.ts";
import { findAssignment, lockAssignment, updateAssignmentRow } from "../../store-assignments.ts";
import { countWaiting } from "../../store-assignments-marks.ts";
import { countOpenReviews } from "../../store-assignments-peers.ts";
import { getAssignment } from "./get-assignment.ts";
import { requireAssignment } from "./require-assignment.ts";

/** All marks of an assignment at once. Refused while submissions wait, unless that is meant. */
export const releaseAssignment = async (
  ctx: Context,
  { assignmentId, evenIfWaiting }: z.infer<typeof ReleaseAssignmentInput>,
): Promise<Assignment> => {
  await requireAssignment(ctx, assignmentId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockAssignment(tx, assignmentId, "alone");
    const assignment = await findAssignment(tx, assignmentId);
    if (!assignment) throw notFound("assignment");
    if (!assignment.holdsMarks) throw new AppError("conflict", "The assignment does not hold its marks.");
    if (assignment.releasedAt !== null) return;
    const waiting = (await countWaiting(tx, [assignmentId])).get(assignmentId) ?? 0;
    if (waiting > 0 && !evenIfWaiting) {
      const words = waiting === 1 ? "1 submission still waits" : `${waiting} submissions still wait`;
      throw new AppError("conflict", `${words} for a mark.`);
    }
    const open = evenIfWaiting ? 0 : await countOpenReviews(tx, assignmentId);
    if (open > 0)
      throw new AppError("conflict", `${open === 1 ? "1 review is" : `${open} reviews are`} not given yet.`);
    const releasedAt = await dbNow(tx);
    await updateAssignmentRow(tx, assignmentId, { releasedAt, releasedBy: userIdOf(ctx.actor) });
  });
  return getAssignment(ctx, { assignmentId });
};

/** Takes a release back: from now on no mark is shown again. */
export const holdAssignment = async (ctx: Context, { assignmentId }: { assignmentId: string }): Promise<Assignment> => {
  await requireAssignment(ctx, assignmentId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockAssignment(tx, assignmentId, "alone");
    await updateAssignmentRow(tx, assignmentId, { holdsMarks: true, releasedAt: null, releasedBy: null });
  });
  return getAssignment(ctx, { assignmentId });
};
