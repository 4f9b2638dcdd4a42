import { expect, test } from "vitest";
import { keyState, sessionState, toKey } from "./validity.ts";

const now = "2026-05-01T12:00:00.000Z";
const before = "2026-05-01T11:59:59.999Z";
const after = "2026-05-01T12:00:00.001Z";

const key = { revokedAt: null, expiresAt: null, version: 3, ownerVersion: 3, ownerSuspendedAt: null };

test.each([
  ["without an end", {}, "active"],
  ["before its end", { expiresAt: after }, "active"],
  ["at its end", { expiresAt: now }, "expired"],
  ["after its end", { expiresAt: before }, "expired"],
  ["revoked, whatever else", { revokedAt: before, expiresAt: before, version: 2 }, "revoked"],
  ["from before a change of password", { version: 2, expiresAt: after }, "ended"],
  ["of a suspended person", { ownerSuspendedAt: before }, "ended"],
])("a key %s", (_, facts, state) => {
  expect(keyState({ ...key, ...facts }, now)).toBe(state);
});

const session = { version: 1, ownerVersion: 1, expiresAt: after, ownerSuspendedAt: null };

test.each([
  ["in its time", {}, "active"],
  ["at its end", { expiresAt: now }, "ended"],
  ["from before a change of role", { ownerVersion: 2 }, "ended"],
  ["of a suspended person", { ownerSuspendedAt: before, ownerVersion: 2 }, "suspended"],
])("a session %s", (_, facts, state) => {
  expect(sessionState({ ...session, ...facts }, now)).toBe(state);
});

test("a key is shown without its facts", () => {
  const row = { ...key, id: "k", name: "Sync", handle: "h", scopes: [], createdAt: before, lastUsedAt: null };
  expect(Object.keys(toKey(row, now)).sort()).toEqual(
    ["createdAt", "expiresAt", "handle", "id", "lastUsedAt", "name", "scopes", "state"].sort(),
  );
});
