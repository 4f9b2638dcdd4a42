import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { Env } from "#/server/env.ts";

export type ProviderKind = "google" | "github" | "oidc";
export type Provider = OAuthConfig<Profile>;
export type ProviderButton = { id: ProviderKind; name: string };

const httpOptions = { timeout: 10_000 };

type Settings = { clientId: string; clientSecret: string };

type Claims = { email?: string; email_verified?: boolean };

export type GitHubEmail = { email: string; primary: boolean; verified: boolean };

/** GitHub's profile does not say whether its address is verified; its list of addresses does. */
export const emailClaimsOf = (emails: readonly GitHubEmail[]): Claims => {
  const chosen = emails.find((entry) => entry.primary && entry.verified) ?? emails.find((entry) => entry.verified);
  return chosen ? { email: chosen.email, email_verified: true } : {};
};

/** A provider that publishes its addresses: discovery, code flow with PKCE, state and nonce. */
const discovered = (id: ProviderKind, name: string, issuer: string, settings: Settings): Provider => ({
  id,
  name,
  type: "oauth",
  wellKnown: `${issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`,
  authorization: { params: { scope: "openid email profile" } },
  idToken: true,
  checks: ["pkce", "state", "nonce"],
  httpOptions,
  ...settings,
  userinfo: {
    // Many providers keep the address out of the id token; the client checks that both name one subject.
    request: async ({ client, tokens }) => {
      const claims = (tokens as typeof tokens & { claims(): Claims }).claims();
      const needsMore = claims.email === undefined && client.issuer.metadata.userinfo_endpoint !== undefined;
      return (
        needsMore ? { ...claims, ...(await client.userinfo(tokens as Parameters<typeof client.userinfo>[0])) } : claims
      ) as Profile;
    },
  },
  profile: (claims) => ({ id: String(claims.sub) }),
});

const githubApi = "https://api.github.com";

const github = (settings: Settings): Provider => ({
  id: "github",
  name: "GitHub",
  type: "oauth",
  authorization: { url: "https://github.com/login/oauth/authorize", params: { scope: "read:user user:email" } },
  token: "https://github.com/login/oauth/access_token",
  checks: ["pkce", "state"],
  httpOptions,
  ...settings,
  userinfo: {
    url: `${githubApi}/user`,
    request: async ({ client, tokens }) => {
      const token = String(tokens.access_token);
      const person = await client.userinfo<{ id: number; login: string; name?: string }>(token);
      const answer = await fetch(`${githubApi}/user/emails`, {
        headers: { authorization: `Bearer ${token}`, "user-agent": "stoa", accept: "application/vnd.github+json" },
      });
      if (!answer.ok) throw new Error(`GitHub refused the list of e-mail addresses (${answer.status}).`);
      const emails = emailClaimsOf((await answer.json()) as GitHubEmail[]);
      return { sub: String(person.id), name: person.name ?? person.login, ...emails } as Profile;
    },
  },
  profile: (claims) => ({ id: String(claims.sub) }),
});

/** The providers that this site's environment sets up. */
export const providersOf = (env: Env): Provider[] => {
  const providers: Provider[] = [];
  if (env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET) {
    const settings = { clientId: env.GOOGLE_CLIENT_ID, clientSecret: env.GOOGLE_CLIENT_SECRET };
    providers.push(discovered("google", "Google", "https://accounts.google.com", settings));
  }
  if (env.GITHUB_CLIENT_ID && env.GITHUB_CLIENT_SECRET) {
    providers.push(github({ clientId: env.GITHUB_CLIENT_ID, clientSecret: env.GITHUB_CLIENT_SECRET }));
  }
  if (env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET) {
    const settings = { clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET };
    providers.push(discovered("oidc", env.OIDC_NAME, env.OIDC_ISSUER, settings));
  }
  return providers;
};

/** What the sign-in page shows. */
export const providerButtons = (env: Env): ProviderButton[] =>
  providersOf(env).map(({ id, name }) => ({ id: id as ProviderKind, name }));

/** Subjects are unique per issuer only, so the name under which an identity is kept holds the issuer. */
export const identityProvider = (kind: string, env: Env): string =>
  kind === "oidc" ? `oidc:${env.OIDC_ISSUER}` : kind;
