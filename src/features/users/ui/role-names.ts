import type { Role } from "#/core/actor.ts";

export const roleNames = {
  learner: "Learner",
  instructor: "Instructor",
  admin: "Administrator",
} as const satisfies Record<Role, string>;

export const roles = Object.keys(roleNames) as Role[];
