import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import { questions, questionVersions } from "./tables.ts";

export type Unsearched = { id: string; title: string; tags: string[]; body: unknown };

/**
 * Questions of a course that changed since they were last searched. Held until the transaction ends, so that no save
 * slips in between; one that is being saved is left for the next search.
 */
export const lockUnsearched = (tx: Db, courseId: string, limit: number): Promise<Unsearched[]> =>
  tx
    .select({ id: questions.id, title: questions.title, tags: questions.tags, body: questionVersions.body })
    .from(questions)
    .innerJoin(
      questionVersions,
      and(eq(questionVersions.questionId, questions.id), eq(questionVersions.version, questions.version)),
    )
    .where(and(eq(questions.courseId, courseId), isNull(questions.searchText)))
    .limit(limit)
    .for("no key update", { of: questions, skipLocked: true });

export const setSearchTexts = async (tx: Db, rows: readonly { id: string; text: string }[]): Promise<void> => {
  if (rows.length === 0) return;
  const values = sql.join(
    rows.map(({ id, text }) => sql`(${id}::uuid, ${text}::text)`),
    sql`, `,
  );
  await tx.execute(
    sql`update questions set search_text = given.text from (values ${values}) as given (id, text) where questions.id = given.id`,
  );
};
