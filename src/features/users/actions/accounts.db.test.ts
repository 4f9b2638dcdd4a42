import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { later, makeMember, system } from "#/test/factories-accounts.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { restClient } from "#/test/rest.ts";
import { accountEvents, users } from "../tables.ts";
import { changePassword } from "./change-password.ts";
import { checkCredentials } from "./check-credentials.ts";
import { countUsers } from "./count-users.ts";
import { createUser } from "./create-user.ts";
import { findMe } from "./find-me.ts";
import { findViewer } from "./find-viewer.ts";
import { signUp } from "./sign-up.ts";
import { updateMe } from "./update-me.ts";

const services = testServices();
const visitor = ctxFor(services, anonymous);
const rest = restClient(services);
const asSystem = ctxFor(services, system);
const password = "seven quiet herons";
const newEmail = () => `New.${newId()}@test.example`;
let addresses = 0;
const address = () => `192.0.2.${++addresses}`;

const viewAs = (id: string) => ctxFor(services, { kind: "user", userId: id, role: "learner", sessionId: newId() });

describe("signing up", () => {
  test("makes a learner who can sign in, whichever case the address is typed in", async () => {
    await makeMember(services);
    const email = newEmail();
    const user = await signUp(visitor, { email, name: " Lena ", password });
    expect(user).toMatchObject({ email, name: "Lena", role: "learner", state: "active", hasPassword: true });
    const who = await checkCredentials(visitor, { email: ` ${email.toUpperCase()} `, password, address: address() });
    expect(who).toEqual({ userId: user.id, version: 1 });
    expect(await findViewer(viewAs(user.id))).toEqual({ userId: user.id, name: "Lena", email, role: "learner" });
    const [row] = await services.db
      .select({ hash: users.passwordHash, verified: users.emailVerifiedAt })
      .from(users)
      .where(eq(users.id, user.id));
    expect(row?.hash).toMatch(/^\$argon2id\$/);
    expect(row?.verified).toBeNull();
  });

  test("is refused for an address that has an account, in any case, also for two at once", async () => {
    const { email } = await makeMember(services);
    const again = signUp(visitor, { email: email.toLowerCase(), name: "Again", password });
    await expect(again).rejects.toMatchObject({ code: "email_taken" });
    const twin = newEmail();
    const both = await Promise.allSettled(
      [twin, twin.toUpperCase()].map((address) => signUp(visitor, { email: address, name: "Twin", password })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("two hundred from one address in an hour, then 429 with the time to wait; others go on", async () => {
    const { email } = await makeMember(services);
    const body = { email, name: "Again", password };
    const from = (place: string) => rest("POST", "/users", { body, headers: { "x-forwarded-for": place } });
    const crowded = address();
    for (let count = 0; count < 200; count += 1) expect((await from(crowded)).status).toBe(409);
    const refused = await from(crowded);
    expect(refused).toMatchObject({ status: 429, json: { code: "rate_limited" } });
    expect(refused.json?.detail).toMatch(/^Too many new accounts from one address\. Try again in (59|60) minutes\.$/);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(3000);
    expect((await from(address())).status).toBe(409);
  });
});

describe("signing in", () => {
  test("an unknown address, a wrong password and an account without one are refused alike", async () => {
    const { email } = await makeMember(services);
    const federated = newEmail();
    await createUser(asSystem, { email: federated, name: "Federated", role: "learner", password: null });
    for (const asked of [email, newEmail(), federated, "\u0000", ""]) {
      const tried = checkCredentials(visitor, { email: asked, password: "wrong", address: address() });
      await expect(tried).rejects.toMatchObject({ code: "invalid_credentials" });
    }
  });

  test("ten wrong tries on one account wait a quarter of an hour, the right password too", async () => {
    const member = await makeMember(services);
    const attempt = (ctx: typeof visitor, given: string) =>
      checkCredentials(ctx, { email: member.email, password: given, address: address() });
    for (let i = 0; i < 10; i += 1)
      await expect(attempt(visitor, "wrong")).rejects.toMatchObject({ code: "invalid_credentials" });
    await expect(attempt(visitor, member.password)).rejects.toMatchObject({
      code: "rate_limited",
      message: expect.stringMatching(/in 15 minutes/),
    });
    const after = later(visitor, 15 * 60 + 1);
    expect(await attempt(after, member.password)).toMatchObject({ userId: member.id });
  });

  test("a hundred wrong tries from one address wait, whatever the accounts", async () => {
    const from = address();
    const tries = await Promise.allSettled(
      Array.from({ length: 101 }, () => checkCredentials(visitor, { email: newEmail(), password: "x", address: from })),
    );
    const codes = tries.map((result) => (result.status === "rejected" ? result.reason.code : "in"));
    expect(codes.filter((code) => code === "rate_limited")).toHaveLength(1);
  });

  test("success is no try", async () => {
    const member = await makeMember(services);
    const from = address();
    for (let i = 0; i < 12; i += 1) await checkCredentials(visitor, { ...member, address: from });
  });
});

describe("one's own account", () => {
  test("is shown and renamed", async () => {
    const member = await makeMember(services, "instructor");
    const ctx = viewAs(member.id);
    expect(await updateMe(ctx, { name: " Ivo Marchetti " })).toMatchObject({ name: "Ivo Marchetti" });
    expect(await findMe(ctx)).toMatchObject({ id: member.id, name: "Ivo Marchetti", role: "instructor" });
    await expect(findMe(visitor)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(findMe(viewAs(newId()))).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(updateMe(viewAs(newId()), { name: "Nobody" })).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await findViewer(visitor)).toBeNull();
  });

  test("gets a new password only with the present one", async () => {
    const member = await makeMember(services);
    const ctx = viewAs(member.id);
    const change = (currentPassword: string | undefined, newPassword: string) =>
      changePassword(ctx, { currentPassword, newPassword });
    const at = (pointer: string) => ({ code: "invalid_input", faults: [expect.objectContaining({ pointer })] });
    await expect(change("wrong", password)).rejects.toMatchObject(at("/currentPassword"));
    await expect(change(undefined, password)).rejects.toMatchObject(at("/currentPassword"));
    await expect(change(member.password, member.email)).rejects.toMatchObject(at("/newPassword"));
    await change(member.password, password);
    const signIn = (given: string) =>
      checkCredentials(visitor, { email: member.email, password: given, address: address() });
    await expect(signIn(member.password)).rejects.toMatchObject({ code: "invalid_credentials" });
    expect(await signIn(password)).toEqual({ userId: member.id, version: 2 });
  });

  test("cannot have its password guessed through the form for changing it", async () => {
    const member = await makeMember(services);
    const change = (currentPassword: string) =>
      changePassword(viewAs(member.id), { currentPassword, newPassword: password });
    for (let i = 0; i < 10; i += 1) await expect(change("wrong")).rejects.toMatchObject({ code: "invalid_input" });
    await expect(change(member.password)).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("without a password gets its first in the browser, not with a key", async () => {
    const user = await createUser(asSystem, { email: newEmail(), name: "Fay", role: "learner", password: null });
    const key = ctxFor(services, {
      kind: "key",
      userId: user.id,
      role: "learner",
      keyId: newId(),
      scopes: ["users:write"],
    });
    await expect(changePassword(key, { newPassword: password })).rejects.toMatchObject({ code: "forbidden" });
    expect(await changePassword(viewAs(user.id), { newPassword: password })).toMatchObject({ hasPassword: true });
  });
});

describe("making accounts", () => {
  test("is for administrators and the system, and noted", async () => {
    const input = { email: newEmail(), name: "Bo", role: "instructor" as const, password };
    const learner = viewAs((await makeMember(services)).id);
    await expect(createUser(learner, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createUser(visitor, input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(createUser(asSystem, { ...input, password: "password1" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(createUser(asSystem, { ...input, email: "no address" })).rejects.toThrow();
    await expect(createUser(asSystem, { ...input, email: "no address", password: null })).rejects.toThrow();
    const user = await createUser(asSystem, input);
    const events = await services.db
      .select({ actor: accountEvents.actor, detail: accountEvents.detail })
      .from(accountEvents)
      .where(and(eq(accountEvents.userId, user.id), eq(accountEvents.kind, "created")));
    expect(events).toEqual([{ actor: "system:test", detail: { role: "instructor" } }]);
    expect(await countUsers(asSystem)).toBeGreaterThan(0);
    await expect(countUsers(visitor)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
