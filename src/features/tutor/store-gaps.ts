import { type SQL, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { fewestPeople, type GroupCounts } from "./anonymity.ts";
import type { Visibility } from "./contract-settings.ts";
import type { ThumbReason } from "./contract-thumbs.ts";
import { writtenReplyName } from "./danger-reply.ts";

export type Asked = { courseId: string; since: Instant; visibility: Visibility; language: string };

/** English ignores small words and endings; other languages are taken as they are written. */
const configOf = (language: string): string => (/^en\b/i.test(language) ? "english" : "simple");

/** Of a question `q`: a hash of its lexemes, so that word order and small words do not matter; null: it has none. */
const gapKeyOf = (language: string): SQL => sql`nullif(
  md5(array_to_string(tsvector_to_array(to_tsvector(${configOf(language)}::regconfig, q.text)), ' ')), md5('')
)`;

/**
 * Each question that learners asked since, with what became of it. Staff of the course try things out, so theirs do
 * not count, and replies that people wrote beforehand tell nothing of the course. `is_told`: its words may count among others'; `is_open`: staff may read it.
 */
const askedRows = ({ courseId, since, visibility, language }: Asked): SQL => sql`
  select a.id, a.created_at, a.is_declined, t.user_id, q.text, ${gapKeyOf(language)} as gap_key,
    l.id as lesson_id, l.title, l.slug,
    a.citations -> 0 ->> 'anchor' as anchor,
    coalesce(a.citations -> 0 -> 'headingPath' ->> -1, l.title) as heading,
    th.thumb, th.reason, th.comment, th.given_at,
    t.visibility <> 'private' and ${visibility !== "private"} as is_told,
    t.visibility = 'instructor' and ${visibility === "instructor"} as is_open
  from tutor_threads t
  join tutor_messages a on a.thread_id = t.id and a.role = 'tutor' and a.state <> 'writing'
  join tutor_messages q on q.id = a.reply_to
  left join lessons l on l.course_id = t.course_id
    and l.id = coalesce((a.citations -> 0 ->> 'lessonId')::uuid, t.lesson_id)
  left join tutor_thumbs th on th.answer_id = a.id
  where t.course_id = ${courseId}::uuid and a.created_at >= ${since}::timestamptz
    and coalesce(a.model, '') <> ${writtenReplyName}
    and not exists (
      select 1 from course_instructors i where i.course_id = t.course_id and i.user_id = t.user_id
    )`;

const countsIf = (condition: SQL): SQL => sql`json_build_object(
  'questions', count(*) filter (where ${condition}),
  'declined', count(*) filter (where ${condition} and is_declined),
  'up', count(*) filter (where ${condition} and thumb = 'up'),
  'down', count(*) filter (where ${condition} and thumb = 'down')
)`;
const counts = sql`
  count(distinct user_id)::int as people, ${countsIf(sql`true`)} as "all", ${countsIf(sql`is_open`)} as "open"`;

type WeekRow = GroupCounts & { from: string | null };

/** Over all, and week by week, both in UTC; a week without questions has no row. */
export const countWeeks = async (
  db: Db,
  asked: Asked,
): Promise<{ total: GroupCounts; weeks: (GroupCounts & { from: Instant })[] }> => {
  const rows = await db.execute<WeekRow>(sql`
    with asked as (${askedRows(asked)})
    select date_trunc('week', created_at at time zone 'UTC')::date::text as "from", ${counts}
    from asked group by grouping sets ((), (1)) order by 1 nulls first`);
  const [total, ...weeks] = rows;
  return {
    total: total!,
    weeks: weeks.map(({ from, ...group }) => ({ from: new Date(`${from}T00:00:00Z`).toISOString(), ...group })),
  };
};

export type LessonRow = GroupCounts & { lessonId: string | null; title: string | null; slug: string | null };
export type SectionRow = GroupCounts & { lessonId: string; anchor: string | null; heading: string };

export const countLessons = async (db: Db, asked: Asked): Promise<LessonRow[]> =>
  db.execute<LessonRow>(sql`
    with asked as (${askedRows(asked)})
    select lesson_id as "lessonId", title, slug, ${counts}
    from asked group by lesson_id, title, slug order by count(*) desc, title nulls last, lesson_id`);

/** Of questions whose words may be told: a heading is words. */
export const countSections = async (db: Db, asked: Asked): Promise<SectionRow[]> =>
  db.execute<SectionRow>(sql`
    with asked as (${askedRows(asked)})
    select lesson_id as "lessonId", anchor, heading, ${counts}
    from asked where is_told and lesson_id is not null
    group by lesson_id, anchor, heading order by count(*) desc, heading, anchor`);

export type ReasonRow = { reason: ThumbReason | null; people: number; times: number; open: number };

export const countReasons = async (db: Db, asked: Asked): Promise<ReasonRow[]> =>
  db.execute<ReasonRow>(sql`
    with asked as (${askedRows(asked)})
    select reason, count(distinct user_id)::int as people, count(*)::int as times,
      count(*) filter (where is_open)::int as "open"
    from asked where thumb = 'down' group by reason order by count(*) desc, reason nulls last`);

type PlaceColumns = {
  lessonId: string | null;
  lessonTitle: string | null;
  lessonSlug: string | null;
  heading: string | null;
  anchor: string | null;
};

export type GapRow = PlaceColumns & {
  key: string;
  text: string;
  declined: number;
  down: number;
  people: number;
  lastAskedAt: Instant;
  noteId: string | null;
  noteState: "draft" | "published" | null;
  noteLessonTitle: string | null;
};

type GapFilter = { state: "open" | "answered"; before: { at: Instant; key: string } | null; limit: number };

const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Questions that were declined or did not help, by what they have in common. A group counts whole when enough people
 * are in it, else only those of it that staff may read. The latest first; one more than `limit` when there are.
 */
export const selectGaps = async (db: Db, asked: Asked, { state, before, limit }: GapFilter): Promise<GapRow[]> =>
  db.execute<GapRow>(sql`
    with asked as (${askedRows(asked)}),
    missed as (select * from asked where is_told and gap_key is not null and (is_declined or thumb = 'down')),
    crowds as (select gap_key, count(distinct user_id)::int as people from missed group by gap_key),
    told as (
      select m.*, c.people from missed m join crowds c using (gap_key)
      where c.people >= ${fewestPeople} or m.is_open
    ),
    gaps as (
      select gap_key as key, max(people) as people, max(date_trunc('milliseconds', created_at)) as last_at,
        (array_agg(text order by is_open desc, length(text), id))[1] as text,
        count(*) filter (where is_declined)::int as declined,
        count(*) filter (where thumb = 'down')::int as down,
        (array_agg(id order by (lesson_id is null), created_at desc, id))[1] as nearest
      from told group by gap_key
    )
    select g.key, g.text, g.declined, g.down, g.people, ${iso(sql`g.last_at`)} as "lastAskedAt",
      n.lesson_id as "lessonId", n.title as "lessonTitle", n.slug as "lessonSlug", n.heading, n.anchor,
      note.id as "noteId", note.state as "noteState", note.lesson_title as "noteLessonTitle"
    from gaps g
    join told n on n.id = g.nearest
    left join lateral (
      select n.id, n.state, n.published_at, l.title as lesson_title
      from tutor_lesson_notes n left join lessons l on l.id = n.lesson_id
      where n.course_id = ${asked.courseId}::uuid and n.gap_key = g.key
      order by n.published_at desc nulls last, n.id desc limit 1
    ) note on true
    where coalesce(note.published_at >= g.last_at, false) = ${state === "answered"}
      ${before ? sql`and (g.last_at, g.key) < (${before.at}::timestamptz, ${before.key})` : sql``}
    order by g.last_at desc, g.key desc
    limit ${limit + 1}`);

export type AskedRow = PlaceColumns & {
  answerId: string;
  text: string;
  askedAt: Instant;
  isDeclined: boolean;
  gapKey: string | null;
  thumb: "up" | "down" | null;
  reason: ThumbReason | null;
  comment: string | null;
  givenAt: Instant | null;
};

type AskedFilter = {
  lessonId: string | null;
  kind: "all" | "declined" | "down";
  before: string | null;
  limit: number;
};

const kinds = {
  all: sql``,
  declined: sql`and is_declined`,
  down: sql`and thumb = 'down'`,
};

/** Single questions that staff may read, without who asked. The latest first; one more than `limit` when there are. */
export const selectAsked = async (
  db: Db,
  asked: Asked,
  { lessonId, kind, before, limit }: AskedFilter,
): Promise<AskedRow[]> =>
  db.execute<AskedRow>(sql`
    with asked as (${askedRows(asked)})
    select id as "answerId", text, ${iso(sql`created_at`)} as "askedAt", is_declined as "isDeclined",
      gap_key as "gapKey", lesson_id as "lessonId", title as "lessonTitle", slug as "lessonSlug", heading, anchor,
      thumb, reason, comment, ${iso(sql`given_at`)} as "givenAt"
    from asked
    where is_open ${kinds[kind]}
      ${lessonId ? sql`and lesson_id = ${lessonId}::uuid` : sql``}
      ${before ? sql`and id < ${before}::uuid` : sql``}
    order by id desc
    limit ${limit + 1}`);
