import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { type PracticeStem, selectPracticeStems } from "../store-practice.ts";

const mostStems = 500;

/** What the practice questions of these lessons ask, for one who learns in the course; drafts are left out. */
export const listPracticeStems = async (
  ctx: Pick<Context, "actor" | "db">,
  { courseId, lessonIds }: { courseId: string; lessonIds: readonly string[] },
): Promise<PracticeStem[]> => {
  await requireCourse(ctx, courseId, "learn");
  return lessonIds.length === 0 ? [] : selectPracticeStems(ctx.db, { courseId, lessonIds, limit: mostStems });
};
