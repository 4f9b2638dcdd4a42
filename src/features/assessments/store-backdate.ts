import { eq, sql } from "drizzle-orm";
import { addSeconds, type Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { answerEvents, attempts, grades } from "./tables.ts";

export const shiftAttempt = async (
  tx: Db,
  { attemptId, startedAt, seconds }: { attemptId: string; startedAt: Instant; seconds: number },
): Promise<void> => {
  const endedAt = addSeconds(startedAt, seconds);
  const started = sql`(select ${attempts.startedAt} from ${attempts} where ${attempts.id} = ${attemptId})`;
  const ended = sql`(select ${attempts.submittedAt} from ${attempts} where ${attempts.id} = ${attemptId})`;
  // Answers spread evenly over the time, in their order.
  await tx
    .update(answerEvents)
    .set({
      serverTime: sql`date_trunc('milliseconds', ${startedAt}::timestamptz + make_interval(secs => ${seconds}::double precision * ${answerEvents.seq}
        / (1 + (select max(e.seq) from answer_events e where e.attempt_id = ${attemptId}))))`,
      clientTime: null,
    })
    .where(eq(answerEvents.attemptId, attemptId));
  await tx
    .update(grades)
    .set({ gradedAt: sql`${endedAt}::timestamptz + (${grades.gradedAt} - ${ended})` })
    .where(eq(grades.attemptId, attemptId));
  await tx
    .update(attempts)
    .set({
      startedAt,
      submittedAt: endedAt,
      deadline: sql`${startedAt}::timestamptz + (${attempts.deadline} - ${started})`,
    })
    .where(eq(attempts.id, attemptId));
};
