import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { type Actor, anonymous, type Scope } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { inDays, later, makeMember, siteOf, system } from "#/test/factories-accounts.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { apiKeys } from "../tables.ts";
import { authenticateKey } from "./authenticate.ts";
import { createKey, createKeyFor } from "./create-key.ts";
import { getKey } from "./get-key.ts";
import { listKeys } from "./list-keys.ts";
import { revokeKey } from "./revoke-key.ts";

const site = siteOf(testServices());
const personOf = ({ id, role }: { id: string; role: "admin" | "instructor" | "learner" }): Actor => ({
  kind: "user",
  userId: id,
  role,
  sessionId: newId(),
});

const withKey = async (scopes: Scope[], expiresAt: string | null = null, role: "admin" | "learner" = "learner") => {
  const member = await makeMember(site, role);
  const made = await createKey(ctxFor(site, personOf(member)), { name: "Sync", scopes, expiresAt });
  return { member, made, actor: await authenticateKey(site, made.token) };
};

describe("a key", () => {
  test("speaks for its person within its scopes and is stored as a hash only", async () => {
    const { member, made, actor } = await withKey(["courses:read", "users:read"]);
    expect(actor).toEqual({
      kind: "key",
      userId: member.id,
      role: "learner",
      keyId: made.id,
      scopes: ["courses:read", "users:read"],
    });
    const [row] = await site.db.select({ hash: apiKeys.secretHash }).from(apiKeys).where(eq(apiKeys.id, made.id));
    expect(made.token).not.toContain(row!.hash);
    expect(made.token).toContain(made.handle);
  });

  test("is refused when it is malformed, unknown or another secret stands in it", async () => {
    const { made } = await withKey(["users:read"]);
    const other = await withKey(["users:read"]);
    const swapped = made.token.replace(made.handle, other.made.handle);
    const { made: unknown } = await withKey(["users:read"]);
    await site.db.delete(apiKeys).where(eq(apiKeys.id, unknown.id));
    for (const token of [
      "",
      "stoa_live",
      swapped,
      `${made.token.slice(0, -1)}${made.token.endsWith("x") ? "y" : "x"}`,
      unknown.token,
    ]) {
      await expect(authenticateKey(site, token)).rejects.toMatchObject({ code: "unauthenticated" });
    }
  });

  test("of another person's handle with a right check sum is refused by its secret", async () => {
    const { makeToken } = await import("#/server/auth/api-token.ts");
    const forged = makeToken("live");
    const { made } = await withKey(["users:read"]);
    await site.db.update(apiKeys).set({ handle: forged.handle }).where(eq(apiKeys.id, made.id));
    await expect(authenticateKey(site, forged.token)).rejects.toMatchObject({ message: "The API key is not valid." });
  });

  test("stops at its end", async () => {
    const { made } = await withKey(["users:read"], inDays(1));
    expect(await authenticateKey(later(site, 86_000), made.token)).toMatchObject({ kind: "key" });
    await expect(authenticateKey(later(site, 86_401), made.token)).rejects.toMatchObject({
      message: expect.stringMatching(/expired/),
    });
    const ctx = ctxFor(site, personOf(await makeMember(site)));
    const ended = createKey(ctx, { name: "Late", scopes: ["users:read"], expiresAt: inDays(-1) });
    await expect(ended).rejects.toMatchObject({ code: "invalid_input" });
  });

  test("stops at the next call after it was revoked, and revoking again is fine", async () => {
    const { member, made } = await withKey(["users:read"]);
    const ctx = ctxFor(site, personOf(member));
    expect(await revokeKey(ctx, { keyId: made.id })).toEqual({});
    await expect(authenticateKey(site, made.token)).rejects.toMatchObject({
      message: expect.stringMatching(/revoked/),
    });
    const { state } = await getKey(ctx, { keyId: made.id });
    expect(state).toBe("revoked");
    expect(await revokeKey(ctx, { keyId: made.id })).toEqual({});
    const stranger = ctxFor(site, personOf(await makeMember(site)));
    await expect(revokeKey(stranger, { keyId: made.id })).rejects.toMatchObject({ code: "not_found" });
    await expect(getKey(stranger, { keyId: made.id })).rejects.toMatchObject({ code: "not_found" });
  });

  test("shows its last use to the minute", async () => {
    const { member, made } = await withKey(["users:read"]);
    const lastUse = async () => (await getKey(ctxFor(site, personOf(member)), { keyId: made.id })).lastUsedAt;
    await expect.poll(lastUse).not.toBeNull();
    const first = await lastUse();
    await authenticateKey(later(site, 30), made.token);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await lastUse()).toBe(first);
    await authenticateKey(later(site, 90), made.token);
    await expect.poll(lastUse).not.toBe(first);
  });
});

describe("a key that makes keys", () => {
  test("hands on its own scopes and lifetime at most", async () => {
    const { actor } = await withKey(["users:write", "users:read"], inDays(5));
    const ctx = ctxFor(site, actor);
    const make = (scopes: Scope[], expiresAt: string | null) => createKey(ctx, { name: "Child", scopes, expiresAt });
    expect(await make(["users:read"], inDays(4))).toMatchObject({ state: "active", lastUsedAt: null });
    await expect(make(["users:read", "courses:read"], inDays(4))).rejects.toMatchObject({ code: "forbidden" });
    await expect(make(["users:read"], null)).rejects.toMatchObject({ code: "forbidden" });
    await expect(make(["users:read"], inDays(6))).rejects.toMatchObject({ code: "forbidden" });
  });

  test("gets no administrator's scope for anybody else", async () => {
    const learner = ctxFor(site, personOf(await makeMember(site)));
    await expect(createKey(learner, { name: "Big", scopes: ["admin"] })).rejects.toMatchObject({ code: "forbidden" });
    expect((await withKey(["admin"], null, "admin")).actor).toMatchObject({ role: "admin", scopes: ["admin"] });
  });

  test("is for its owner, the system or an administrator at the keyboard", async () => {
    const member = await makeMember(site);
    const input = { name: "For you", scopes: ["users:read" as const] };
    expect(await createKeyFor(ctxFor(site, system), member.id, input)).toMatchObject({ name: "For you" });
    const { actor } = await withKey(["admin"], null, "admin");
    await expect(createKeyFor(ctxFor(site, actor), member.id, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createKeyFor(ctxFor(site, personOf(member)), member.id, input)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(createKeyFor(ctxFor(site, system), newId(), input)).rejects.toMatchObject({ code: "not_found" });
    await expect(createKey(ctxFor(site, anonymous), input)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

test("a person's keys page newest first, nobody else's among them", async () => {
  const ctx = ctxFor(site, personOf(await makeMember(site)));
  await withKey(["users:read"]);
  const names: string[] = [];
  for (const name of ["one", "two", "three", "four", "five"]) {
    await createKey(ctx, { name, scopes: ["users:read"] });
    names.unshift(name);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listKeys(ctx, { limit: 2, cursor });
    seen.push(...page.items.map((key) => key.name));
    expect(page.items.every((key) => !("secretHash" in key) && !("token" in key))).toBe(true);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(names);
  await expect(listKeys(ctx, { limit: 2, cursor: "nonsense" })).rejects.toMatchObject({ code: "invalid_input" });
});
