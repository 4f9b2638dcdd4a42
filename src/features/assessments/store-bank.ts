import { and, asc, desc, eq, gt, lt, or, sql } from "drizzle-orm";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { QuestionUse, QuestionVersion, QuestionVersionText } from "./contract-bank.ts";
import type { QuestionBody } from "./question.ts";
import { questionVersions, quizzes } from "./tables.ts";

const versionColumns = {
  version: questionVersions.version,
  savedAt: questionVersions.savedAt,
  savedBy: users.name,
};

/** Newest first. */
export const selectVersions = (
  db: Db,
  filter: { questionId: string; before: number | null; limit: number },
): Promise<QuestionVersion[]> =>
  db
    .select(versionColumns)
    .from(questionVersions)
    .leftJoin(users, eq(users.id, questionVersions.savedBy))
    .where(
      and(
        eq(questionVersions.questionId, filter.questionId),
        filter.before === null ? undefined : lt(questionVersions.version, filter.before),
      ),
    )
    .orderBy(desc(questionVersions.version))
    .limit(filter.limit);

export const findVersion = async (db: Db, questionId: string, version: number): Promise<QuestionVersionText | null> => {
  const [row] = await db
    .select({ ...versionColumns, body: questionVersions.body })
    .from(questionVersions)
    .leftJoin(users, eq(users.id, questionVersions.savedBy))
    .where(and(eq(questionVersions.questionId, questionId), eq(questionVersions.version, version)));
  return row ? { ...row, body: row.body as QuestionBody } : null;
};

/** Quizzes of the question's course that name it, or whose draws may take it, or whose attempts have. */
export const selectUses = (
  db: Db,
  filter: { questionId: string; courseId: string; after: string | null; limit: number },
): Promise<QuestionUse[]> => {
  const { questionId } = filter;
  const isNamed = sql<boolean>`exists (select 1 from quiz_questions qq where qq.quiz_id = quizzes.id and qq.question_id = ${questionId}::uuid)`;
  const attempts = sql<number>`(select count(*)::int from attempt_questions aq join attempts a on a.id = aq.attempt_id where aq.question_id = ${questionId}::uuid and a.quiz_id = quizzes.id)`;
  const isDrawable = sql<boolean>`exists (
    select 1 from quiz_draws d join questions q on q.id = ${questionId}::uuid
    where d.quiz_id = quizzes.id and not q.is_practice and q.archived_at is null
      and (d.tag is null or d.tag = any (q.tags))
      and (d.difficulty is null or d.difficulty = q.difficulty)
      and (d.skill_id is null or exists (
        select 1 from question_skills qs where qs.question_id = q.id and qs.skill_id = d.skill_id))
      and (d.category_id is null or d.category_id in (
        with recursive above as (
          select c.id, c.parent_id from question_categories c where c.id = q.category_id
          union select c.id, c.parent_id from question_categories c join above on c.id = above.parent_id
        ) select above.id from above)))`;
  return db
    .select({ quizId: quizzes.id, title: quizzes.title, state: quizzes.state, isNamed, attempts })
    .from(quizzes)
    .where(
      and(
        eq(quizzes.courseId, filter.courseId),
        or(isNamed, isDrawable, sql`${attempts} > 0`),
        filter.after === null ? undefined : gt(quizzes.id, filter.after),
      ),
    )
    .orderBy(asc(quizzes.id))
    .limit(filter.limit);
};
