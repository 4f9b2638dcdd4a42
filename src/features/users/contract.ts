import { z } from "zod";
import { Role, Scope } from "#/core/actor.ts";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type RestOperation, rest } from "#/core/rest.ts";
import { line, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { passwordFault } from "./password-rules.ts";

export const Email = text(254)
  .regex(/^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>.]+$/, "must be an e-mail address")
  .describe("E-mail address; upper and lower case are the same.");

export const PersonName = line(120).describe("Name as others see it.");

export const NewPassword = text(200)
  .min(8, "must have at least 8 characters")
  .describe("8 to 200 characters, none of the most common ones and not the e-mail address.");

export const User = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    role: Role,
    state: z.enum(["active", "suspended"]),
    hasPassword: z.boolean().describe("False for people who sign in at another provider only."),
    createdAt: Instant,
  })
  .meta({ id: "User" });
export type User = z.infer<typeof User>;

const NewAccount = z.strictObject({
  email: Email,
  name: PersonName,
  password: NewPassword,
});

export const SignUpInput = NewAccount.superRefine(({ password, email }, issues) => {
  const message = passwordFault(password, email);
  if (message) issues.addIssue({ code: "custom", path: ["password"], message });
});
export type SignUpInput = z.infer<typeof SignUpInput>;

export const CreateUserInput = z.strictObject({ ...NewAccount.shape, role: Role });
export type CreateUserInput = z.infer<typeof CreateUserInput>;

export const UpdateMeInput = z.strictObject({ name: PersonName });
export type UpdateMeInput = z.infer<typeof UpdateMeInput>;

export const ChangePasswordInput = z.strictObject({
  currentPassword: text(200).optional().describe("Left out only by a person who has no password yet."),
  newPassword: NewPassword,
});
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>;

export const Nothing = z.strictObject({});

export const UserRef = z.strictObject({ userId: Id });
export type UserRef = z.infer<typeof UserRef>;

export const UpdateUserInput = z.strictObject({ userId: Id, role: Role });
export type UpdateUserInput = z.infer<typeof UpdateUserInput>;

export const ListUsersInput = pageInput({
  q: text(100).optional().describe("Part of the name or e-mail address."),
  role: Role.optional(),
  state: z.enum(["active", "suspended"]).optional(),
});
export type ListUsersInput = z.infer<typeof ListUsersInput>;

export const UserPage = page(User);

export const ApiKey = z
  .object({
    id: Id,
    name: z.string(),
    handle: z.string().describe("The public part that names the key in its token."),
    scopes: z.array(Scope),
    state: z.enum(["active", "expired", "revoked", "ended"]).describe("`ended`: by a change of password or role."),
    createdAt: Instant,
    expiresAt: Instant.nullable(),
    lastUsedAt: Instant.nullable().describe("To the minute."),
  })
  .meta({ id: "ApiKey" });
export type ApiKey = z.infer<typeof ApiKey>;

export const NewApiKey = z
  .object({ ...ApiKey.shape, token: z.string().describe("The key itself, shown this once.") })
  .meta({ id: "NewApiKey" });
export type NewApiKey = z.infer<typeof NewApiKey>;

export const CreateKeyInput = z.strictObject({
  name: line(100).describe("What the key is for."),
  scopes: z
    .array(Scope)
    .min(1, "must name at least one scope")
    .refine((scopes) => new Set(scopes).size === scopes.length, "must not repeat a scope"),
  expiresAt: Instant.nullable().optional().describe("When it stops working; null or left out: never."),
});
export type CreateKeyInput = z.infer<typeof CreateKeyInput>;

export const KeyRef = z.strictObject({ keyId: Id });
export type KeyRef = z.infer<typeof KeyRef>;

export const ListKeysInput = pageInput({});
export type ListKeysInput = z.infer<typeof ListKeysInput>;

export const KeyPage = page(ApiKey);

type Operation = Omit<RestOperation, "tag">;
const userRest = (operation: Operation) => rest({ ...operation, tag: "Users" });
const keyRest = (operation: Operation) => rest({ ...operation, tag: "API keys" });

const exampleUser: User = {
  id: "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
  email: "lena@school.example",
  name: "Lena Okafor",
  role: "learner",
  state: "active",
  hasPassword: true,
  createdAt: "2026-03-02T08:15:00.000Z",
};

const exampleKey: ApiKey = {
  id: "01980f70-11aa-7b21-8c44-5a6b7c8d9e0f",
  name: "Timetable sync",
  handle: "4kTz90QmVb2c",
  scopes: ["courses:read", "users:read"],
  state: "active",
  createdAt: "2026-03-02T08:20:00.000Z",
  expiresAt: "2027-03-02T08:20:00.000Z",
  lastUsedAt: null,
};

export const signUpRest = userRest({
  method: "POST",
  path: "/users",
  scope: null,
  status: 201,
  location: "/users/{id}",
  summary: "Sign up",
  description: "Makes an account for a learner. Everybody may call it; 409 when the address has an account already.",
  errors: [409, 429, 503],
  example: {
    input: { email: "lena@school.example", name: "Lena Okafor", password: "seven quiet herons" },
    output: exampleUser,
  },
});

export const meRest = userRest({
  method: "GET",
  path: "/me",
  scope: "users:read",
  summary: "Show my account",
  example: { output: exampleUser },
});

export const updateMeRest = userRest({
  method: "PATCH",
  path: "/me",
  scope: "users:write",
  summary: "Change my name",
  example: { input: { name: "Lena Okafor" }, output: exampleUser },
});

export const changePasswordRest = userRest({
  method: "POST",
  path: "/me/password",
  scope: "users:write",
  summary: "Change my password",
  description:
    "Ends every other session and every API key of the account, the calling key included. A wrong current password is a fault at `/currentPassword`.",
  errors: [429, 503],
  example: {
    input: { currentPassword: "seven quiet herons", newPassword: "eleven loud magpies" },
    output: exampleUser,
  },
});

export const listUsersRest = userRest({
  method: "GET",
  path: "/users",
  scope: "admin",
  summary: "List accounts",
  description: "For administrators; newest first.",
  example: { output: { items: [exampleUser], nextCursor: null } },
});

export const getUserRest = userRest({
  method: "GET",
  path: "/users/{userId}",
  scope: "users:read",
  summary: "Show an account",
  description: "Administrators see every account, others their own; an account that may not be seen answers 404.",
  example: { output: exampleUser },
});

export const updateUserRest = userRest({
  method: "PATCH",
  path: "/users/{userId}",
  scope: "admin",
  summary: "Change a role",
  description: "Ends the person's sessions and keys. The last active administrator keeps the role (409).",
  errors: [409],
  example: { input: { role: "instructor" }, output: { ...exampleUser, role: "instructor" } },
});

export const suspendUserRest = userRest({
  method: "POST",
  path: "/users/{userId}/suspend",
  scope: "admin",
  summary: "Suspend an account",
  description: "Ends the person's sessions and keys at once. The last active administrator cannot be suspended (409).",
  errors: [409],
  example: { output: { ...exampleUser, state: "suspended" } },
});

export const reinstateUserRest = userRest({
  method: "POST",
  path: "/users/{userId}/reinstate",
  scope: "admin",
  summary: "Reinstate a suspended account",
  description: "The person may sign in again; earlier sessions and keys stay ended.",
  example: { output: exampleUser },
});

export const createKeyRest = keyRest({
  method: "POST",
  path: "/me/keys",
  scope: "users:write",
  status: 201,
  location: "/me/keys/{id}",
  summary: "Create an API key",
  description:
    "The token is in this answer and nowhere else. A key that makes a key can give it its own scopes and lifetime at most.",
  errors: [409],
  example: {
    input: { name: "Timetable sync", scopes: ["courses:read", "users:read"], expiresAt: "2027-03-02T08:20:00.000Z" },
    output: {
      ...exampleKey,
      token: "stoa_live_4kTz90QmVb2c_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEE000000",
    },
  },
});

export const listKeysRest = keyRest({
  method: "GET",
  path: "/me/keys",
  scope: "users:read",
  summary: "List my API keys",
  description: "Newest first, ended ones included.",
  example: { output: { items: [exampleKey], nextCursor: null } },
});

export const getKeyRest = keyRest({
  method: "GET",
  path: "/me/keys/{keyId}",
  scope: "users:read",
  summary: "Show one of my API keys",
  example: { output: exampleKey },
});

export const revokeKeyRest = keyRest({
  method: "DELETE",
  path: "/me/keys/{keyId}",
  scope: "users:write",
  status: 204,
  summary: "Revoke an API key",
  description: "It is refused from the next call on. Revoking twice is fine.",
});
