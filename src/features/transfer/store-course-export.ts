import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { FeedbackBand, Review } from "#/features/assessments/contract.ts";
import type { AssignmentFields } from "#/features/assessments/contract-assignments.ts";
import type { GradeScheme, LatePolicy } from "#/features/assessments/contract-gradebook.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import type { Rubric } from "#/features/assessments/rubric.ts";
import {
  questionCategories,
  questions,
  questionVersions,
  quizDraws,
  quizQuestions,
  quizSections,
  quizzes,
} from "#/features/assessments/tables.ts";
import { assignments } from "#/features/assessments/tables-assignments.ts";
import { gradebooks, gradeCategories, gradeColumns } from "#/features/assessments/tables-gradebook.ts";
import { quizMarking } from "#/features/assessments/tables-marking.ts";
import { skills } from "#/features/assessments/tables-skills.ts";
import { courseFiles, courseGroups, glossaryTerms, lessons, modules } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";

export const selectModulesWithLessons = async (db: Db, courseId: string) => {
  const rows = await db
    .select({ id: modules.id, title: modules.title })
    .from(modules)
    .where(eq(modules.courseId, courseId))
    .orderBy(asc(modules.position), asc(modules.id));
  const all = await db
    .select({
      id: lessons.id,
      moduleId: lessons.moduleId,
      slug: lessons.slug,
      title: lessons.title,
      summary: lessons.summary,
      body: lessons.body,
      minutes: lessons.minutes,
      state: lessons.state,
    })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .orderBy(asc(lessons.position), asc(lessons.id));
  const byModule = Map.groupBy(all, ({ moduleId }) => moduleId);
  return rows.map((module) => ({
    ...module,
    lessons: (byModule.get(module.id) ?? []).map(({ moduleId: _moduleId, ...lesson }) => lesson),
  }));
};

export const selectGlossary = (db: Db, courseId: string) =>
  db
    .select({ term: glossaryTerms.term, definition: glossaryTerms.definition })
    .from(glossaryTerms)
    .where(eq(glossaryTerms.courseId, courseId))
    .orderBy(sql`lower(${glossaryTerms.term})`);

export const selectGroupNames = async (db: Db, courseId: string): Promise<string[]> => {
  const rows = await db
    .select({ name: courseGroups.name })
    .from(courseGroups)
    .where(eq(courseGroups.courseId, courseId))
    .orderBy(sql`lower(${courseGroups.name})`);
  return rows.map(({ name }) => name);
};

export const selectCategories = (db: Db, courseId: string) =>
  db
    .select({ id: questionCategories.id, parentId: questionCategories.parentId, name: questionCategories.name })
    .from(questionCategories)
    .where(eq(questionCategories.courseId, courseId))
    .orderBy(asc(questionCategories.id));

export const selectSkills = (db: Db, courseId: string) =>
  db
    .select({
      id: skills.id,
      name: skills.name,
      prerequisiteIds: sql<
        string[]
      >`array(select p.prerequisite_id::text from skill_prerequisites p where p.skill_id = ${skills.id} order by p.prerequisite_id)`,
    })
    .from(skills)
    .where(eq(skills.courseId, courseId))
    .orderBy(asc(skills.id));

export const selectBank = async (db: Db, courseId: string) => {
  const rows = await db
    .select({
      id: questions.id,
      lessonId: questions.lessonId,
      title: questions.title,
      isPractice: questions.isPractice,
      isArchived: sql<boolean>`${questions.archivedAt} is not null`,
      categoryId: questions.categoryId,
      tags: questions.tags,
      difficulty: questions.difficulty,
      skillIds: sql<
        string[]
      >`array(select qs.skill_id::text from question_skills qs where qs.question_id = ${questions.id} order by qs.skill_id)`,
      body: questionVersions.body,
    })
    .from(questions)
    .innerJoin(
      questionVersions,
      and(eq(questionVersions.questionId, questions.id), eq(questionVersions.version, questions.version)),
    )
    .where(eq(questions.courseId, courseId))
    .orderBy(asc(questions.id));
  return rows.map((row) => ({ ...row, body: row.body as QuestionBody }));
};

const quizColumns = {
  id: quizzes.id,
  moduleId: quizzes.moduleId,
  title: quizzes.title,
  instructions: quizzes.instructions,
  state: quizzes.state,
  position: quizzes.position,
  timeLimitSeconds: quizzes.timeLimitSeconds,
  attemptsAllowed: quizzes.attemptsAllowed,
  cooldownSeconds: quizzes.cooldownSeconds,
  needsPassword: sql<boolean>`${quizzes.passwordHash} is not null`,
  scoring: quizzes.scoring,
  passPercent: quizzes.passPercent,
  feedbackBands: quizzes.feedbackBands,
  opensAt: quizzes.opensAt,
  dueAt: quizzes.dueAt,
  closesAt: quizzes.closesAt,
  shuffleQuestions: quizzes.shuffleQuestions,
  certainty: quizzes.certainty,
  mode: quizzes.mode,
  tries: quizzes.tries,
  penalty: quizzes.penalty,
  review: quizzes.review,
};

const drawColumns = {
  quizId: quizDraws.quizId,
  position: quizDraws.position,
  count: quizDraws.count,
  points: quizDraws.points,
  categoryId: quizDraws.categoryId,
  tag: quizDraws.tag,
  difficulty: quizDraws.difficulty,
  skillId: quizDraws.skillId,
  section: quizSections.position,
};

const askedColumns = {
  quizId: quizQuestions.quizId,
  questionId: quizQuestions.questionId,
  position: quizQuestions.position,
  points: quizQuestions.points,
  section: quizSections.position,
};

export const selectQuizzes = async (db: Db, courseId: string) => {
  const inCourse = and(eq(quizzes.courseId, courseId));
  const rows = await db
    .select({
      ...quizColumns,
      holdsMarks: sql<boolean>`coalesce(${quizMarking.holdsMarks}, false)`,
      isBlind: sql<boolean>`coalesce(${quizMarking.isBlind}, false)`,
      twoMarkers: sql<boolean>`coalesce(${quizMarking.twoMarkers}, false)`,
      tolerancePercent: sql<number>`coalesce(${quizMarking.tolerancePercent}, 10)`,
    })
    .from(quizzes)
    .leftJoin(quizMarking, eq(quizMarking.quizId, quizzes.id))
    .where(inCourse)
    .orderBy(asc(quizzes.position), asc(quizzes.id));
  const asked = await db
    .select(askedColumns)
    .from(quizQuestions)
    .innerJoin(quizzes, eq(quizzes.id, quizQuestions.quizId))
    .leftJoin(quizSections, eq(quizSections.id, quizQuestions.sectionId))
    .where(inCourse)
    .orderBy(asc(quizQuestions.position), asc(quizQuestions.questionId));
  const draws = await db
    .select(drawColumns)
    .from(quizDraws)
    .innerJoin(quizzes, eq(quizzes.id, quizDraws.quizId))
    .leftJoin(quizSections, eq(quizSections.id, quizDraws.sectionId))
    .where(inCourse)
    .orderBy(asc(quizDraws.position), asc(quizDraws.id));
  const sections = await db
    .select({
      quizId: quizSections.quizId,
      title: quizSections.title,
      instructions: quizSections.instructions,
      shuffle: quizSections.shuffle,
    })
    .from(quizSections)
    .innerJoin(quizzes, eq(quizzes.id, quizSections.quizId))
    .where(inCourse)
    .orderBy(asc(quizSections.position));
  return rows.map(({ holdsMarks, isBlind, twoMarkers, tolerancePercent, ...quiz }) => ({
    ...quiz,
    feedbackBands: quiz.feedbackBands as FeedbackBand[],
    review: quiz.review as Review,
    marking: { holdsMarks, isBlind, twoMarkers, tolerancePercent },
    sections: sections.flatMap(({ quizId, ...section }) => (quizId === quiz.id ? [section] : [])),
    questions: asked.flatMap(({ quizId, ...question }) => (quizId === quiz.id ? [question] : [])),
    draws: draws.flatMap(({ quizId, ...draw }) => (quizId === quiz.id ? [draw] : [])),
  }));
};

export const selectAssignments = async (db: Db, courseId: string) => {
  const rows = await db
    .select({
      id: assignments.id,
      moduleId: assignments.moduleId,
      title: assignments.title,
      instructions: assignments.instructions,
      state: assignments.state,
      position: assignments.position,
      possible: assignments.possible,
      opensAt: assignments.opensAt,
      dueAt: assignments.dueAt,
      closesAt: assignments.closesAt,
      takesText: assignments.takesText,
      takesFiles: assignments.takesFiles,
      maxFiles: assignments.maxFiles,
      maxFileBytes: assignments.maxFileBytes,
      fileKinds: assignments.fileKinds,
      submissionsAllowed: assignments.submissionsAllowed,
      rubric: assignments.rubric,
      showsRubric: assignments.showsRubric,
      holdsMarks: assignments.holdsMarks,
      isBlind: assignments.isBlind,
    })
    .from(assignments)
    .where(eq(assignments.courseId, courseId))
    .orderBy(asc(assignments.position), asc(assignments.id));
  return rows.map((row) => ({
    ...row,
    fileKinds: row.fileKinds as AssignmentFields["fileKinds"],
    rubric: row.rubric as Rubric | null,
  }));
};

/** Columns that the defaults would give anyway are not set up. */
export const selectGradebook = async (db: Db, courseId: string) => {
  const [setup] = await db
    .select({
      scheme: gradebooks.scheme,
      missingCountsZero: gradebooks.missingCountsZero,
      latePolicy: gradebooks.latePolicy,
    })
    .from(gradebooks)
    .where(eq(gradebooks.courseId, courseId));
  const categories = await db
    .select({
      id: gradeCategories.id,
      title: gradeCategories.title,
      weight: gradeCategories.weight,
      dropLowest: gradeCategories.dropLowest,
    })
    .from(gradeCategories)
    .where(eq(gradeCategories.courseId, courseId))
    .orderBy(asc(gradeCategories.position), asc(gradeCategories.id));
  const columns = await db
    .select({
      quizId: gradeColumns.quizId,
      assignmentId: gradeColumns.assignmentId,
      title: gradeColumns.title,
      possible: gradeColumns.possible,
      isReleased: gradeColumns.isReleased,
      categoryId: gradeColumns.categoryId,
      isExtraCredit: gradeColumns.isExtraCredit,
    })
    .from(gradeColumns)
    .leftJoin(quizzes, eq(quizzes.id, gradeColumns.quizId))
    .leftJoin(assignments, eq(assignments.id, gradeColumns.assignmentId))
    .where(eq(gradeColumns.courseId, courseId))
    .orderBy(
      asc(isNull(gradeColumns.quizId)),
      asc(isNull(gradeColumns.assignmentId)),
      asc(sql`coalesce(${quizzes.position}, ${assignments.position})`),
      asc(gradeColumns.id),
    );
  if (!setup && columns.length === 0) return null;
  const { scheme = { kind: "percent" as const }, missingCountsZero = false, latePolicy = null } = setup ?? {};
  return {
    scheme: scheme as GradeScheme,
    missingCountsZero,
    latePolicy: latePolicy as LatePolicy | null,
    categories,
    columns,
  };
};

export const selectFiles = (db: Db, courseId: string) =>
  db
    .select({ id: courseFiles.id, name: courseFiles.name, sha256: courseFiles.sha256 })
    .from(courseFiles)
    .where(eq(courseFiles.courseId, courseId))
    .orderBy(asc(courseFiles.name));
