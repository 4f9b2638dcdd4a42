import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import { openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import { type GetTutor, longestQuestion, type TutorStatus } from "../contract.ts";
import { headingsOfCourse } from "../store-index.ts";
import { findSettings } from "../store-settings.ts";
import { suggestionsFrom } from "../suggestions.ts";
import { rulesOf } from "./get-rules.ts";
import { refreshIndex } from "./refresh-index.ts";
import { requireTutorCourse } from "./require-tutor.ts";

const mostHeadings = 200;

/** How the tutor of a course works for the caller, and whether it is off now. */
export const getTutor = async (ctx: Context, { courseId, lessonId }: GetTutor): Promise<TutorStatus> => {
  const course = await requireTutorCourse(ctx, courseId);
  const isLocked = await hasOpenGradedAttempt(ctx, course.id);
  await refreshIndex(ctx, course.id);
  const headings = isLocked ? [] : await headingsOfCourse(ctx.db, course.id, lessonId ?? null, mostHeadings);
  const stored = await findSettings(ctx.db, course.id);
  const { dailyTokens } = stored.settings;
  const { ai } = await openModel(ctx, { use: "tutor", courseId: course.id, dailyTokens });
  const rules = rulesOf(course.id, stored);
  return {
    mode: ai ? "model" : "extractive",
    model: ai?.modelName ?? null,
    isLocked,
    suggestions: suggestionsFrom(headings.map(({ headingPath }) => headingPath)),
    settings: { longestQuestion, visibility: rules.visibility },
    rules,
  };
};
