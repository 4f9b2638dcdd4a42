import { type Actor, isAdmin, type Role, type Scope, userIdOf } from "#/core/actor.ts";
import { type Instant, isAfter } from "#/core/time.ts";

/** Administrators see every account, everybody else their own. */
export const canSeeUser = (actor: Actor, userId: string): boolean => isAdmin(actor) || userIdOf(actor) === userId;

export type ActiveAdmin = { id: string };

/** Whether the site keeps an active administrator when this person stops being one. */
export const leavesAnAdmin = (activeAdmins: readonly ActiveAdmin[], userId: string): boolean =>
  activeAdmins.some((admin) => admin.id !== userId);

/** Scopes in `asked` that this actor may not hand to a new key. */
export const refusedScopes = (actor: Actor, ownerRole: Role, asked: readonly Scope[]): Scope[] =>
  asked.filter((scope) => {
    if (scope === "admin" && ownerRole !== "admin") return true;
    return actor.kind === "key" && !actor.scopes.includes(scope);
  });

/** A key makes none that outlives it. */
export const outlives = (asked: Instant | null, own: Instant | null): boolean =>
  own !== null && (asked === null || isAfter(asked, own));
