import { z } from "zod";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { fewestPeople } from "../anonymity.ts";
import { type AskedQuestion, type Gap, GapKey, type ListAsked, type ListGaps, type Place } from "../contract-gaps.ts";
import { type AskedRow, type GapRow, selectAsked, selectGaps } from "../store-gaps.ts";
import { requireAsked } from "./question-overview.ts";

const longestText = 300;
const shortened = (text: string): string => (text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`);

const placeOf = ({ lessonId, lessonTitle, lessonSlug, heading, anchor }: AskedRow | GapRow): Place | null =>
  lessonId === null
    ? null
    : { lessonId, lessonTitle: lessonTitle ?? "", lessonSlug: lessonSlug ?? "", heading: heading ?? "", anchor };

const toGap = (row: GapRow): Gap => ({
  key: row.key,
  text: shortened(row.text),
  declined: row.declined,
  down: row.down,
  people: row.people >= fewestPeople ? row.people : null,
  lastAskedAt: row.lastAskedAt,
  nearest: placeOf(row),
  note: row.noteId && row.noteState ? { id: row.noteId, state: row.noteState, lessonTitle: row.noteLessonTitle } : null,
});

/** What learners asked in vain, by what their questions have in common. */
export const listGaps = async (ctx: Context, input: ListGaps): Promise<Page<Gap>> => {
  const { courseId, days, state, limit } = input;
  const asked = await requireAsked(ctx, courseId, days);
  const cursor = decodeCursor(input.cursor, z.tuple([Moment, GapKey]));
  const before = cursor && { at: cursor[0], key: cursor[1] };
  const rows = await selectGaps(ctx.db, asked, { state, before, limit });
  const { items, nextCursor } = toPage(rows, limit, ({ lastAskedAt, key }) => [lastAskedAt, key]);
  return { items: items.map(toGap), nextCursor };
};

const toAsked = (row: AskedRow): AskedQuestion => ({
  answerId: row.answerId,
  text: row.text,
  askedAt: row.askedAt,
  isDeclined: row.isDeclined,
  place: placeOf(row),
  thumb: row.thumb && {
    thumb: row.thumb,
    reason: row.reason,
    comment: row.comment ?? "",
    givenAt: row.givenAt ?? row.askedAt,
  },
  gapKey: row.gapKey,
});

/** Single questions, where staff may read conversations; without who asked them. */
export const listAsked = async (ctx: Context, input: ListAsked): Promise<Page<AskedQuestion>> => {
  const { courseId, days, lessonId = null, kind, limit } = input;
  const asked = await requireAsked(ctx, courseId, days);
  const before = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectAsked(ctx.db, asked, { lessonId, kind, before, limit });
  const { items, nextCursor } = toPage(rows, limit, ({ answerId }) => [answerId]);
  return { items: items.map(toAsked), nextCursor };
};
