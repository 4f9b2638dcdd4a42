import { sql } from "drizzle-orm";
import { type Instant, toInstant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { QuizMode } from "./contract.ts";
import { mayBeBlank } from "./store-known-tries.ts";

/**
 * A class has tens of thousands of tries. They come packed, one text for a person or an attempt, fields apart by spaces:
 * a row for each would cost more in the driver than all else.
 */
type Packed = { tries: string };

/** How an outcome is packed: most are told by marks alone, the others by what was answered or by the reasons of a grade. */
export const packed = { none: "-", unclear: "?", all: "2", most: "1", little: "0" } as const;

const milliseconds = (time: ReturnType<typeof sql>) => sql`(extract(epoch from ${time}) * 1000)::bigint`;

/** For each person: id, version, milliseconds and whether it was right, of practice that was judged. */
export const selectPackedPractice = (db: Db, courseId: string): Promise<(Packed & { userId: string })[]> =>
  db.execute<Packed & { userId: string }>(sql`
    select user_id as "userId", string_agg(practice_answers.id || ' ' || question_version_id || ' '
      || ${milliseconds(sql`answered_at`)} || ' ' || case
        when fraction >= 1 then ${packed.all} when ${mayBeBlank} then ${packed.unclear} else ${packed.little} end, ' ') as tries
    from practice_answers join questions on questions.id = practice_answers.question_id
    where questions.course_id = ${courseId}::uuid and fraction is not null
    group by 1`);

export type PackedAttempt = Packed & {
  attemptId: string;
  userId: string;
  quizId: string;
  mode: QuizMode;
  submittedAt: Instant;
};

/** For each attempt that has ended: version, revision and how it was graded, of all its grades. */
export const selectPackedGrades = async (db: Db, courseId: string): Promise<PackedAttempt[]> => {
  const rows = await db.execute<Packed & Omit<PackedAttempt, "submittedAt"> & { submittedAt: string }>(sql`
    select a.id as "attemptId", a.user_id as "userId", a.quiz_id as "quizId", a.mode, a.submitted_at as "submittedAt",
      string_agg(aq.question_version_id || ' ' || g.revision || ' ' || case
        when g.state <> 'graded' or g.reasons @> '[{"key":"blank"}]' then ${packed.none}
        when g.reasons::text ~ '"(tries|certainty):' then ${packed.unclear}
        when g.earned >= g.possible and g.earned > 0 then ${packed.all}
        when g.earned >= 0.8 * g.possible then ${packed.most} else ${packed.little} end, ' ') as tries
    from attempts a join attempt_questions aq on aq.attempt_id = a.id
    join grades g on g.attempt_id = aq.attempt_id and g.question_id = aq.question_id
    where a.course_id = ${courseId}::uuid and a.state = 'submitted'
    group by a.id`);
  return rows.map((row) => ({ ...row, submittedAt: toInstant(new Date(row.submittedAt)) }));
};

/** Order and time of an answer in one number, of which the greatest is the last: sorting them all would cost more. */
const timeBits = 2 ** 43;

/** For each attempt that has ended: question, and when its last accepted answer came, in milliseconds. */
export const selectPackedTimes = async (db: Db, courseId: string): Promise<Map<string, string>> => {
  const rows = await db.execute<Packed & { attemptId: string }>(sql`
    select attempt_id as "attemptId", string_agg(question_id || ' ' || last % ${timeBits}::bigint, ' ') as tries
    from (
      select e.attempt_id, e.question_id, max(e.seq::bigint * ${timeBits}::bigint + ${milliseconds(sql`e.server_time`)}) as last
      from answer_events e join attempts a on a.id = e.attempt_id
      where a.course_id = ${courseId}::uuid and a.state = 'submitted' and e.outcome = 'accepted' group by 1, 2
    ) lasts group by 1`);
  return new Map(rows.map(({ attemptId, tries }) => [attemptId, tries]));
};
