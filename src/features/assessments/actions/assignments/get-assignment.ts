import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { Assignment } from "../../contract-assignments.ts";
import { countWaiting } from "../../store-assignments-marks.ts";
import { findPeerRules } from "../../store-assignments-peers.ts";
import { renderProse } from "../present-question.ts";
import { mySubmissionsOf, toAssignmentSummary } from "./my-submissions.ts";
import { startDueReviews, toPeerRules } from "./peer-rules.ts";
import { requireAssignment } from "./require-assignment.ts";

/** An assignment with how it stands for the asker; drafts for staff only. */
export const getAssignment = async (ctx: Context, { assignmentId }: { assignmentId: string }): Promise<Assignment> => {
  const { assignment, course } = await requireAssignment(ctx, assignmentId, "view");
  await startDueReviews(ctx, assignmentId);
  const rules = await findPeerRules(ctx.db, assignmentId);
  const mine = await mySubmissionsOf(ctx, course, [assignment], await dbNow(ctx.db));
  const waiting = course.isStaff ? ((await countWaiting(ctx.db, [assignmentId])).get(assignmentId) ?? 0) : null;
  const { instructions, maxFiles, maxFileBytes, fileKinds, showsRubric } = assignment;
  return {
    ...toAssignmentSummary(assignment, { mine: mine.get(assignmentId), waiting }),
    instructions,
    instructionsHtml: await renderProse(instructions),
    ...{ maxFiles, maxFileBytes, fileKinds, showsRubric },
    rubric: course.isStaff || showsRubric ? assignment.rubric : null,
    ...{ holdsMarks: assignment.holdsMarks, isBlind: assignment.isBlind, releasedAt: assignment.releasedAt },
    peerReview: rules && toPeerRules(rules),
    canTeach: course.isStaff,
    updatedAt: assignment.updatedAt,
  };
};
