import { sql } from "drizzle-orm";
import { embeddingModel } from "#/features/tutor/actions/embedding-model.ts";
import type { Platform } from "#/server/platform.ts";
import type { ApiResponse } from "./http.ts";

/** 200 while the database answers, 503 otherwise. */
export const handleHealth = async (site: Platform): Promise<ApiResponse> => {
  const { address: _, ...services } = site;
  const { db, log } = services;
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  try {
    const [row] = await db.execute<{ version: string }>(sql`select current_setting('server_version') as version`);
    const { embedding } = await embeddingModel({ ...services, actor: { kind: "system", job: "health" } }, null);
    const body = { status: "ok", database: { version: row?.version, semanticSearch: embedding !== null } };
    return { status: 200, headers, body: JSON.stringify(body) };
  } catch (err) {
    log.error({ err }, "the database does not answer");
    return { status: 503, headers, body: JSON.stringify({ status: "unavailable" }) };
  }
};
