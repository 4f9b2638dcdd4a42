import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { inDays, later, makeMember, sealCookie, signInAs, siteOf, system } from "#/test/factories-accounts.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { sessions } from "../tables.ts";
import { authenticateCookie, authenticateKey, inspectSession } from "./authenticate.ts";
import { changePassword } from "./change-password.ts";
import { changeRole } from "./change-role.ts";
import { checkCredentials } from "./check-credentials.ts";
import { createKeyFor } from "./create-key.ts";
import { endSession } from "./end-session.ts";
import { reinstateUser } from "./reinstate-user.ts";
import { startSession } from "./start-session.ts";
import { suspendUser } from "./suspend-user.ts";

const site = siteOf(testServices());
const asSystem = ctxFor(site, system);
const makeKey = async (userId: string) =>
  (await createKeyFor(asSystem, userId, { name: "Test", scopes: ["users:read"] })).token;

describe("a session", () => {
  test("makes its person of the cookie, for thirty days", async () => {
    const member = await makeMember(site, "instructor");
    const { cookie, actor } = await signInAs(site, member);
    expect(await authenticateCookie(site, cookie)).toEqual(actor);
    expect(await authenticateCookie(later(site, 29 * 86_400), cookie)).toEqual(actor);
    expect(await authenticateCookie(later(site, 31 * 86_400), cookie)).toEqual(anonymous);
  });

  test("is nobody's without a cookie, with a foreign one and for another person", async () => {
    const [ada, bo] = [await makeMember(site), await makeMember(site)];
    const { token } = await signInAs(site, ada);
    expect(await authenticateCookie(site, null)).toEqual(anonymous);
    expect(await authenticateCookie(site, "theme=dark")).toEqual(anonymous);
    expect(await authenticateCookie(site, await sealCookie(site, { sub: ada.id, sid: newId() }))).toEqual(anonymous);
    expect(await authenticateCookie(site, await sealCookie(site, { ...token, sub: bo.id }))).toEqual(anonymous);
    const elsewhere = { ...site, secret: "the secret of another site altogether" };
    expect(await authenticateCookie(elsewhere, await sealCookie(site, token))).toEqual(anonymous);
  });

  test("ends with signing out, others of the person go on", async () => {
    const member = await makeMember(site);
    const [one, two] = [await signInAs(site, member), await signInAs(site, member)];
    await endSession(asSystem, one.token.sid);
    expect((await inspectSession(site, one.cookie)).state).toBe("ended");
    expect((await inspectSession(site, two.cookie)).state).toBe("active");
  });

  test("that a sign-in began before the password was changed is dead", async () => {
    const member = await makeMember(site);
    const who = await checkCredentials(asSystem, { ...member, address: "198.51.100.1" });
    const { actor } = await signInAs(site, member);
    await changePassword(ctxFor(site, actor), { currentPassword: member.password, newPassword: "seven quiet herons" });
    const token = await startSession(asSystem, who, { userAgent: "", method: "credentials" });
    expect((await inspectSession(site, await sealCookie(site, token))).state).toBe("ended");
  });

  test("leaves no row behind once it has run out and the person signs in again", async () => {
    const member = await makeMember(site);
    await signInAs(site, member);
    await signInAs(later(site, 31 * 86_400), member);
    const rows = await site.db.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, member.id));
    expect(rows).toHaveLength(1);
  });
});

describe("sessions and keys end at once", () => {
  test("after a change of password, except the session that made it", async () => {
    const member = await makeMember(site);
    const [own, other] = [await signInAs(site, member), await signInAs(site, member)];
    const key = await makeKey(member.id);
    await authenticateKey(site, key);
    await changePassword(ctxFor(site, own.actor), {
      currentPassword: member.password,
      newPassword: "seven quiet herons",
    });
    expect(await authenticateCookie(site, own.cookie)).toEqual(own.actor);
    expect(await authenticateCookie(site, other.cookie)).toEqual(anonymous);
    await expect(authenticateKey(site, key)).rejects.toMatchObject({
      code: "unauthenticated",
      message: expect.stringMatching(/password/),
    });
  });

  test("after a change of role", async () => {
    const member = await makeMember(site);
    const { cookie } = await signInAs(site, member);
    const key = await makeKey(member.id);
    expect(await changeRole(asSystem, { userId: member.id, role: "instructor" })).toMatchObject({ role: "instructor" });
    expect((await inspectSession(site, cookie)).state).toBe("ended");
    await expect(authenticateKey(site, key)).rejects.toMatchObject({ code: "unauthenticated" });
    const fresh = await signInAs(site, { ...member, role: "instructor" });
    expect(await authenticateCookie(site, fresh.cookie)).toMatchObject({ role: "instructor" });
  });

  test("after suspension, and stay ended when the person is reinstated", async () => {
    const member = await makeMember(site);
    const { cookie } = await signInAs(site, member);
    const key = await makeKey(member.id);
    expect(await suspendUser(asSystem, { userId: member.id })).toMatchObject({ state: "suspended" });
    expect(await authenticateCookie(site, cookie)).toEqual(anonymous);
    expect((await inspectSession(site, cookie)).state).toBe("suspended");
    await expect(authenticateKey(site, key)).rejects.toMatchObject({ code: "suspended" });
    const signIn = (password: string) =>
      checkCredentials(asSystem, { email: member.email, password, address: "198.51.100.2" });
    await expect(signIn(member.password)).rejects.toMatchObject({ code: "suspended" });
    await expect(signIn("wrong")).rejects.toMatchObject({ code: "invalid_credentials" });
    expect(await reinstateUser(asSystem, { userId: member.id })).toMatchObject({ state: "active" });
    expect((await inspectSession(site, cookie)).state).toBe("ended");
    await expect(authenticateKey(site, key)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await signIn(member.password)).toMatchObject({ userId: member.id });
  });

  test("while requests are on their way: none that starts afterwards is accepted", async () => {
    const member = await makeMember(site);
    const { cookie } = await signInAs(site, member);
    const key = (
      await createKeyFor(asSystem, member.id, { name: "Busy", scopes: ["users:read"], expiresAt: inDays(1) })
    ).token;
    const ask = () => Promise.allSettled([authenticateCookie(site, cookie), authenticateKey(site, key)]);
    const before = Array.from({ length: 50 }, ask);
    await suspendUser(asSystem, { userId: member.id });
    const after = await Promise.all(Array.from({ length: 500 }, ask));
    await Promise.all(before);
    const accepted = after
      .flat()
      .filter((result) => result.status === "fulfilled" && result.value.kind !== "anonymous");
    expect(accepted).toEqual([]);
  });
});
