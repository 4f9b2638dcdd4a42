import { sql } from "drizzle-orm";
import type { Platform } from "#/server/platform.ts";
import type { ApiResponse } from "./http.ts";

/** 200 while the database answers, 503 otherwise. */
export const handleHealth = async ({ db, log }: Platform): Promise<ApiResponse> => {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  try {
    const [row] = await db.execute<{ version: string; vector: boolean }>(
      sql`select current_setting('server_version') as version,
                 exists (select 1 from pg_available_extensions where name = 'vector') as vector`,
    );
    const body = { status: "ok", database: { version: row?.version, semanticSearch: row?.vector } };
    return { status: 200, headers, body: JSON.stringify(body) };
  } catch (err) {
    log.error({ err }, "the database does not answer");
    return { status: 503, headers, body: JSON.stringify({ status: "unavailable" }) };
  }
};
