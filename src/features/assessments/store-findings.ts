import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { courses } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { QuestionBody, QuestionType } from "./question.ts";
import { questions, questionVersions, quizQuestions, quizzes } from "./tables.ts";
import { dismissedFindings } from "./tables-findings.ts";

export const languageOfCourse = async (db: Db, courseId: string): Promise<string> => {
  const [row] = await db.select({ language: courses.language }).from(courses).where(eq(courses.id, courseId));
  return row?.language ?? "";
};

export type CheckableQuestion = {
  questionId: string;
  title: string;
  type: QuestionType;
  isPractice: boolean;
  version: number;
  body: QuestionBody;
};

/** Questions in use with their current bodies, by id. */
export const selectCheckable = async (
  db: Db,
  { courseId, after, limit }: { courseId: string; after: string | null; limit: number },
): Promise<CheckableQuestion[]> => {
  const rows = await db
    .select({
      questionId: questions.id,
      title: questions.title,
      type: questions.type,
      isPractice: questions.isPractice,
      version: questions.version,
      body: questionVersions.body,
    })
    .from(questions)
    .innerJoin(
      questionVersions,
      and(eq(questionVersions.questionId, questions.id), eq(questionVersions.version, questions.version)),
    )
    .where(
      and(
        eq(questions.courseId, courseId),
        isNull(questions.archivedAt),
        after === null ? undefined : gt(questions.id, after),
      ),
    )
    .orderBy(asc(questions.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, body: row.body as QuestionBody }));
};

/** Ids of dismissed findings by question. */
export const selectDismissed = async (db: Db, questionIds: readonly string[]): Promise<Map<string, Set<string>>> => {
  const dismissed = new Map<string, Set<string>>();
  if (questionIds.length === 0) return dismissed;
  const rows = await db
    .select({ questionId: dismissedFindings.questionId, findingId: dismissedFindings.findingId })
    .from(dismissedFindings)
    .where(inArray(dismissedFindings.questionId, [...questionIds]))
    .orderBy(asc(dismissedFindings.findingId));
  for (const { questionId, findingId } of rows)
    dismissed.set(questionId, (dismissed.get(questionId) ?? new Set()).add(findingId));
  return dismissed;
};

export const insertDismissed = async (
  db: Db,
  row: { questionId: string; findingId: string; dismissedBy: string | null; dismissedAt: Instant },
): Promise<void> => {
  await db.insert(dismissedFindings).values(row).onConflictDoNothing();
};

export const deleteDismissed = async (db: Db, questionId: string, findingId: string): Promise<void> => {
  await db
    .delete(dismissedFindings)
    .where(and(eq(dismissedFindings.questionId, questionId), eq(dismissedFindings.findingId, findingId)));
};

/** Questions that quizzes of the course name, quiz by quiz. */
export const selectNamedQuestions = (db: Db, courseId: string) =>
  db
    .select({ quizId: quizzes.id, title: quizzes.title, questionId: quizQuestions.questionId })
    .from(quizzes)
    .innerJoin(quizQuestions, eq(quizQuestions.quizId, quizzes.id))
    .where(eq(quizzes.courseId, courseId))
    .orderBy(asc(quizzes.position), asc(quizzes.id), asc(quizQuestions.position));
