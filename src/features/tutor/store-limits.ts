import { and, asc, eq, gt, lte } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { askedQuestions } from "./tables-answers.ts";

/** When a person asked, the earliest first. */
export const askedSince = async (tx: Db, userId: string, since: Instant): Promise<Instant[]> => {
  const rows = await tx
    .select({ askedAt: askedQuestions.askedAt })
    .from(askedQuestions)
    .where(and(eq(askedQuestions.userId, userId), gt(askedQuestions.askedAt, since)))
    .orderBy(asc(askedQuestions.askedAt));
  return rows.map(({ askedAt }) => askedAt);
};

/** Notes one more, and forgets those that no limit counts any longer. */
export const noteAsked = async (
  tx: Db,
  asked: { questionId: string; userId: string; askedAt: Instant },
  countedSince: Instant,
): Promise<void> => {
  await tx
    .delete(askedQuestions)
    .where(and(eq(askedQuestions.userId, asked.userId), lte(askedQuestions.askedAt, countedSince)));
  await tx.insert(askedQuestions).values(asked);
};
