import { z } from "zod";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, isUniqueViolation } from "#/server/db.ts";
import { type AssignmentRules, assignmentRulesFor, dateFault } from "../../assignment-policy.ts";
import type {
  AssignmentOverride,
  AssignmentOverrideRef,
  CreateAssignmentOverrideInput,
  ListAssignmentOverridesInput,
  UpdateAssignmentOverrideInput,
} from "../../contract-assignments.ts";
import { findAssignment, lockAssignment } from "../../store-assignments.ts";
import {
  type AssignmentOverrideRow,
  assignmentOverrideKeys,
  deleteAssignmentOverrideRow,
  findAssignmentOverride,
  insertAssignmentOverride,
  selectAssignmentOverrides,
  updateAssignmentOverrideRow,
} from "../../store-assignments-exceptions.ts";
import { findSubject } from "../../store-overrides.ts";
import { requireTeaching } from "../require-teaching.ts";
import { mergedWith, withNormalDates } from "./normal-dates.ts";
import { requireAssignment } from "./require-assignment.ts";

const toOverride = ({ userId, userName, groupId, groupName, ...row }: AssignmentOverrideRow): AssignmentOverride => ({
  ...row,
  person: userId === null ? null : { id: userId, name: userName ?? "" },
  group: groupId === null ? null : { id: groupId, name: groupName ?? "" },
});

const requireOverride = async (ctx: Context, overrideId: string): Promise<AssignmentOverrideRow> => {
  const row = await findAssignmentOverride(ctx.db, overrideId);
  const assignment = row && (await findAssignment(ctx.db, row.assignmentId));
  if (!row || !assignment) throw notFound("exception");
  await requireTeaching(ctx, assignment.courseId, "exception");
  return row;
};

/** The exceptions of an assignment, for its staff. */
export const listAssignmentOverrides = async (
  ctx: Context,
  { assignmentId, limit, cursor }: z.infer<typeof ListAssignmentOverridesInput>,
) => {
  await requireAssignment(ctx, assignmentId, "teach");
  const after = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectAssignmentOverrides(ctx.db, { assignmentId, after, limit: limit + 1 });
  const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
  return { items: items.map(toOverride), nextCursor };
};

export const getAssignmentOverride = async (
  ctx: Context,
  { overrideId }: z.infer<typeof AssignmentOverrideRef>,
): Promise<AssignmentOverride> => toOverride(await requireOverride(ctx, overrideId));

/** Under the lock of the assignment, whose dates must not change meanwhile. */
const underAssignment = (
  ctx: Context,
  assignmentId: string,
  work: (tx: Db, assignment: AssignmentRules & { courseId: string }) => Promise<void>,
) =>
  ctx.db.transaction(async (tx) => {
    await lockAssignment(tx, assignmentId, "alone");
    const assignment = await findAssignment(tx, assignmentId);
    if (!assignment) throw notFound("assignment");
    await work(tx, assignment);
  });

const requireSound = (assignment: AssignmentRules, exception: AssignmentRules): void => {
  const { opensAt, dueAt, closesAt, submissionsAllowed } = exception;
  if ([opensAt, dueAt, closesAt, submissionsAllowed].every((value) => value === null))
    throw invalid("", "must name dates or submissions; an exception that changes nothing is none");
  const fault = dateFault(assignmentRulesFor(assignment, exception, []));
  if (fault) throw invalid(fault.pointer, fault.message);
};

export const createAssignmentOverride = async (
  ctx: Context,
  input: z.infer<typeof CreateAssignmentOverrideInput>,
): Promise<AssignmentOverride> => {
  const { assignmentId, userId, groupId, ...given } = input;
  await requireAssignment(ctx, assignmentId, "teach");
  const exception = withNormalDates(given);
  const id = newId();
  try {
    await underAssignment(ctx, assignmentId, async (tx, assignment) => {
      if ((userId === null) === (groupId === null))
        throw invalid("/userId", "must be given, or else groupId: one of them");
      if (!(await findSubject(tx, assignment.courseId, { userId, groupId })))
        throw userId === null
          ? invalid("/groupId", "is not a group of this course")
          : invalid("/userId", "is not a learner of this course");
      requireSound(assignment, exception);
      const at = toInstant(ctx.now());
      await insertAssignmentOverride(tx, { id, assignmentId, userId, groupId, ...exception, updatedAt: at });
    });
  } catch (error) {
    if (!assignmentOverrideKeys.some((key) => isUniqueViolation(error, key))) throw error;
    throw new AppError("conflict", "There is an exception for them already; change that one.");
  }
  return getAssignmentOverride(ctx, { overrideId: id });
};

export const updateAssignmentOverride = async (
  ctx: Context,
  input: z.infer<typeof UpdateAssignmentOverrideInput>,
): Promise<AssignmentOverride> => {
  const { overrideId, ...given } = input;
  const known = await requireOverride(ctx, overrideId);
  const fields = withNormalDates(given);
  await underAssignment(ctx, known.assignmentId, async (tx, assignment) => {
    const before = await findAssignmentOverride(tx, overrideId);
    if (!before) throw notFound("exception");
    requireSound(assignment, mergedWith<AssignmentRules>(before, fields));
    await updateAssignmentOverrideRow(tx, overrideId, { ...fields, updatedAt: toInstant(ctx.now()) });
  });
  return getAssignmentOverride(ctx, { overrideId });
};

export const deleteAssignmentOverride = async (
  ctx: Context,
  { overrideId }: z.infer<typeof AssignmentOverrideRef>,
): Promise<Record<string, never>> => {
  await requireOverride(ctx, overrideId);
  await deleteAssignmentOverrideRow(ctx.db, overrideId);
  return {};
};
