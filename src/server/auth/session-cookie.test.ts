import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { parseEnv } from "../env.ts";
import { emailClaimsOf, identityProvider, providerButtons, providersOf } from "./providers.ts";
import { authCookies, readSessionToken } from "./session-cookie.ts";

const secret = "a secret of the tests, long enough to seal cookies";
const http = { secret, env: {} };
const https = { secret, env: { PUBLIC_URL: "https://stoa.example" } };
const token = { sub: newId(), sid: newId() };
const seal = (content: Record<string, unknown>, key = secret) => encode({ token: content, secret: key });

test("the session is read among other cookies", async () => {
  expect(await readSessionToken(http, `a=1; stoa-session=${await seal(token)}; b=2`)).toEqual(token);
  expect(await readSessionToken(https, `__Host-stoa-session=${await seal(token)}`)).toEqual(token);
});

test("over TLS only the cookie that is tied to the host counts", async () => {
  expect(await readSessionToken(https, `stoa-session=${await seal(token)}`)).toBeNull();
  for (const { name, options } of Object.values(authCookies(https.env.PUBLIC_URL))) {
    expect(name).toMatch(/^__Host-/);
    expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
  }
  for (const { name, options } of Object.values(authCookies(undefined))) {
    expect(name).not.toMatch(/^__/);
    expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", secure: false });
  }
});

test.each([
  ["none", null],
  ["another", "a=1; b"],
  ["an empty one", "stoa-session="],
  ["nonsense", "stoa-session=abc.def"],
  ["a huge one", `stoa-session=${"x".repeat(5000)}`],
])("nothing comes from %s", async (_, header) => {
  expect(await readSessionToken(http, header)).toBeNull();
});

test("a cookie sealed elsewhere or with other content is worth nothing", async () => {
  expect(
    await readSessionToken(http, `stoa-session=${await seal(token, "another secret, also long enough")}`),
  ).toBeNull();
  expect(await readSessionToken(http, `stoa-session=${await seal({ sub: "1", sid: "2" })}`)).toBeNull();
});

test("providers appear when their variables are set", () => {
  expect(providersOf(parseEnv({}))).toEqual([]);
  const env = parseEnv({
    GOOGLE_CLIENT_ID: "g",
    GOOGLE_CLIENT_SECRET: "s",
    GITHUB_CLIENT_ID: "h",
    GITHUB_CLIENT_SECRET: "s",
    OIDC_ISSUER: "https://id.school.example/realm/",
    OIDC_CLIENT_ID: "o",
    OIDC_CLIENT_SECRET: "s",
    OIDC_NAME: "School",
  });
  expect(providerButtons(env).map(({ name }) => name)).toEqual(["Google", "GitHub", "School"]);
  expect(providersOf(env)[2]?.wellKnown).toBe("https://id.school.example/realm/.well-known/openid-configuration");
  expect(identityProvider("oidc", env)).toBe("oidc:https://id.school.example/realm");
  expect(identityProvider("github", env)).toBe("github");
});

test("of GitHub's addresses a verified one is taken, the primary one first", () => {
  const [first, second, third] = [
    { email: "a@x.example", primary: true, verified: false },
    { email: "b@x.example", primary: false, verified: true },
    { email: "c@x.example", primary: true, verified: true },
  ];
  expect(emailClaimsOf([first, second, third])).toEqual({ email: "c@x.example", email_verified: true });
  expect(emailClaimsOf([first, second])).toEqual({ email: "b@x.example", email_verified: true });
  expect(emailClaimsOf([first])).toEqual({});
});
