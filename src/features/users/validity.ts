import { type Instant, isAfter } from "#/core/time.ts";
import type { ApiKey } from "./contract.ts";

export type KeyFacts = {
  revokedAt: Instant | null;
  expiresAt: Instant | null;
  version: number;
  ownerVersion: number;
  ownerSuspendedAt: Instant | null;
};

export type KeyState = "active" | "expired" | "revoked" | "ended";

export const keyState = (key: KeyFacts, now: Instant): KeyState => {
  if (key.revokedAt) return "revoked";
  if (key.version !== key.ownerVersion || key.ownerSuspendedAt) return "ended";
  return key.expiresAt && !isAfter(key.expiresAt, now) ? "expired" : "active";
};

export type SessionFacts = {
  version: number;
  expiresAt: Instant;
  ownerVersion: number;
  ownerSuspendedAt: Instant | null;
};

export type SessionState = "active" | "ended" | "suspended";

export const sessionState = (session: SessionFacts, now: Instant): SessionState => {
  if (session.ownerSuspendedAt) return "suspended";
  return session.version === session.ownerVersion && isAfter(session.expiresAt, now) ? "active" : "ended";
};

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
