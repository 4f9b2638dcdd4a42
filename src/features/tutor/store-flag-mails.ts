import { and, eq, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { ToldAs } from "./flag-mail.ts";
import { flagMails } from "./tables-flag-mails.ts";

export type DueMail = {
  courseId: string;
  courseTitle: string;
  learnerId: string;
  recipientId: string;
  name: string;
  email: string;
  toldAs: ToldAs;
};

/** A mail may begin when nobody has begun since `freeSince`, and none went out since `quietSince`. */
export type MailTimes = { freeSince: Instant; quietSince: Instant };

/** Open flags that somebody should hear of, one row for each learner and reader; who hears is as in `requireFlagReader`. */
export const selectDueMails = async (db: Db, { freeSince, quietSince }: MailTimes): Promise<DueMail[]> =>
  (await db.execute(sql`
    with waiting as (
      select course_id, user_id as learner_id, max(updated_at) as last_at
      from tutor_flags where seen_at is null group by course_id, user_id
    ), staff as (
      select i.course_id, i.user_id, s.contact_user_id is not null as is_named
      from course_instructors i
      join users u on u.id = i.user_id and u.suspended_at is null
      left join tutor_settings s on s.course_id = i.course_id and s.contact_user_id = i.user_id
      where i.course_id in (select course_id from waiting)
    ), readers as (
      select course_id, user_id, case when is_named then 'named' else 'instructor' end as told_as from staff
      where is_named or course_id not in (select course_id from staff where is_named)
      union all
      select w.course_id, u.id, 'administrator' from (select distinct course_id from waiting) w
      join users u on u.role = 'admin' and u.suspended_at is null
      where w.course_id not in (select course_id from staff)
    )
    select w.course_id as "courseId", c.title as "courseTitle", w.learner_id as "learnerId", u.id as "recipientId",
      u.name, u.email, r.told_as as "toldAs"
    from waiting w
    join readers r on r.course_id = w.course_id
    join users u on u.id = r.user_id
    join courses c on c.id = w.course_id
    left join tutor_flag_mails m
      on m.course_id = w.course_id and m.learner_id = w.learner_id and m.recipient_id = r.user_id
    where m.claimed_at is null or (
      m.claimed_at <= ${freeSince}::timestamptz
      and (m.sent_at is null or (m.sent_at <= ${quietSince}::timestamptz and m.sent_at < w.last_at))
    )
    order by w.last_at, w.course_id, w.learner_id, u.id`)) as unknown as DueMail[];

/** True for the one who may send now. */
export const claimMail = async (
  db: Db,
  { courseId, learnerId, recipientId }: DueMail,
  { freeSince, quietSince, at }: MailTimes & { at: Instant },
): Promise<boolean> => {
  const rows = await db
    .insert(flagMails)
    .values({ courseId, learnerId, recipientId, claimedAt: at, sentAt: null })
    .onConflictDoUpdate({
      target: [flagMails.courseId, flagMails.learnerId, flagMails.recipientId],
      set: { claimedAt: at },
      setWhere: sql`${flagMails.claimedAt} <= ${freeSince}::timestamptz
        and (${flagMails.sentAt} is null or ${flagMails.sentAt} <= ${quietSince}::timestamptz)`,
    })
    .returning({ learnerId: flagMails.learnerId });
  return rows.length > 0;
};

export const noteMailSent = async (
  db: Db,
  { courseId, learnerId, recipientId }: DueMail,
  sentAt: Instant,
): Promise<void> => {
  await db
    .update(flagMails)
    .set({ sentAt })
    .where(
      and(eq(flagMails.courseId, courseId), eq(flagMails.learnerId, learnerId), eq(flagMails.recipientId, recipientId)),
    );
};

/** What was noted about learners of whom nothing waits any more. */
export const forgetMails = async (db: Db, before: Instant): Promise<void> => {
  await db.delete(flagMails).where(sql`${flagMails.claimedAt} < ${before}::timestamptz and not exists (
    select 1 from tutor_flags f
    where f.course_id = ${flagMails.courseId} and f.user_id = ${flagMails.learnerId} and f.seen_at is null
  )`);
};
