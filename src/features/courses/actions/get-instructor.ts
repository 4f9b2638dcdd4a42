import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { Instructor, InstructorRef } from "../contract-people.ts";
import { findInstructor } from "../store-staff.ts";
import { requireCourse } from "./require-course.ts";

export const getInstructor = async (ctx: Context, { courseId, userId }: InstructorRef): Promise<Instructor> => {
  await requireCourse(ctx, courseId, "teach");
  const instructor = await findInstructor(ctx.db, courseId, userId);
  if (!instructor) throw notFound("instructor");
  return instructor;
};
