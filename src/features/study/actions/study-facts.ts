import { knownTries } from "#/features/assessments/actions/known-tries.ts";
import type { KnownTry } from "#/features/assessments/known-try.ts";
import type { Db } from "#/server/db.ts";
import { abilityOf } from "../difficulty.ts";
import { dayOf, type Evidence, evidenceOf, masteryOf } from "../mastery.ts";
import type { Item } from "../next-item.ts";
import {
  type LessonPlace,
  type PracticeRow,
  selectPracticeRows,
  selectSkillsOf,
  selectSkillsOfQuestions,
} from "../store-mastery.ts";
import { depthsOf, type Topic } from "../topics.ts";

/** What a course has to master: its skills that questions show, or its lessons that have practice, or nothing. */
export type Plan = {
  courseId: string;
  by: "skills" | "lessons" | "nothing";
  topics: { id: string; name: string; needs: readonly string[]; depth: number }[];
  practice: PracticeRow[];
  topicsOf: (questionId: string) => readonly string[];
};

export const planOf = async (db: Db, courseId: string): Promise<Plan> => {
  const skills = await selectSkillsOf(db, courseId);
  const shownBy = await selectSkillsOfQuestions(db, courseId);
  const practice = await selectPracticeRows(db, courseId);
  const shown = new Set([...shownBy.values()].flat());
  const asked = skills.filter(({ id }) => shown.has(id));
  if (asked.length > 0) {
    const depths = depthsOf(asked);
    // In the order in which the course practises them first; those that only quizzes ask come last.
    const turns = [...new Set(practice.flatMap(({ questionId }) => shownBy.get(questionId) ?? []))];
    const turnOf = ({ id }: { id: string }) => (turns.includes(id) ? turns.indexOf(id) : turns.length);
    const topics = asked
      .map((skill) => ({ ...skill, depth: depths.get(skill.id)! }))
      .sort((a, b) => a.depth - b.depth || turnOf(a) - turnOf(b));
    return { courseId, by: "skills", topics, practice, topicsOf: (questionId) => shownBy.get(questionId) ?? [] };
  }
  const lessons = new Map(practice.flatMap(({ lesson }) => (lesson ? [[lesson.id, lesson] as const] : [])));
  const lessonOf = new Map(practice.map(({ questionId, lesson }) => [questionId, lesson?.id]));
  return {
    courseId,
    by: lessons.size > 0 ? "lessons" : "nothing",
    topics: [...lessons.values()].map(({ id, title }: LessonPlace) => ({ id, name: title, needs: [], depth: 0 })),
    practice,
    topicsOf: (questionId) => [lessonOf.get(questionId)].filter((id) => id !== undefined),
  };
};

/** Evidence by what it is evidence of, first to last. */
export const evidenceByTopic = (evidence: readonly Evidence[], plan: Plan): Map<string, Evidence[]> => {
  const byTopic = new Map<string, Evidence[]>(plan.topics.map(({ id }) => [id, []]));
  for (const each of evidence) for (const id of plan.topicsOf(each.questionId)) byTopic.get(id)?.push(each);
  return byTopic;
};

export type StudyTopic = Topic & { depth: number; right: number; questions: number };

export type StudyFacts = {
  plan: Plan;
  tries: KnownTry[];
  evidence: Map<string, Evidence[]>;
  topics: StudyTopic[];
  items: Item[];
  ability: number;
};

/** The last try at each question; what was answered after a hint stays to be shown without one. */
export const lastAnswers = (tries: readonly KnownTry[]): Map<string, KnownTry> => {
  const last = new Map<string, KnownTry>();
  for (const each of tries) {
    const before = last.get(each.questionId);
    const isLater = !before || each.at > before.at || (each.at === before.at && each.key > before.key);
    if (each.isRight !== null && isLater) last.set(each.questionId, each);
  }
  return last;
};

/** Everything that the study of one person in a course is worked out from. */
export const studyFactsOf = async (db: Db, userId: string, courseId: string): Promise<StudyFacts> => {
  const plan = await planOf(db, courseId);
  const tries = await knownTries(db, { courseId, userId });
  const all = evidenceOf(tries);
  const evidence = evidenceByTopic(all, plan);
  const last = lastAnswers(tries);
  const lastDays = new Map<string, string>();
  for (const { questionId, at } of tries) {
    const day = dayOf(at);
    if ((lastDays.get(questionId) ?? "") < day) lastDays.set(questionId, day);
  }
  const difficulties = new Map(plan.practice.map(({ questionId, difficulty }) => [questionId, difficulty]));
  return {
    ...{ plan, tries, evidence },
    topics: plan.topics.map((topic) => {
      const own = evidence.get(topic.id)!;
      return {
        ...topic,
        ...masteryOf(own),
        right: own.filter(({ isRight }) => isRight).length,
        questions: plan.practice.filter(({ questionId }) => plan.topicsOf(questionId).includes(topic.id)).length,
      };
    }),
    items: plan.practice.map(({ questionId, difficulty }) => ({
      ...{ questionId, difficulty, topicIds: plan.topicsOf(questionId) },
      lastDay: lastDays.get(questionId) ?? null,
      wasRight: last.get(questionId)?.isRight ?? null,
    })),
    ability: abilityOf(all, difficulties),
  };
};
