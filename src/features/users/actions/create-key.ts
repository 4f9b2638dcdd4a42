import { type Actor, isAdmin, requireUserId } from "#/core/actor.ts";
import { AppError, forbidden, invalid, notFound, unauthenticated } from "#/core/errors.ts";
import { isAfter, toInstant } from "#/core/time.ts";
import { makeToken } from "#/server/auth/api-token.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { outlives, refusedScopes } from "../access.ts";
import { CreateKeyInput, type NewApiKey } from "../contract.ts";
import { isDemoSite } from "../store.ts";
import { countActiveKeys, findKey, insertKey, lockOwner } from "../store-keys.ts";
import { recordAccountEvent } from "./record-account-event.ts";

const keyLimit = 100;

const requireOwnLifetime = async (db: Db, actor: Actor, expiresAt: string | null): Promise<void> => {
  if (actor.kind !== "key") return;
  const own = await findKey(db, actor.userId, actor.keyId);
  if (!own) throw unauthenticated();
  if (outlives(expiresAt, own.expiresAt)) throw forbidden("A key cannot make a key that outlives it.");
};

const issue = async (ctx: Context, userId: string, input: CreateKeyInput): Promise<NewApiKey> => {
  const now = toInstant(ctx.now());
  const { name, scopes } = input;
  const expiresAt = input.expiresAt ? toInstant(new Date(input.expiresAt)) : null;
  if (expiresAt && !isAfter(expiresAt, now)) throw invalid("/expiresAt", "must be in the future");
  return ctx.db.transaction(async (tx) => {
    const owner = await lockOwner(tx, userId);
    if (!owner) throw notFound("account");
    const refused = refusedScopes(ctx.actor, owner.role, scopes);
    if (refused.length > 0) throw forbidden(`These scopes are beyond yours: ${refused.join(", ")}.`);
    await requireOwnLifetime(tx, ctx.actor, expiresAt);
    if ((await countActiveKeys(tx, userId, owner.version, now)) >= keyLimit) {
      throw new AppError("conflict", `An account has ${keyLimit} active keys at most. Revoke one first.`);
    }
    const { token, handle, secretHash } = makeToken((await isDemoSite(tx)) ? "demo" : "live");
    const kept = { userId, name: name.trim(), handle, scopes, expiresAt, createdAt: now };
    const id = await insertKey(tx, { ...kept, secretHash, version: owner.version });
    await recordAccountEvent(ctx, tx, userId, "key_created", { keyId: id, scopes: scopes.join(" ") });
    const { userId: _owner, ...shown } = kept;
    return { id, ...shown, state: "active", lastUsedAt: null, token };
  });
};

/** A key of the caller's own. */
export const createKey = async (ctx: Context, input: CreateKeyInput): Promise<NewApiKey> =>
  issue(ctx, requireUserId(ctx.actor), input);

/** For the command line: a key of somebody's, made by the system or an administrator at the keyboard. */
export const createKeyFor = async (ctx: Context, userId: string, input: CreateKeyInput): Promise<NewApiKey> => {
  if (!isAdmin(ctx.actor) || ctx.actor.kind === "key") throw forbidden();
  return issue(ctx, userId, CreateKeyInput.parse(input));
};
