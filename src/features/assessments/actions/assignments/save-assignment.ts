import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { assignmentRulesFor, dateFault } from "../../assignment-policy.ts";
import type {
  Assignment,
  AssignmentFields,
  AssignmentRef,
  CreateAssignmentInput,
  UpdateAssignmentInput,
} from "../../contract-assignments.ts";
import {
  type AssignmentRow,
  deleteAssignmentRow,
  findAssignment,
  hasSubmissions,
  insertAssignment,
  lockAssignment,
  updateAssignmentRow,
} from "../../store-assignments.ts";
import { selectAssignmentOverrides } from "../../store-assignments-exceptions.ts";
import { findPeerRules, type PeerRulesRow } from "../../store-assignments-peers.ts";
import { isModuleOfCourse } from "../../store-quizzes.ts";
import { getAssignment } from "./get-assignment.ts";
import { mergedWith, withNormalDates } from "./normal-dates.ts";
import { requireAssignment } from "./require-assignment.ts";

type Ref = z.infer<typeof AssignmentRef>;

/** Refuses what cannot hold together, naming the field. */
const requireSound = async (db: Db, courseId: string, fields: AssignmentFields): Promise<void> => {
  if (fields.moduleId !== null && !(await isModuleOfCourse(db, fields.moduleId, courseId)))
    throw invalid("/moduleId", "is not a module of this course");
  const fault = dateFault(fields);
  if (fault) throw invalid(fault.pointer, fault.message);
  if (!fields.takesText && !fields.takesFiles)
    throw invalid("/takesText", "must be on where no files are taken: something is to be handed in");
  if (fields.takesFiles && fields.fileKinds.length === 0)
    throw invalid("/fileKinds", "must name a kind of file where files are taken");
  if (fields.isBlind && !fields.holdsMarks)
    throw invalid("/isBlind", "needs marks that are held: names are shown when they are released");
};

/** Refuses dates that would leave somebody with an exception no time. */
const requireSoundExceptions = async (tx: Db, assignmentId: string, fields: AssignmentFields): Promise<void> => {
  const rows = await selectAssignmentOverrides(tx, { assignmentId, after: null, limit: 10_000 });
  for (const row of rows) {
    const fault = dateFault(assignmentRulesFor(fields, row, []));
    if (!fault) continue;
    throw invalid(fault.pointer, `would leave no time to ${row.userName ?? row.groupName}, who has an exception`);
  }
};

/** Peers mark by the rubric, and nobody sees their marks before all are released. */
const requireFitForPeers = (rules: PeerRulesRow | null, before: AssignmentRow, after: AssignmentFields): void => {
  if (!rules) return;
  if (!after.rubric) throw invalid("/rubric", "must stay: peers mark by it");
  if (!after.holdsMarks) throw invalid("/holdsMarks", "must stay on: what peers give is shown to all at once");
  if (rules.startedAt === null) return;
  if (!isDeepStrictEqual(after.rubric, before.rubric) || after.possible !== before.possible)
    throw invalid("/rubric", "must stay as it is, and the points too: the reviews have begun");
};

export const createAssignment = async (
  ctx: Context,
  input: z.infer<typeof CreateAssignmentInput>,
): Promise<Assignment> => {
  await requireCourse(ctx, input.courseId, "teach");
  const { courseId, ...given } = input;
  const fields = withNormalDates(given);
  await requireSound(ctx.db, courseId, fields);
  const at = toInstant(ctx.now());
  const id = newId();
  await insertAssignment(ctx.db, { id, courseId, ...fields, state: "draft", createdAt: at, updatedAt: at });
  return getAssignment(ctx, { assignmentId: id });
};

export const updateAssignment = async (
  ctx: Context,
  input: z.infer<typeof UpdateAssignmentInput>,
): Promise<Assignment> => {
  const { assignmentId, ...given } = input;
  await requireAssignment(ctx, assignmentId, "teach");
  const fields = withNormalDates(given);
  await ctx.db.transaction(async (tx) => {
    await lockAssignment(tx, assignmentId, "alone");
    const before = await findAssignment(tx, assignmentId);
    if (!before) throw notFound("assignment");
    const after = mergedWith<AssignmentFields>(before, fields);
    await requireSound(tx, before.courseId, after);
    await requireSoundExceptions(tx, assignmentId, after);
    requireFitForPeers(await findPeerRules(tx, assignmentId), before, after);
    const releases = after.holdsMarks ? {} : { releasedAt: null, releasedBy: null };
    await updateAssignmentRow(tx, assignmentId, { ...fields, ...releases, updatedAt: toInstant(ctx.now()) });
  });
  return getAssignment(ctx, { assignmentId });
};

const setState = (state: "draft" | "published") => async (ctx: Context, ref: Ref) => {
  const { assignment } = await requireAssignment(ctx, ref.assignmentId, "teach");
  if (assignment.state !== state)
    await updateAssignmentRow(ctx.db, ref.assignmentId, { state, updatedAt: toInstant(ctx.now()) });
  return getAssignment(ctx, ref);
};

export const publishAssignment = setState("published");

/** Nobody hands in any more; what was handed in stays with its learners. */
export const unpublishAssignment = setState("draft");

/** Only before anything was handed in: what people are judged by is kept. */
export const deleteAssignment = async (ctx: Context, { assignmentId }: Ref): Promise<Record<string, never>> => {
  await requireAssignment(ctx, assignmentId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockAssignment(tx, assignmentId, "alone");
    if (await hasSubmissions(tx, assignmentId))
      throw new AppError("conflict", "Learners have handed in to the assignment; unpublish it instead.");
    await deleteAssignmentRow(tx, assignmentId);
  });
  return {};
};
