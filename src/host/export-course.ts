import type { Context } from "#/server/context.ts";

export const exportCourse = async (
  _ctx: Context,
  _slug: string,
): Promise<{ lessons: object[]; questions: object[] }> => ({
  lessons: [],
  questions: [],
});
