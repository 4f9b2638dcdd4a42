import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, isUniqueViolation } from "#/server/db.ts";
import type { FederatedProfile } from "../federated-profile.ts";
import {
  type Account,
  changeAndEnd,
  findAccountByIdentity,
  hasUsers,
  insertIdentity,
  insertUser,
  lockAccountByEmail,
} from "../store.ts";
import { keepOnlySession } from "../store-sessions.ts";
import { recordAccountEvent } from "./record-account-event.ts";
import type { Recognised } from "./start-session.ts";

export type FederatedRefusal = "suspended" | "email_unverified" | "not_set_up";
type Outcome = Recognised | FederatedRefusal;

const recognise = ({ id, version, suspendedAt }: Account): Outcome =>
  suspendedAt ? "suspended" : { userId: id, version };

/**
 * Whoever made this account never showed that the address is theirs; the provider has shown that it is this
 * person's. So the password, sessions and keys of whoever made it end here.
 */
const claim = async (tx: Db, account: Account, now: string): Promise<Account> => {
  if (account.emailVerifiedAt) return account;
  const changed = await changeAndEnd(tx, account.id, { passwordHash: null, emailVerifiedAt: now });
  if (!changed) return account;
  await keepOnlySession(tx, account.id, null, changed.version);
  return { ...account, emailVerifiedAt: now, version: changed.version };
};

const link = async (ctx: Context, tx: Db, profile: FederatedProfile, email: string): Promise<Outcome> => {
  const now = toInstant(ctx.now());
  const found = await lockAccountByEmail(tx, email);
  if (found?.suspendedAt) return "suspended";
  const made =
    found ??
    (await insertUser(tx, {
      email,
      name: profile.name,
      role: "learner",
      passwordHash: null,
      emailVerifiedAt: now,
      createdAt: now,
    }));
  const account = found
    ? await claim(tx, found, now)
    : { id: made.id, version: 1, suspendedAt: null, emailVerifiedAt: now };
  const { provider, subject } = profile;
  await insertIdentity(tx, { userId: account.id, provider, subject, createdAt: now });
  await recordAccountEvent(ctx, tx, account.id, "identity_linked", { provider });
  return recognise(account);
};

const signIn = (ctx: Context, profile: FederatedProfile): Promise<Outcome> =>
  ctx.db.transaction(async (tx) => {
    const known = await findAccountByIdentity(tx, profile.provider, profile.subject);
    if (known) return recognise(known);
    if (!profile.verifiedEmail) return "email_unverified";
    if (!(await hasUsers(tx))) return "not_set_up";
    return link(ctx, tx, profile, profile.verifiedEmail);
  });

/**
 * Recognises a person whom another provider signed in. An account is made or linked only for an address that the
 * provider has verified.
 */
export const signInFederated = async (ctx: Context, profile: FederatedProfile): Promise<Outcome> => {
  try {
    return await signIn(ctx, profile);
  } catch (error) {
    // Two callbacks of one new person at once: the second finds what the first has made.
    if (isUniqueViolation(error)) return signIn(ctx, profile);
    throw error;
  }
};
