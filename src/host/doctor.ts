import { statfs } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { getSettings } from "#/features/models/actions/get-settings.ts";
import { embeddingModel } from "#/features/tutor/actions/embedding-model.ts";
import { countUsers } from "#/features/users/actions/count-users.ts";
import type { Context } from "#/server/context.ts";
import { readHolder } from "#/server/holder.ts";
import type { Platform } from "#/server/platform.ts";

const version = async ({ db }: Context): Promise<string> => {
  const [row] = await db.execute<{ version: string }>(sql`select current_setting('server_version') as version`);
  return row?.version ?? "unknown";
};

const semanticSearch = async (ctx: Context): Promise<string> => {
  const { embedding, why } = await embeddingModel(ctx, null);
  if (embedding) return `Semantic search: on, with ${embedding.model}`;
  return why === "no_model"
    ? "Semantic search: off, no embedding model is configured"
    : "Semantic search: off, the database has no pgvector";
};

const freeGigabytes = async (path: string): Promise<string> => {
  const { bavail, bsize } = await statfs(path);
  return `${((Number(bavail) * Number(bsize)) / 1e9).toFixed(1)} GB free`;
};

const databaseName = ({ address }: Platform) =>
  address.kind === "embedded" ? "embedded PostgreSQL" : "PostgreSQL server";

const unreadableKey = "! The saved key of the model provider cannot be read: AUTH_SECRET changed; save the key again";

const models = async (ctx: Context): Promise<string[]> => {
  const { active, key } = await getSettings(ctx);
  const { model, embeddingModel } = active;
  return [
    model ? `Tutor: ${model}` : "Tutor: no model; it quotes the course",
    embeddingModel ? `Search by meaning: ${embeddingModel}` : "Search by meaning: no embedding model",
    ...(key.state === "unreadable" ? [unreadableKey] : []),
  ];
};

/** What an operator wants to know of a site, line by line; problems start with "!". */
export const examine = async (ctx: Context, site: Platform): Promise<string[]> => {
  const { env } = site;
  const holder = env.DATABASE_URL ? null : readHolder(env.DATA_DIR);
  const isRunning = holder !== null && holder.pid !== process.pid;
  const accounts = await countUsers(ctx);
  return [
    `Node ${process.version}`,
    `Data directory ${env.DATA_DIR}, ${await freeGigabytes(env.DATA_DIR)}`,
    `Database: ${databaseName(site)} ${await version(ctx)}; schema up to date`,
    isRunning ? `A server runs on it: process ${holder.pid}` : "No other process has it open",
    await semanticSearch(ctx),
    ...(await models(ctx)),
    env.demo ? "Demo site: its accounts have a public password" : "No demo site",
    ...(env.PUBLIC_URL
      ? [`Public address ${env.PUBLIC_URL}`]
      : ["! PUBLIC_URL is not set: links in exports are relative"]),
    ...(accounts === 0 ? ["! No account yet: the first visit creates the administrator"] : [`Accounts: ${accounts}`]),
  ];
};
