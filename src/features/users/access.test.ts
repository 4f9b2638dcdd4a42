import { describe, expect, test } from "vitest";
import { type Actor, anonymous } from "#/core/actor.ts";
import { canSeeUser, leavesAnAdmin, outlives, refusedScopes } from "./access.ts";

const learner: Actor = { kind: "user", userId: "u1", role: "learner", sessionId: "s" };
const admin: Actor = { kind: "user", userId: "u2", role: "admin", sessionId: "s" };
const key = (role: "learner" | "admin", ...scopes: ("users:read" | "admin" | "courses:read")[]): Actor => ({
  kind: "key",
  userId: "u3",
  role,
  keyId: "k",
  scopes,
});

describe("who sees an account", () => {
  test.each([
    ["its owner", learner, "u1", true],
    ["another learner", learner, "u2", false],
    ["an administrator", admin, "u1", true],
    ["a visitor", anonymous, "u1", false],
    ["a key of its owner", key("learner", "users:read"), "u3", true],
    ["an administrator's key without the admin scope", key("admin", "users:read"), "u1", false],
    ["an administrator's key with it", key("admin", "admin"), "u1", true],
  ])("%s", (_, actor, userId, expected) => {
    expect(canSeeUser(actor, userId)).toBe(expected);
  });
});

test("a site keeps an administrator", () => {
  expect(leavesAnAdmin([{ id: "a" }], "a")).toBe(false);
  expect(leavesAnAdmin([{ id: "a" }, { id: "b" }], "a")).toBe(true);
  expect(leavesAnAdmin([{ id: "a" }], "somebody")).toBe(true);
});

test("a key hands on its own scopes at most, and nobody but an administrator the admin scope", () => {
  expect(refusedScopes(learner, "learner", ["courses:read", "users:write"])).toEqual([]);
  expect(refusedScopes(learner, "learner", ["courses:read", "admin"])).toEqual(["admin"]);
  expect(refusedScopes(admin, "admin", ["admin"])).toEqual([]);
  expect(refusedScopes(key("learner", "courses:read"), "learner", ["courses:read", "tutor:read"])).toEqual([
    "tutor:read",
  ]);
  expect(refusedScopes(key("admin", "courses:read"), "admin", ["admin"])).toEqual(["admin"]);
});

test("a key makes none that outlives it", () => {
  const [soon, late] = ["2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"];
  expect(outlives(null, null)).toBe(false);
  expect(outlives(late, null)).toBe(false);
  expect(outlives(null, soon)).toBe(true);
  expect(outlives(late, soon)).toBe(true);
  expect(outlives(soon, late)).toBe(false);
  expect(outlives(soon, soon)).toBe(false);
});
