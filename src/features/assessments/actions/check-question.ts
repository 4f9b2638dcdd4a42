import type { z } from "zod";
import type { Context } from "#/server/context.ts";
import type { CheckedQuestion, CheckQuestionInput } from "../contract-findings.ts";
import { isEnglish, lintItem } from "../item-lint.ts";
import { languageOfCourse } from "../store-findings.ts";
import { requireTeaching } from "./require-teaching.ts";

/** What readers of a question may notice; nothing is kept. */
export const checkQuestion = async (
  ctx: Context,
  { courseId, body }: z.infer<typeof CheckQuestionInput>,
): Promise<z.infer<typeof CheckedQuestion>> => {
  await requireTeaching(ctx, courseId, "course");
  return { findings: lintItem(body, isEnglish(await languageOfCourse(ctx.db, courseId))) };
};
