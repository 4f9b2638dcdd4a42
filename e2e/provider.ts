import { onDatabaseOf } from "../bench/lib/database.ts";
import { modelSettings } from "../src/features/models/tables.ts";
import type { FakeAi } from "../src/test/fake-ai/server.ts";

/** As an administrator sets a provider up, or none. */
export const setProvider = (fake: FakeAi | null) =>
  onDatabaseOf({ dataDir: process.env.E2E_DATA_DIR! }, async (db) => {
    const row = {
      ...{ key: "site", provider: fake ? ("compatible" as const) : ("environment" as const) },
      ...{ baseUrl: fake?.baseURL ?? null, model: fake ? "fake" : null, updatedAt: new Date().toISOString() },
    };
    await db.insert(modelSettings).values(row).onConflictDoUpdate({ target: modelSettings.key, set: row });
  });
