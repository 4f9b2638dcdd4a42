import { scopes as allScopes, type Scope } from "#/core/actor.ts";
import { createKeyFor } from "#/features/users/actions/create-key.ts";
import type { Services } from "#/server/context.ts";

/** A key of somebody's with the given scopes; all that their role may have unless told. */
export const makeKey = async (
  services: Services,
  owner: { id: string; role: string },
  scopes: readonly Scope[] = allScopes.filter((scope) => scope !== "admin" || owner.role === "admin"),
): Promise<string> => {
  const ctx = { ...services, actor: { kind: "system" as const, job: "test" } };
  const key = await createKeyFor(ctx, owner.id, { name: "Test", scopes: [...scopes], expiresAt: null });
  return key.token;
};
