import { addSeconds, type Instant, toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { fewestPeople, toldCounts } from "../anonymity.ts";
import type { GetOverview, LessonCounts, QuestionOverview } from "../contract-gaps.ts";
import { type Asked, countLessons, countReasons, countSections, countWeeks, type SectionRow } from "../store-gaps.ts";
import { findCourseLanguage } from "../store-index.ts";
import { tutorSettingsOf } from "./tutor-settings.ts";

const secondsOfDay = 86_400;

/** The questions of a course in the last days, for its staff. */
export const requireAsked = async (ctx: Context, courseId: string, days: number): Promise<Asked> => {
  await requireCourse(ctx, courseId, "teach");
  const { visibility } = await tutorSettingsOf(ctx.db, courseId);
  const language = (await findCourseLanguage(ctx.db, courseId)) ?? "en";
  return { courseId, visibility, language, since: addSeconds(toInstant(ctx.now()), -days * secondsOfDay) };
};

const sectionsOf = (rows: readonly SectionRow[], lessonId: string | null) =>
  rows.flatMap(({ lessonId: ofLesson, heading, anchor, ...group }) => {
    const counts = toldCounts(group);
    return ofLesson === lessonId && counts ? [{ heading, anchor, counts }] : [];
  });

const weekSeconds = 7 * secondsOfDay;

/** Every week from the first to the last, so that a pause shows as one. */
const everyWeek = <Week extends { from: Instant }>(
  weeks: readonly Week[],
  empty: Omit<Week, "from">,
): (Omit<Week, "from"> & { from: Instant })[] => {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return [];
  const all: (Omit<Week, "from"> & { from: Instant })[] = [];
  for (let from = first.from; from <= last.from; from = addSeconds(from, weekSeconds)) {
    all.push(weeks.find((week) => week.from === from) ?? { ...empty, from });
  }
  return all;
};

const none = { questions: 0, declined: 0, up: 0, down: 0 };

/** How many questions learners asked, where, and how it went, as far as the course's rule lets it be told. */
export const questionOverview = async (ctx: Context, { courseId, days }: GetOverview): Promise<QuestionOverview> => {
  const asked = await requireAsked(ctx, courseId, days);
  const { total, weeks } = await countWeeks(ctx.db, asked);
  const sections = await countSections(ctx.db, asked);
  const lessons = (await countLessons(ctx.db, asked)).flatMap(({ lessonId, title, slug, ...group }): LessonCounts[] => {
    const counts = toldCounts(group);
    return counts ? [{ lessonId, title, slug, counts, sections: sectionsOf(sections, lessonId) }] : [];
  });
  const reasons = (await countReasons(ctx.db, asked)).flatMap(({ reason, people, times, open }) => {
    const told = people >= fewestPeople ? times : open;
    return told > 0 ? [{ reason, times: told }] : [];
  });
  const told = everyWeek(
    weeks.map(({ from, ...group }) => ({ from, counts: toldCounts(group) })),
    { counts: none },
  );
  return {
    courseId,
    visibility: asked.visibility,
    since: asked.since,
    total: total.all.questions === 0 ? none : toldCounts(total),
    weeks: told.map(({ from, counts }) => ({ from, counts })),
    lessons,
    reasons,
  };
};
