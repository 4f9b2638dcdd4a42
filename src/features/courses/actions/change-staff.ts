import { AppError, invalid, notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { recordAccountEvent } from "#/features/users/actions/record-account-event.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { leavesAnInstructor } from "../access.ts";
import type { AddInstructor, Instructor, InstructorRef } from "../contract-people.ts";
import { lockCourse } from "../store-courses.ts";
import { addInstructor, deleteInstructor, findActiveAccount, selectActiveInstructorIds } from "../store-staff.ts";
import { getInstructor } from "./get-instructor.ts";
import { requireCourse } from "./require-course.ts";

/** One change after the other: whoever was removed while they waited is staff no more and changes nothing. */
const asStaff = async <T>(ctx: Context, courseId: string, change: (tx: Db) => Promise<T>): Promise<T> => {
  await requireCourse(ctx, courseId, "teach");
  return ctx.db.transaction(async (tx) => {
    if (!(await lockCourse(tx, courseId))) throw notFound("course");
    await requireCourse({ ...ctx, db: tx }, courseId, "teach");
    return change(tx);
  });
};

/**
 * Parts of authoring ask for the role, so learners cannot be added. Learners' addresses, suspended ones and those
 * without an account are refused in the same words: who has an account is not for instructors to find out.
 */
const requireAccount = async (tx: Db, email: string): Promise<string> => {
  const account = await findActiveAccount(tx, email);
  if (!account || account.role === "learner") {
    throw invalid(
      "/email",
      "belongs to no active instructor or administrator; an administrator can make a learner an instructor",
    );
  }
  return account.id;
};

/** Twice is once. */
export const addToStaff = (ctx: Context, { courseId, email }: AddInstructor): Promise<Instructor> =>
  asStaff(ctx, courseId, async (tx) => {
    const userId = await requireAccount(tx, email);
    const isNew = await addInstructor(tx, courseId, userId, toInstant(ctx.now()));
    if (isNew) await recordAccountEvent(ctx, tx, userId, "staff_joined", { courseId });
    return getInstructor({ ...ctx, db: tx }, { courseId, userId });
  });

/** What they wrote and marked stays. */
export const removeFromStaff = (ctx: Context, { courseId, userId }: InstructorRef): Promise<Record<string, never>> =>
  asStaff(ctx, courseId, async (tx) => {
    const activeIds = await selectActiveInstructorIds(tx, courseId);
    if (!(await deleteInstructor(tx, courseId, userId))) throw notFound("instructor");
    if (!leavesAnInstructor(activeIds, userId)) {
      throw new AppError("conflict", "A course keeps an instructor whose account is open. Add another one first.");
    }
    await recordAccountEvent(ctx, tx, userId, "staff_left", { courseId });
    return {};
  });
