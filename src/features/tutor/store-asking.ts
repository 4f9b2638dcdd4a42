import { and, eq, lte, sql } from "drizzle-orm";
import { type Instant, toInstant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Visibility } from "./contract-settings.ts";
import { type MessageRow, titleOnce } from "./store-threads.ts";
import { lastSign } from "./store-writers.ts";
import { messages, threads } from "./tables.ts";
import { askedQuestions } from "./tables-answers.ts";
import { tutorSettings } from "./tables-tutor-settings.ts";

/** Whoever asks twice at once waits for themselves; released with the transaction. */
export const lockPerson = (tx: Db, userId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${userId}, 78))`);

export type BeforeAsking = {
  /** Whether the message was sent before. */
  isKnown: boolean;
  /** Whether an answer for the person is being written by somebody who has shown life. */
  isBusy: boolean;
  /** When the person asked, the earliest first. */
  asked: Instant[];
  /** Who reads the conversation, and who reads those of its course by the rule of now; null where nobody set one. */
  visibility: Visibility;
  rule: Visibility | null;
};

/** All that decides whether somebody may ask, in one query: other people wait for the transaction that it is in. */
export const lookBeforeAsking = async (
  tx: Db,
  about: { threadId: string; userId: string; clientMessageId: string; aliveSince: Instant; countedSince: Instant },
): Promise<BeforeAsking | null> => {
  const { threadId, userId, clientMessageId, aliveSince, countedSince } = about;
  const [row] = await tx.execute<{
    is_known: boolean;
    is_busy: boolean;
    asked: string[];
    visibility: Visibility;
    rule: Visibility | null;
  }>(sql`
    select
      exists (
        select 1 from ${messages}
        where ${messages.threadId} = ${threadId}::uuid and ${messages.clientMessageId} = ${clientMessageId}
      ) as is_known,
      exists (
        select 1 from ${messages} join ${threads} as theirs on theirs.id = ${messages.threadId}
        where theirs.user_id = ${userId}::uuid and ${messages.state} = 'writing'
          and ${lastSign} >= ${aliveSince}::timestamptz
      ) as is_busy,
      (
        select coalesce(json_agg(${askedQuestions.askedAt} order by ${askedQuestions.askedAt}), '[]')
        from ${askedQuestions}
        where ${askedQuestions.userId} = ${userId}::uuid and ${askedQuestions.askedAt} > ${countedSince}::timestamptz
      ) as asked,
      ${threads.visibility},
      (select ${tutorSettings.visibility} from ${tutorSettings} where ${tutorSettings.courseId} = ${threads.courseId}) as rule
    from ${threads} where ${threads.id} = ${threadId}::uuid`);
  if (!row) return null;
  const { is_known: isKnown, is_busy: isBusy, visibility, rule } = row;
  return { isKnown, isBusy, visibility, rule, asked: row.asked.map((at) => toInstant(new Date(at))) };
};

/** Stores a question with its answer, and notes when it was asked; what no limit counts any longer is forgotten. */
export const insertExchange = async (
  tx: Db,
  [question, answer]: readonly [MessageRow, MessageRow],
  about: { userId: string; writer: number; countedSince: Instant; title: string; visibility: Visibility },
): Promise<void> => {
  const { userId, writer, countedSince, title, visibility } = about;
  const [at, threadId] = [question.createdAt, question.threadId];
  const past = and(eq(askedQuestions.userId, userId), lte(askedQuestions.askedAt, countedSince));
  const touched = tx.update(threads).set({ updatedAt: at, title: titleOnce(title), visibility });
  await tx.execute(sql`
    with stored as ${tx.insert(messages).values([question, { ...answer, writer }])},
      noted as ${tx.insert(askedQuestions).values({ questionId: question.id, userId, askedAt: at })},
      forgotten as ${tx.delete(askedQuestions).where(past)}
    ${touched.where(eq(threads.id, threadId)).getSQL()}`);
};
