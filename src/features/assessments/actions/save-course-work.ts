import { newId } from "#/core/ids.ts";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { inTreeOrder } from "../categories.ts";
import type { AssignmentFields } from "../contract-assignments.ts";
import type { GradeCategory, GradeScheme, LatePolicy } from "../contract-gradebook.ts";
import type { BankFilter, Filing } from "../filing.ts";
import { normalTag, normalTags } from "../filing.ts";
import { insertAssignment } from "../store-assignments.ts";
import { insertCategory } from "../store-categories.ts";
import { replaceDraws } from "../store-draws.ts";
import { insertColumn, replaceCategories, saveSetup } from "../store-gradebook.ts";
import { saveMarkingPolicy } from "../store-marking-policy.ts";
import { setArchived, updateFiling } from "../store-questions.ts";
import { insertQuiz, replaceQuizQuestions } from "../store-quizzes.ts";
import { replaceSections } from "../store-sections.ts";
import { insertSkill, replacePrerequisites, replaceSkillsOf } from "../store-skills.ts";
import { type QuestionToSave, saveQuestions } from "./save-questions.ts";
import { normalInstant, type QuizToSave } from "./save-quiz.ts";

export type QuestionOfWork = QuestionToSave & Filing & { skillIds: readonly string[]; isArchived: boolean };

export type QuizOfWork = Omit<QuizToSave, "questions"> & {
  opensAt: Instant | null;
  dueAt: Instant | null;
  closesAt: Instant | null;
  marking: { holdsMarks: boolean; isBlind: boolean; twoMarkers: boolean; tolerancePercent: number };
  sections: readonly { title: string; instructions: string; shuffle: boolean }[];
  /** `section` is a place among the sections; null: in none. */
  questions: readonly { questionId: string; position: number; points: Marks; section: number | null }[];
  draws: readonly (BankFilter & { position: number; count: number; points: Marks; section: number | null })[];
};

/** All that assessments hold of a course but people and what they did. Ids are new and fit together. */
export type CourseWork = {
  categories: readonly { id: string; parentId: string | null; name: string }[];
  skills: readonly { id: string; name: string; prerequisiteIds: readonly string[] }[];
  questions: readonly QuestionOfWork[];
  quizzes: readonly QuizOfWork[];
  assignments: readonly (AssignmentFields & { id: string; state: "draft" | "published" })[];
  gradebook: {
    scheme: GradeScheme;
    missingCountsZero: boolean;
    latePolicy: LatePolicy | null;
    categories: readonly GradeCategory[];
    columns: readonly {
      quizId: string | null;
      assignmentId: string | null;
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
  for (const { id, prerequisiteIds } of work.skills) await replacePrerequisites(tx, id, prerequisiteIds);
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
  const { marking, sections, questions, draws, review, opensAt, dueAt, closesAt, ...fields } = quiz;
  const dates = { opensAt: normalInstant(opensAt), dueAt: normalInstant(dueAt), closesAt: normalInstant(closesAt) };
  await insertQuiz(tx, { ...fields, review, ...dates, courseId, createdAt: at, updatedAt: at });
  const placed = sections.map((section, position) => ({ ...section, id: newId(), position }));
  await replaceSections(tx, quiz.id, placed);
  const sectionId = (section: number | null) => (section === null ? null : (placed[section]?.id ?? null));
  await replaceQuizQuestions(
    tx,
    quiz.id,
    questions.map(({ section, ...question }) => ({ ...question, sectionId: sectionId(section) })),
  );
  const rows = draws.map(({ section, tag, ...draw }) => ({
    ...{ ...draw, id: newId(), tag: tag === null ? null : normalTag(tag), sectionId: sectionId(section) },
  }));
  await replaceDraws(tx, quiz.id, rows);
  const isUsual = !marking.holdsMarks && !marking.twoMarkers && marking.tolerancePercent === 10;
  if (!isUsual) await saveMarkingPolicy(tx, { quizId: quiz.id, ...marking });
};

const saveGradebook = async ({ tx, at, courseId }: Saving, gradebook: NonNullable<CourseWork["gradebook"]>) => {
  const { scheme, missingCountsZero, latePolicy, categories, columns } = gradebook;
  await saveSetup(tx, courseId, { scheme, missingCountsZero, latePolicy, revision: 1 }, at);
  await replaceCategories(tx, courseId, categories);
  for (const column of columns)
    await insertColumn(tx, { id: column.quizId ?? column.assignmentId ?? newId(), courseId, createdAt: at, ...column });
};

/** Fills a course that holds no such thing yet. Access, and that ids fit together, are the caller's to check. */
export const saveCourseWork = async (saving: Saving, work: CourseWork): Promise<void> => {
  await saveBank(saving, work);
  for (const quiz of work.quizzes) await saveQuizOfWork(saving, quiz);
  for (const { opensAt, dueAt, closesAt, ...assignment } of work.assignments) {
    const dates = { opensAt: normalInstant(opensAt), dueAt: normalInstant(dueAt), closesAt: normalInstant(closesAt) };
    const { at, courseId } = saving;
    await insertAssignment(saving.tx, { ...assignment, ...dates, courseId, createdAt: at, updatedAt: at });
  }
  if (work.gradebook) await saveGradebook(saving, work.gradebook);
};
