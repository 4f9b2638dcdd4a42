import { z } from "zod";
import { requireAdmin } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { Id } from "#/core/ids.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { IndexRef, ListIndexes, SearchIndex, SearchIndexPage } from "../contract-index.ts";
import { selectIndexes } from "../store-runs.ts";
import { embeddingModel } from "./embedding-model.ts";

type Row = Awaited<ReturnType<typeof selectIndexes>>[number];

const instantOf = (value: string | null) => (value === null ? null : toInstant(new Date(value)));

const toIndex = (row: Row): SearchIndex => ({
  courseId: row.courseId,
  courseSlug: row.slug,
  courseTitle: row.title,
  lessons: row.lessons,
  stale: row.stale,
  passages: row.passages,
  embedded: row.embedded,
  indexedAt: instantOf(row.indexedAt),
  run: row.run && {
    state: row.run.state,
    step: row.run.step,
    done: row.run.done,
    total: row.run.total,
    isCancelAsked: row.run.isCancelAsked,
    requestedAt: row.run.requestedAt,
    startedAt: row.run.startedAt,
    finishedAt: row.run.finishedAt,
    problem: row.run.problem,
  },
});

/** What of each course can be found, and how the index job fares. */
export const listIndexes = async (ctx: Context, { limit, cursor }: ListIndexes): Promise<SearchIndexPage> => {
  requireAdmin(ctx.actor);
  const after = decodeCursor(cursor, z.tuple([Id]))?.[0];
  const { embedding, why } = await embeddingModel(ctx, null);
  const rows = await selectIndexes(ctx.db, { kind: embedding, after, limit: limit + 1 });
  const { items, nextCursor } = toPage(rows, limit, ({ courseId }) => [courseId]);
  return { items: items.map(toIndex), nextCursor, semantic: why ?? "on", embeddingModel: embedding?.model ?? null };
};

export const getIndex = async (ctx: Context, { courseId }: IndexRef): Promise<SearchIndex> => {
  requireAdmin(ctx.actor);
  const { embedding } = await embeddingModel(ctx, null);
  const [row] = await selectIndexes(ctx.db, { kind: embedding, courseId, limit: 1 });
  if (!row) throw notFound("course");
  return toIndex(row);
};
