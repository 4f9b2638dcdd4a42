import { and, asc, desc, eq, gt, inArray, lt } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { practiceAnswers } from "#/features/assessments/tables.ts";
import type { Db } from "#/server/db.ts";
import type { SetKind } from "./contract-practice-sets.ts";
import { practiceSets } from "./tables-practice.ts";

export type SetRow = {
  id: string;
  userId: string;
  courseId: string;
  kind: SetKind;
  questionIds: string[];
  createdAt: Instant;
};

const columns = {
  id: practiceSets.id,
  userId: practiceSets.userId,
  courseId: practiceSets.courseId,
  kind: practiceSets.kind,
  questionIds: practiceSets.questionIds,
  createdAt: practiceSets.createdAt,
};

export const insertSet = async (db: Db, row: typeof practiceSets.$inferInsert): Promise<void> => {
  await db.insert(practiceSets).values(row);
};

export const findSet = async (db: Db, setId: string): Promise<SetRow | null> => {
  const [row] = await db.select(columns).from(practiceSets).where(eq(practiceSets.id, setId));
  return row ?? null;
};

export const selectSets = (
  db: Db,
  filter: { userId: string; courseId: string; before: string | null; limit: number },
): Promise<SetRow[]> =>
  db
    .select(columns)
    .from(practiceSets)
    .where(
      and(
        eq(practiceSets.userId, filter.userId),
        eq(practiceSets.courseId, filter.courseId),
        filter.before === null ? undefined : lt(practiceSets.id, filter.before),
      ),
    )
    .orderBy(desc(practiceSets.id))
    .limit(filter.limit);

export type AnswerSince = { questionId: string; fraction: Marks | null; answeredAt: Instant };

/** A person's answers to these questions after then, first to last. */
export const selectAnswersSince = (
  db: Db,
  { userId, questionIds, since }: { userId: string; questionIds: readonly string[]; since: Instant },
): Promise<AnswerSince[]> =>
  questionIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          questionId: practiceAnswers.questionId,
          fraction: practiceAnswers.fraction,
          answeredAt: practiceAnswers.answeredAt,
        })
        .from(practiceAnswers)
        .where(
          and(
            eq(practiceAnswers.userId, userId),
            inArray(practiceAnswers.questionId, [...questionIds]),
            gt(practiceAnswers.answeredAt, since),
          ),
        )
        .orderBy(asc(practiceAnswers.answeredAt), asc(practiceAnswers.id));
