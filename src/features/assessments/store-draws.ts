import { and, asc, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Db } from "#/server/db.ts";
import type { BankFilter } from "./filing.ts";
import { inBank } from "./store-questions.ts";
import { questions, questionVersions, quizDraws, quizQuestions, quizSections } from "./tables.ts";

type Draw = BankFilter & { id: string; position: number; count: number; points: Marks };
export type DrawRow = Draw & { section: number | null };

export const selectDraws = (db: Db, quizId: string): Promise<DrawRow[]> =>
  db
    .select({
      id: quizDraws.id,
      position: quizDraws.position,
      count: quizDraws.count,
      points: quizDraws.points,
      categoryId: quizDraws.categoryId,
      tag: quizDraws.tag,
      difficulty: quizDraws.difficulty,
      section: quizSections.position,
      skillId: quizDraws.skillId,
    })
    .from(quizDraws)
    .leftJoin(quizSections, eq(quizSections.id, quizDraws.sectionId))
    .where(eq(quizDraws.quizId, quizId))
    .orderBy(sql`${quizSections.position} nulls first`, asc(quizDraws.position), asc(quizDraws.id));

export const replaceDraws = async (
  tx: Db,
  quizId: string,
  list: readonly (Draw & { sectionId: string | null })[],
): Promise<void> => {
  await tx.delete(quizDraws).where(eq(quizDraws.quizId, quizId));
  if (list.length > 0) await tx.insert(quizDraws).values(list.map((draw) => ({ quizId, ...draw })));
};

/** Keeps these questions from becoming practice or being archived until the transaction ends; gives those that are neither. */
export const holdDrawn = async (tx: Db, questionIds: readonly string[]): Promise<string[]> => {
  if (questionIds.length === 0) return [];
  const rows = await tx
    .select({ id: questions.id })
    .from(questions)
    .where(and(inArray(questions.id, [...questionIds]), isNull(questions.archivedAt), eq(questions.isPractice, false)))
    .orderBy(asc(questions.id))
    .for("share");
  return rows.map(({ id }) => id);
};

export type Candidate = { questionId: string; versionId: string };

/** What a draw of a quiz may take, in a fixed order: in use, no practice, and not named by the quiz itself. */
export const selectCandidates = (
  db: Db,
  quiz: { id: string; courseId: string },
  filter: BankFilter,
): Promise<Candidate[]> =>
  db
    .select({ questionId: questions.id, versionId: questionVersions.id })
    .from(questions)
    .innerJoin(
      questionVersions,
      and(eq(questionVersions.questionId, questions.id), eq(questionVersions.version, questions.version)),
    )
    .where(
      and(
        eq(questions.courseId, quiz.courseId),
        isNull(questions.archivedAt),
        eq(questions.isPractice, false),
        inBank(filter),
        notExists(
          db
            .select({ one: sql`1` })
            .from(quizQuestions)
            .where(and(eq(quizQuestions.quizId, quiz.id), eq(quizQuestions.questionId, questions.id))),
        ),
      ),
    )
    .orderBy(asc(questions.id));
