import { and, eq, gte, ne, type SQL, sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import { buildOnce, type Db } from "#/server/db.ts";
import type { Spent } from "./budget.ts";
import { modelSettings, modelUsage } from "./tables.ts";

const settingsColumns = {
  provider: modelSettings.provider,
  baseUrl: modelSettings.baseUrl,
  sealedKey: modelSettings.sealedKey,
  model: modelSettings.model,
  embeddingModel: modelSettings.embeddingModel,
  embeddingDimensions: modelSettings.embeddingDimensions,
  asksUsage: modelSettings.asksUsage,
  siteDailyTokens: modelSettings.siteDailyTokens,
  courseDailyTokens: modelSettings.courseDailyTokens,
  updatedAt: modelSettings.updatedAt,
};

export type SettingsRow = Omit<typeof modelSettings.$inferSelect, "key">;

/** The key of the one row. */
const siteKey = "site";

export const findSettings = async (db: Db): Promise<SettingsRow | null> => {
  const [row] = await db.select(settingsColumns).from(modelSettings).where(eq(modelSettings.key, siteKey));
  return row ?? null;
};

/** Budgets are of what language models read and wrote; embeddings cost a fraction and are told apart. */
const spentWhere = (db: Db, where: SQL | undefined) =>
  sql<number>`(${db
    .select({ sum: sql`coalesce(sum(${modelUsage.inputTokens} + ${modelUsage.outputTokens}), 0)` })
    .from(modelUsage)
    .where(and(gte(modelUsage.at, sql.placeholder("since")), ne(modelUsage.use, "embeddings"), where))})`.mapWith(
    Number,
  );

const stateQuery = buildOnce((db) =>
  db
    .select({
      settings: settingsColumns,
      site: spentWhere(db, undefined),
      course: spentWhere(db, eq(modelUsage.courseId, sql.placeholder("courseId"))),
    })
    .from(sql`(select 1) as one`)
    .leftJoin(modelSettings, eq(modelSettings.key, siteKey))
    .prepare("models_state"),
);

/** What is set up, and what has been spent since. One query, since every answer begins with it. */
export const readState = async (
  db: Db,
  { since, courseId }: { since: Instant; courseId: string },
): Promise<{ settings: SettingsRow | null; spent: Spent }> => {
  const [row] = await stateQuery(db).execute({ since, courseId });
  return { settings: row?.settings ?? null, spent: { site: row?.site ?? 0, course: row?.course ?? 0 } };
};

/** The row to change, locked; made when it is the first change. */
export const lockSettings = async (db: Db, now: Instant): Promise<SettingsRow> => {
  await db.insert(modelSettings).values({ key: siteKey, updatedAt: now }).onConflictDoNothing();
  const [row] = await db
    .select(settingsColumns)
    .from(modelSettings)
    .where(eq(modelSettings.key, siteKey))
    .for("update");
  return row!;
};

export const saveSettings = async (db: Db, row: SettingsRow): Promise<void> => {
  await db.update(modelSettings).set(row).where(eq(modelSettings.key, siteKey));
};

export type UsageRow = Omit<typeof modelUsage.$inferInsert, "id">;

export const insertUsage = async (db: Db, row: UsageRow): Promise<void> => {
  await db.insert(modelUsage).values({ id: newId(), ...row });
};
