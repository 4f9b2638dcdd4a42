import { z } from "zod";
import { isAdmin, userIdOf } from "#/core/actor.ts";
import { Count } from "#/core/count.ts";
import { unauthenticated } from "#/core/errors.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { CourseSummary, Found, ListCourses } from "../contract.ts";
import { searchTerms, snippetOf } from "../snippet.ts";
import { type CardRow, searchCourses, selectCourses } from "../store-catalogue.ts";
import { countCompleted } from "../store-progress.ts";
import { toSummary } from "./course-summary.ts";

const Listed = z.tuple([Moment.nullable(), z.uuid()]);
const Scored = z.tuple([Count, z.uuid()]);

type FoundRow = Awaited<ReturnType<typeof searchCourses>>[number];

const foundIn = (row: FoundRow, terms: readonly string[]): Found | null => {
  const text = snippetOf(row.foundText ?? "", terms);
  if (row.foundSlug) return { lessonSlug: row.foundSlug, lessonTitle: row.foundTitle, text };
  const isOnCard = terms.every((term) => `${row.title} ${row.summary}`.toLowerCase().includes(term));
  const described = isOnCard ? "" : snippetOf(row.description, terms);
  return described ? { lessonSlug: null, lessonTitle: null, text: described } : null;
};

const summaries = async (
  { actor, db }: Context,
  page: Page<CardRow>,
  found: (row: CardRow) => Found | null,
): Promise<Page<CourseSummary>> => {
  const userId = userIdOf(actor);
  const done = userId
    ? await countCompleted(
        db,
        userId,
        page.items.map((row) => row.id),
      )
    : new Map<string, number>();
  return { ...page, items: page.items.map((row) => toSummary(actor, row, done.get(row.id) ?? 0, found(row))) };
};

/** The catalogue, or one's own courses, or what a search finds in either. */
export const listCourses = async (ctx: Context, input: ListCourses): Promise<Page<CourseSummary>> => {
  const userId = userIdOf(ctx.actor);
  if (input.mine && !userId && !isAdmin(ctx.actor)) throw unauthenticated();
  const query = { userId, isAdmin: isAdmin(ctx.actor), mine: input.mine, limit: input.limit + 1 };
  const terms = searchTerms(input.q ?? "");
  if (terms.length === 0) {
    const after = decodeCursor(input.cursor, Listed);
    const rows = await selectCourses(ctx.db, query, after && { key: after[0], id: after[1] });
    return summaries(
      ctx,
      toPage(rows, input.limit, (row) => [row.publishedAt, row.id]),
      () => null,
    );
  }
  const after = decodeCursor(input.cursor, Scored);
  const q = terms.join(" ");
  const rows = await searchCourses(ctx.db, { ...query, q, terms }, after && { score: after[0], id: after[1] });
  const places = new Map(rows.map((row) => [row.id, foundIn(row, terms)]));
  return summaries(
    ctx,
    toPage(rows, input.limit, (row) => [row.score, row.id]),
    (row) => places.get(row.id) ?? null,
  );
};
