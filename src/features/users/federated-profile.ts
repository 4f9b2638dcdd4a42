/** A person as another provider describes them. */
export type FederatedProfile = {
  /** Names the provider; for OpenID Connect the issuer is part of it, since subjects are unique per issuer only. */
  provider: string;
  subject: string;
  /** Null unless the provider says that it has verified the address. */
  verifiedEmail: string | null;
  name: string;
};

export type Claims = {
  sub?: unknown;
  email?: unknown;
  email_verified?: unknown;
  name?: unknown;
  given_name?: unknown;
  family_name?: unknown;
  preferred_username?: unknown;
};

const isEmail = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 254 && /^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>.]+$/.test(value);

const lineOf = (value: unknown): string =>
  typeof value === "string"
    ? value
        .replace(/\p{Cc}+/gu, " ")
        .trim()
        .slice(0, 120)
        .toWellFormed()
    : "";

/** Some providers send "true" as text; everything else is not verified. */
const isVerified = (value: unknown) => value === true || value === "true";

/** Reads claims that were checked already (signature, issuer, audience, nonce). */
export const toFederatedProfile = (provider: string, subject: string, claims: Claims): FederatedProfile => {
  const email = isEmail(claims.email) ? claims.email : null;
  const fullName = `${lineOf(claims.given_name)} ${lineOf(claims.family_name)}`.trim();
  const name =
    lineOf(claims.name) || fullName || lineOf(claims.preferred_username) || email?.split("@")[0] || "New learner";
  return { provider, subject, verifiedEmail: email && isVerified(claims.email_verified) ? email : null, name };
};
