import type { CookieOption, CookiesOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import { z } from "zod";

export const sessionSeconds = 30 * 24 * 60 * 60;

/** What the cookie says; whether it still holds is asked of the database at every request. */
export const SessionToken = z.object({ sub: z.uuid(), sid: z.uuid() });
export type SessionToken = z.infer<typeof SessionToken>;

const isSecure = (publicUrl: string | undefined) => publicUrl?.startsWith("https:") ?? false;

/** `__Host-` ties a cookie to this host over TLS; browsers refuse that name over plain http. */
const nameOf = (name: string, secure: boolean) => `${secure ? "__Host-" : ""}stoa-${name}`;

const cookie = (name: string, secure: boolean, maxAge?: number): CookieOption => ({
  name: nameOf(name, secure),
  options: { httpOnly: true, sameSite: "lax", path: "/", secure, ...(maxAge ? { maxAge } : {}) },
});

const signInSeconds = 15 * 60;

/** Every cookie that signing in uses, for next-auth. */
export const authCookies = (publicUrl: string | undefined): CookiesOptions => {
  const secure = isSecure(publicUrl);
  return {
    sessionToken: cookie("session", secure),
    callbackUrl: cookie("return", secure),
    csrfToken: cookie("csrf", secure),
    pkceCodeVerifier: cookie("pkce", secure, signInSeconds),
    state: cookie("state", secure, signInSeconds),
    nonce: cookie("nonce", secure, signInSeconds),
  };
};

const cookieValue = (cookieHeader: string, name: string): string | null => {
  for (const pair of cookieHeader.split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
};

export type AuthSite = { secret: string; env: { PUBLIC_URL?: string | undefined } };

/** The session that a request's cookies name; null when there is none or it was not sealed here. */
export const readSessionToken = async (site: AuthSite, cookieHeader: string | null): Promise<SessionToken | null> => {
  if (!cookieHeader) return null;
  const token = cookieValue(cookieHeader, nameOf("session", isSecure(site.env.PUBLIC_URL)));
  if (!token || token.length > 4096) return null;
  const payload = await decode({ token, secret: site.secret }).catch(() => null);
  return SessionToken.safeParse(payload).data ?? null;
};
