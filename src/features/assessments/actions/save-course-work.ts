import { newId } from "#/core/ids.ts";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { inTreeOrder } from "../categories.ts";
import type { GradeCategory, GradeScheme } from "../contract-gradebook.ts";
import type { BankFilter, Filing } from "../filing.ts";
import { normalTag, normalTags } from "../filing.ts";
import { insertCategory } from "../store-categories.ts";
import { replaceDraws } from "../store-draws.ts";
import { insertColumn, replaceCategories, saveSetup } from "../store-gradebook.ts";
import { saveMarkingPolicy } from "../store-marking-policy.ts";
import { setArchived, updateFiling } from "../store-questions.ts";
import { insertQuiz, replaceQuizQuestions } from "../store-quizzes.ts";
import { insertSkill, replaceSkillsOf } from "../store-skills.ts";
import { type QuestionToSave, saveQuestions } from "./save-questions.ts";
import { normalInstant, type QuizToSave } from "./save-quiz.ts";

export type QuestionOfWork = QuestionToSave & Filing & { skillIds: readonly string[]; isArchived: boolean };

export type QuizOfWork = Omit<QuizToSave, "questions"> & {
  opensAt: Instant | null;
  closesAt: Instant | null;
  marking: { holdsMarks: boolean; isBlind: boolean };
  questions: readonly { questionId: string; position: number; points: Marks }[];
  draws: readonly (BankFilter & { position: number; count: number; points: Marks })[];
};

/** All that assessments hold of a course but people and what they did. Ids are new and fit together. */
export type CourseWork = {
  categories: readonly { id: string; parentId: string | null; name: string }[];
  skills: readonly { id: string; name: string }[];
  questions: readonly QuestionOfWork[];
  quizzes: readonly QuizOfWork[];
  gradebook: {
    scheme: GradeScheme;
    missingCountsZero: boolean;
    categories: readonly GradeCategory[];
    columns: readonly {
      quizId: string | null;
      title: string;
      possible: Marks;
      isReleased: boolean;
      categoryId: string | null;
      isExtraCredit: boolean;
    }[];
  } | null;
};

type Saving = { tx: Db; at: Instant; courseId: string; savedBy: string | null };

const saveBank = async ({ tx, at, courseId, savedBy }: Saving, work: CourseWork): Promise<void> => {
  for (const { category } of inTreeOrder(work.categories))
    await insertCategory(tx, { ...category, name: category.name.trim(), courseId, createdAt: at });
  for (const { id, name } of work.skills) await insertSkill(tx, { id, courseId, name: name.trim(), createdAt: at });
  const questions = work.questions.map(({ id, lessonId, title, isPractice, body }) => ({
    ...{ id, lessonId, title, isPractice, body },
  }));
  await saveQuestions(tx, { courseId, savedBy, at, questions });
  for (const { id, categoryId, tags, difficulty, skillIds, isArchived } of work.questions) {
    if (categoryId !== null || tags.length > 0 || difficulty !== null)
      await updateFiling(tx, id, { categoryId, tags: normalTags(tags), difficulty }, at);
    if (skillIds.length > 0) await replaceSkillsOf(tx, id, skillIds);
    if (isArchived) await setArchived(tx, id, at, at);
  }
};

const saveQuizOfWork = async ({ tx, at, courseId }: Saving, quiz: QuizOfWork): Promise<void> => {
  const { marking, questions, draws, review, opensAt, closesAt, ...fields } = quiz;
  const dates = { opensAt: normalInstant(opensAt), closesAt: normalInstant(closesAt) };
  await insertQuiz(tx, { ...fields, review, ...dates, courseId, createdAt: at, updatedAt: at });
  await replaceQuizQuestions(tx, quiz.id, questions);
  const rows = draws.map((draw) => ({ ...draw, id: newId(), tag: draw.tag === null ? null : normalTag(draw.tag) }));
  await replaceDraws(tx, quiz.id, rows);
  if (marking.holdsMarks) await saveMarkingPolicy(tx, { quizId: quiz.id, ...marking });
};

const saveGradebook = async ({ tx, at, courseId }: Saving, gradebook: NonNullable<CourseWork["gradebook"]>) => {
  const { scheme, missingCountsZero, categories, columns } = gradebook;
  await saveSetup(tx, courseId, { scheme, missingCountsZero, revision: 1 }, at);
  await replaceCategories(tx, courseId, categories);
  for (const column of columns)
    await insertColumn(tx, { id: column.quizId ?? newId(), courseId, createdAt: at, ...column });
};

/** Fills a course that holds no such thing yet. Access, and that ids fit together, are the caller's to check. */
export const saveCourseWork = async (saving: Saving, work: CourseWork): Promise<void> => {
  await saveBank(saving, work);
  for (const quiz of work.quizzes) await saveQuizOfWork(saving, quiz);
  if (work.gradebook) await saveGradebook(saving, work.gradebook);
};
