import { toldAmong, toldTo } from "#/features/assessments/actions/told-to.ts";
import type { Db } from "#/server/db.ts";
import type { SetItem } from "../practice-set.ts";
import type { LessonPlace } from "../store-mastery.ts";
import { lastAnswers, type Plan, type StudyFacts } from "./study-facts.ts";

/** Questions of quizzes among these that may be practised, with their lessons. */
export const toldPlaces = async (
  db: Db,
  { userId, courseId }: { userId: string; courseId: string },
  questionIds: readonly string[],
): Promise<Map<string, LessonPlace | null>> => {
  if (questionIds.length === 0) return new Map();
  const places = await toldAmong(db, await toldTo(db, userId, courseId), questionIds);
  return new Map(places.map(({ questionId, lesson }) => [questionId, lesson]));
};

/** Of a question of a quiz: its skills, or the lesson that teaches it where the course goes by lessons. */
export const topicsOfTold = (plan: Plan, questionId: string, lesson: LessonPlace | null): readonly string[] =>
  plan.by === "lessons" && lesson ? [lesson.id] : plan.topicsOf(questionId);

/** What went wrong last time and may be practised: practice questions, and those of quizzes that have told them. */
export const mistakesOf = async (db: Db, userId: string, { plan, items, tries }: StudyFacts): Promise<SetItem[]> => {
  const practice = new Set(items.map(({ questionId }) => questionId));
  const wrong = [...lastAnswers(tries).values()].filter(({ isRight }) => isRight === false);
  const elsewhere = wrong.map(({ questionId }) => questionId).filter((id) => !practice.has(id));
  const told = await toldPlaces(db, { userId, courseId: plan.courseId }, elsewhere);
  return [
    ...items.filter(({ wasRight }) => wasRight === false),
    ...[...told].map(([questionId, lesson]) => ({ questionId, topicIds: topicsOfTold(plan, questionId, lesson) })),
  ];
};
