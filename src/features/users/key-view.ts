import type { Instant } from "#/core/time.ts";
import { type KeyFacts, keyState } from "./access.ts";
import type { ApiKey } from "./contract.ts";

/** A key as it is shown to its owner. */
export const toKey = (row: KeyFacts & Omit<ApiKey, "state">, now: Instant): ApiKey => ({
  id: row.id,
  name: row.name,
  handle: row.handle,
  scopes: row.scopes,
  state: keyState(row, now),
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  lastUsedAt: row.lastUsedAt,
});
