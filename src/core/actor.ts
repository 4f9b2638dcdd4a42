import { z } from "zod";
import { forbidden, unauthenticated } from "./errors.ts";

export const Role = z.enum(["admin", "instructor", "learner"]);
export type Role = z.infer<typeof Role>;

export const scopes = [
  "courses:read",
  "courses:write",
  "assessments:read",
  "assessments:write",
  "tutor:read",
  "tutor:write",
  "users:read",
  "users:write",
  "admin",
] as const;
export const Scope = z.enum(scopes);
export type Scope = z.infer<typeof Scope>;

/** Who asks. A key acts for its user within its scopes; the system acts for itself. */
export type Actor =
  | { kind: "anonymous" }
  | { kind: "user"; userId: string; role: Role; sessionId: string }
  | { kind: "key"; userId: string; role: Role; keyId: string; scopes: readonly Scope[] }
  | { kind: "system"; job: string };

export const anonymous: Actor = { kind: "anonymous" };

/** The id of the person behind the actor, or null. */
export const userIdOf = (actor: Actor): string | null =>
  actor.kind === "user" || actor.kind === "key" ? actor.userId : null;

export const requireUserId = (actor: Actor): string => {
  const id = userIdOf(actor);
  if (!id) throw unauthenticated();
  return id;
};

export const roleOf = (actor: Actor): Role | null =>
  actor.kind === "user" || actor.kind === "key" ? actor.role : null;

/** An API key needs the `admin` scope to use its user's administrator role. */
export const isAdmin = (actor: Actor): boolean =>
  actor.kind === "system" ||
  (actor.kind === "user" && actor.role === "admin") ||
  (actor.kind === "key" && actor.role === "admin" && actor.scopes.includes("admin"));

/** May author courses of their own. */
export const isInstructor = (actor: Actor): boolean => isAdmin(actor) || roleOf(actor) === "instructor";

export const hasScope = (actor: Actor, scope: Scope): boolean => actor.kind !== "key" || actor.scopes.includes(scope);

export const requireAdmin = (actor: Actor): void => {
  if (userIdOf(actor) === null && actor.kind !== "system") throw unauthenticated();
  if (!isAdmin(actor)) throw forbidden("This is for administrators.");
};
