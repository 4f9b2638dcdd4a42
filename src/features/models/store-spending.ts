import { and, count, desc, eq, gte, ne, type SQL, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { courses } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import { modelUsage } from "./tables.ts";

const sumOf = (column: typeof modelUsage.inputTokens | typeof modelUsage.outputTokens) =>
  sql`coalesce(sum(${column}), 0)`.mapWith(Number);

const counted = {
  inputTokens: sumOf(modelUsage.inputTokens),
  outputTokens: sumOf(modelUsage.outputTokens),
  requests: count(),
};

const day = sql<string>`to_char(${modelUsage.at} at time zone 'UTC', 'YYYY-MM-DD')`;

export const usageByDay = (db: Db, from: Instant) =>
  db
    .select({ day, use: modelUsage.use, ...counted })
    .from(modelUsage)
    .where(gte(modelUsage.at, from))
    .groupBy(day, modelUsage.use)
    .orderBy(day, modelUsage.use);

export const usageByUse = (db: Db, from: Instant) =>
  db
    .select({
      use: modelUsage.use,
      model: modelUsage.model,
      ...counted,
      estimated: sql`count(*) filter (where ${modelUsage.isEstimated})`.mapWith(Number),
    })
    .from(modelUsage)
    .where(gte(modelUsage.at, from))
    .groupBy(modelUsage.use, modelUsage.model)
    .orderBy(modelUsage.use, modelUsage.model);

const tokens = sql`${modelUsage.inputTokens} + ${modelUsage.outputTokens}`;

const budgeted = (since: Instant): SQL => and(gte(modelUsage.at, since), ne(modelUsage.use, "embeddings"))!;

/** Those that spent most first. */
export const usageByCourse = (db: Db, { from, today }: { from: Instant; today: Instant }, limit: number) =>
  db
    .select({
      courseId: modelUsage.courseId,
      title: courses.title,
      ...counted,
      todayTokens: sql`coalesce(sum(${tokens}) filter (where ${budgeted(today)}), 0)`.mapWith(Number),
    })
    .from(modelUsage)
    .leftJoin(courses, eq(courses.id, modelUsage.courseId))
    .where(gte(modelUsage.at, from))
    .groupBy(modelUsage.courseId, courses.title)
    .orderBy(desc(sql`sum(${tokens})`), courses.title)
    .limit(limit);

/** Of language models, since then. */
export const tokensSince = async (db: Db, since: Instant): Promise<number> => {
  const [row] = await db
    .select({ tokens: sql`coalesce(sum(${tokens}), 0)`.mapWith(Number) })
    .from(modelUsage)
    .where(budgeted(since));
  return row?.tokens ?? 0;
};
