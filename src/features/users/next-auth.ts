import type { NextAuthOptions, User as NextAuthUser } from "next-auth";
import type { CredentialsConfig } from "next-auth/providers/credentials";
import { anonymous } from "#/core/actor.ts";
import { isAppError } from "#/core/errors.ts";
import { addressOf } from "#/server/auth/address.ts";
import { identityProvider, providersOf } from "#/server/auth/providers.ts";
import { authCookies, SessionToken, sessionSeconds } from "#/server/auth/session-cookie.ts";
import type { Context } from "#/server/context.ts";
import type { Platform } from "#/server/platform.ts";
import { authenticateSession } from "./actions/authenticate.ts";
import { checkCredentials } from "./actions/check-credentials.ts";
import { endSession } from "./actions/end-session.ts";
import { signInFederated } from "./actions/sign-in-federated.ts";
import { type Recognised, startSession } from "./actions/start-session.ts";
import { type Claims, toFederatedProfile } from "./federated-profile.ts";
import { returnPath } from "./return-path.ts";

type Site = Pick<Platform, "db" | "now" | "log" | "ai" | "files" | "vault" | "env" | "secret">;
type HeaderReader = (name: string) => string | null;

/** Travels in `?error=`; the page turns it into words. */
const errorCodeOf = (error: unknown): string =>
  isAppError(error) && error.code === "rate_limited"
    ? `rate_limited.${/\d+/.exec(error.message)?.[0] ?? "15"}`
    : isAppError(error)
      ? error.code
      : "internal";

const credentials = (ctx: Context, header: HeaderReader, recognise: (who: Recognised) => void): CredentialsConfig => ({
  id: "credentials",
  name: "E-mail and password",
  type: "credentials",
  credentials: {},
  authorize: async (given) => {
    const { email, password } = (given ?? {}) as { email?: unknown; password?: unknown };
    if (typeof email !== "string" || typeof password !== "string") return null;
    try {
      const who = await checkCredentials(ctx, { email, password, address: addressOf(header) });
      recognise(who);
      return { id: who.userId };
    } catch (error) {
      if (isAppError(error) && error.code === "invalid_credentials") return null;
      if (!isAppError(error)) ctx.log.error({ err: error }, "signing in failed");
      throw new Error(errorCodeOf(error));
    }
  },
});

/** next-auth's settings for one request. */
export const nextAuthOptions = (site: Site, header: HeaderReader): NextAuthOptions => {
  const { db, now, log, ai, files, vault, env, secret } = site;
  const ctx: Context = { actor: anonymous, db, now, log, ai, files, vault };
  let recognised: Recognised | null = null;
  return {
    secret,
    session: { strategy: "jwt", maxAge: sessionSeconds },
    useSecureCookies: env.PUBLIC_URL?.startsWith("https:") ?? false,
    cookies: authCookies(env.PUBLIC_URL),
    pages: { signIn: "/signin", signOut: "/signout", error: "/signin" },
    providers: [
      credentials(ctx, header, (who) => {
        recognised = who;
      }),
      ...providersOf(env),
    ],
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.type === "credentials") return recognised !== null;
        if (account?.type !== "oauth" || !profile) return false;
        const provider = identityProvider(account.provider, env);
        const outcome = await signInFederated(
          ctx,
          toFederatedProfile(provider, account.providerAccountId, profile as Claims),
        );
        if (typeof outcome === "string") return `/signin?error=${outcome}`;
        recognised = outcome;
        return true;
      },
      jwt: async ({ token, account }) => {
        if (account) {
          if (!recognised) throw new Error("Nobody was recognised.");
          const userAgent = header("user-agent") ?? "";
          return startSession(ctx, recognised, { userAgent, method: account.provider });
        }
        const view = await authenticateSession(site, SessionToken.safeParse(token).data ?? null);
        if (view.state !== "active") throw new Error("The session has ended.");
        return token;
      },
      session: ({ session, token }) => ({ ...session, user: { id: token.sub } as NextAuthUser }),
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return baseUrl + returnPath(path);
      },
    },
    events: {
      signOut: async ({ token }) => {
        const session = SessionToken.safeParse(token).data;
        if (session) await endSession(ctx, session.sid);
      },
    },
    logger: {
      error: (code, metadata) => {
        if (code !== "JWT_SESSION_ERROR")
          log.warn({ code, err: "error" in metadata ? metadata.error : metadata }, "next-auth");
      },
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => {},
    },
  };
};
