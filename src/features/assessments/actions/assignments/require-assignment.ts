import { notFound } from "#/core/errors.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { canSeeQuiz } from "../../access.ts";
import { type AssignmentRow, findAssignment } from "../../store-assignments.ts";
import { requireTeaching } from "../require-teaching.ts";

/** An assignment that the actor may see, hand in to (enrolled or staff) or teach. */
export const requireAssignment = async (
  ctx: Pick<Context, "actor" | "db">,
  assignmentId: string,
  need: "view" | "learn" | "teach",
): Promise<{ assignment: AssignmentRow; course: CourseFacts }> => {
  const assignment = await findAssignment(ctx.db, assignmentId);
  if (!assignment) throw notFound("assignment");
  if (need === "teach") return { assignment, course: await requireTeaching(ctx, assignment.courseId, "assignment") };
  const course = await requireCourse(ctx, assignment.courseId, "view", "assignment");
  if (!canSeeQuiz(course, assignment)) throw notFound("assignment");
  if (need === "learn") await requireCourse(ctx, assignment.courseId, "learn", "assignment");
  return { assignment, course };
};
