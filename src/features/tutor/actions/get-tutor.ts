import { openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import { type GetTutor, longestQuestion, type TutorStatus } from "../contract.ts";
import { headingsOfCourse } from "../store-index.ts";
import { findSettings } from "../store-settings.ts";
import { suggestionsFrom } from "../suggestions.ts";
import { rulesOf } from "./get-rules.ts";
import { refreshIndex } from "./refresh-index.ts";
import { tutorOf } from "./require-tutor.ts";

const mostHeadings = 200;

/** How the tutor of a course works for the caller, and what it does now. */
export const getTutor = async (ctx: Context, { courseId, lessonId }: GetTutor): Promise<TutorStatus> => {
  const { course, settings, scope } = await tutorOf(ctx, courseId);
  await refreshIndex(ctx, course.id);
  const headings = scope === "off" ? [] : await headingsOfCourse(ctx.db, course.id, lessonId ?? null, mostHeadings);
  const { dailyTokens } = settings;
  const { ai } =
    scope === "all" ? await openModel(ctx, { use: "tutor", courseId: course.id, dailyTokens }) : { ai: null };
  const rules = rulesOf(course.id, await findSettings(ctx.db, course.id));
  return {
    mode: ai ? "model" : "extractive",
    model: ai?.modelName ?? null,
    isLocked: scope === "off",
    scope,
    suggestions: suggestionsFrom(headings.map(({ headingPath }) => headingPath)),
    settings: { longestQuestion, visibility: rules.visibility },
    rules,
  };
};
