import { eq } from "drizzle-orm";
import Provider from "oidc-provider";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { setNextAuthOrigin } from "#/server/auth/next-auth-origin.ts";
import { type Member, makeMember, siteOf, system } from "#/test/factories-accounts.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { type Answer, Browser, listenOnLoopback, type Peer } from "#/test/http-peer.ts";
import { nextAuthListener } from "#/test/next-auth-server.ts";
import { suspendUser } from "./actions/suspend-user.ts";
import { identities, users } from "./tables.ts";

const services = testServices();
const client = { client_id: "stoa", client_secret: "a secret between stoa and its provider" };

/** Whom the provider knows: account ids are sent as JSON of the claims, so every test brings its own people. */
const claimsOf = (id: string) => ({ sub: id, ...(JSON.parse(Buffer.from(id, "base64url").toString()) as object) });
const accountId = (claims: object) => Buffer.from(JSON.stringify(claims)).toString("base64url");

let provider: Peer;
let app: Peer;

beforeAll(async () => {
  let redirectUri = "";
  app = await listenOnLoopback((origin) => {
    redirectUri = `${origin}/api/auth/callback/oidc`;
    return (request, response) => nextAuthListener(site())(request, response);
  });
  provider = await listenOnLoopback((issuer) =>
    new Provider(issuer, {
      clients: [{ ...client, redirect_uris: [redirectUri] }],
      claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
      cookies: { keys: ["keys of a provider in a test"] },
      findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(id) }),
    }).callback(),
  );
  setNextAuthOrigin(undefined);
});

afterAll(async () => {
  await app.close();
  await provider.close();
});

const site = () =>
  siteOf(services, {
    OIDC_ISSUER: provider.origin,
    OIDC_CLIENT_ID: client.client_id,
    OIDC_CLIENT_SECRET: client.client_secret,
    OIDC_NAME: "School",
  });

const csrfOf = async (browser: Browser): Promise<string> => {
  const { body } = await browser.send(`${app.origin}/api/auth/csrf`);
  return (JSON.parse(body) as { csrfToken: string }).csrfToken;
};

const whoIs = async (browser: Browser): Promise<Actor> =>
  JSON.parse((await browser.send(`${app.origin}/whoami`)).body) as Actor;

/** Walks the whole code flow: our button, the provider's own forms, our callback. */
const signInWithProvider = async (
  browser: Browser,
  claims: object,
  callbackUrl = "/courses?q=bees",
): Promise<Answer> => {
  const csrfToken = await csrfOf(browser);
  const begun = await browser.send(`${app.origin}/api/auth/signin/oidc`, { csrfToken, callbackUrl });
  expect(begun.location).toContain(`${provider.origin}/auth?`);
  const backAtApp = (url: string) => url.startsWith(`${app.origin}/api/auth/callback/oidc`);
  let answer = await browser.follow(begun.location!, backAtApp);
  for (const prompt of ["login", "consent"]) {
    if (answer.location && backAtApp(answer.location)) break;
    const form = { prompt, login: accountId(claims), password: "any" };
    answer = await browser.send(answer.url, form);
    answer = await browser.follow(answer.location!, backAtApp);
  }
  return browser.follow(answer.location!);
};

const signInWithPassword = async (browser: Browser, { email, password }: { email: string; password: string }) => {
  const csrfToken = await csrfOf(browser);
  const form = { csrfToken, email, password, json: "true", callbackUrl: "/learn" };
  const { body } = await browser.send(`${app.origin}/api/auth/callback/credentials`, form);
  return new URL((JSON.parse(body) as { url: string }).url);
};

const userOf = async (email: string) => {
  const columns = { id: users.id, name: users.name, hash: users.passwordHash, verified: users.emailVerifiedAt };
  const [row] = await services.db.select(columns).from(users).where(eq(users.email, email));
  return row;
};

describe("another provider's sign-in", () => {
  const person = (verified = true) => ({
    email: `${newId()}@school.example`,
    email_verified: verified,
    name: "Priya Raman",
  });

  test("makes an account for a verified address, and finds it again", async () => {
    await makeMember(services);
    const claims = person();
    const browser = new Browser();
    const page = await signInWithProvider(browser, claims);
    expect(page.url).toBe(`${app.origin}/courses?q=bees`);
    const user = await userOf(claims.email);
    expect(user).toMatchObject({ name: "Priya Raman", hash: null, verified: expect.any(String) });
    expect(await whoIs(browser)).toMatchObject({ kind: "user", userId: user!.id, role: "learner" });
    const again = new Browser();
    await signInWithProvider(again, claims);
    expect(await whoIs(again)).toMatchObject({ userId: user!.id });
    const [identity] = await services.db
      .select({ provider: identities.provider })
      .from(identities)
      .where(eq(identities.userId, user!.id));
    expect(identity?.provider).toBe(`oidc:${provider.origin}`);
  });

  test("makes and takes over nothing for an address that is not verified", async () => {
    const victim = await makeMember(services, "admin");
    for (const email of [victim.email, `${newId()}@school.example`]) {
      const browser = new Browser();
      const page = await signInWithProvider(browser, { ...person(false), email });
      expect(page.url).toBe(`${app.origin}/signin?error=email_unverified`);
      expect(await whoIs(browser)).toEqual({ kind: "anonymous" });
    }
    expect(await userOf(victim.email)).toMatchObject({ id: victim.id, hash: expect.any(String) });
  });

  test("links an account whose address somebody vouched for and leaves its password", async () => {
    const member = await makeMember(services);
    const browser = new Browser();
    await signInWithProvider(browser, { ...person(), email: member.email.toLowerCase() });
    expect(await whoIs(browser)).toMatchObject({ userId: member.id });
    expect((await signInWithPassword(new Browser(), member)).pathname).toBe("/learn");
  });

  test("takes the account from whoever signed up with an address that was not theirs", async () => {
    const member = await makeMember(services);
    await services.db.update(users).set({ emailVerifiedAt: null }).where(eq(users.id, member.id));
    const squatter = new Browser();
    await signInWithPassword(squatter, member);
    expect(await whoIs(squatter)).toMatchObject({ userId: member.id });
    const owner = new Browser();
    await signInWithProvider(owner, { ...person(), email: member.email });
    expect(await whoIs(owner)).toMatchObject({ userId: member.id });
    expect(await whoIs(squatter)).toEqual({ kind: "anonymous" });
    expect((await signInWithPassword(squatter, member)).searchParams.get("error")).toBe("CredentialsSignin");
  });

  test("is refused for a suspended person, linked or not", async () => {
    const claims = person();
    await signInWithProvider(new Browser(), claims);
    const linked = (await userOf(claims.email))!;
    const unlinked = await makeMember(services);
    for (const [userId, who] of [
      [linked.id, claims],
      [unlinked.id, { ...person(), email: unlinked.email }],
    ] as const) {
      await suspendUser(ctxFor(services, system), { userId });
      const browser = new Browser();
      expect((await signInWithProvider(browser, who)).url).toBe(`${app.origin}/signin?error=suspended`);
      expect(await whoIs(browser)).toEqual({ kind: "anonymous" });
    }
  });

  test("leads nowhere but back to this site", async () => {
    const page = await signInWithProvider(new Browser(), person(), "https://evil.example/learn");
    expect(page.url).toBe(`${app.origin}/learn`);
  });

  test("is refused when the answer belongs to another browser", async () => {
    const [mine, theirs] = [new Browser(), new Browser()];
    const csrfToken = await csrfOf(mine);
    const begun = await mine.send(`${app.origin}/api/auth/signin/oidc`, { csrfToken, callbackUrl: "/" });
    const state = new URL(begun.location!).searchParams.get("state");
    const forged = `${app.origin}/api/auth/callback/oidc?code=abc&state=${state}&iss=${provider.origin}`;
    const page = await theirs.follow(forged);
    expect(new URL(page.url).searchParams.get("error")).toBe("OAuthCallback");
    expect(await whoIs(theirs)).toEqual({ kind: "anonymous" });
  });
});

describe("signing in with a password", () => {
  test("sets a cookie that no script reads, and signing out ends the session itself", async () => {
    const member = await makeMember(services, "instructor");
    const browser = new Browser();
    expect((await signInWithPassword(browser, member)).href).toBe(`${app.origin}/learn`);
    expect(await whoIs(browser)).toMatchObject({ userId: member.id, role: "instructor" });
    const kept = new Browser();
    kept.setCookie(app.origin, "stoa-session", /stoa-session=([^;]+)/.exec(browser.cookies(app.origin))![1]!);
    const session = await browser.send(`${app.origin}/api/auth/session`);
    expect(JSON.parse(session.body)).toMatchObject({ user: { id: member.id } });
    await browser.send(`${app.origin}/api/auth/signout`, { csrfToken: await csrfOf(browser), callbackUrl: "/" });
    expect(await whoIs(browser)).toEqual({ kind: "anonymous" });
    expect(await whoIs(kept)).toEqual({ kind: "anonymous" });
    expect(JSON.parse((await kept.send(`${app.origin}/api/auth/session`)).body)).toEqual({});
  });

  test("tells what is wrong and no more", async () => {
    const errorFor = async (who: Pick<Member, "email" | "password">) =>
      (await signInWithPassword(new Browser(), who)).searchParams.get("error");
    const member = await makeMember(services);
    expect(await errorFor({ ...member, password: "wrong" })).toBe("CredentialsSignin");
    expect(await errorFor({ email: `${newId()}@test.example`, password: "wrong" })).toBe("CredentialsSignin");
    await suspendUser(ctxFor(services, system), { userId: member.id });
    expect(await errorFor(member)).toBe("suspended");
    for (let i = 0; i < 9; i += 1) await errorFor({ ...member, password: "wrong" });
    expect(await errorFor(member)).toMatch(/^rate_limited\.\d+$/);
  });

  test("does nothing without the form's own token", async () => {
    const member = await makeMember(services);
    const browser = new Browser();
    await csrfOf(browser);
    const form = { csrfToken: "made up", email: member.email, password: member.password };
    await browser.send(`${app.origin}/api/auth/callback/credentials`, form);
    expect(await whoIs(browser)).toEqual({ kind: "anonymous" });
  });
});
