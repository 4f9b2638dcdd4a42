import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Role, Scope } from "#/core/actor.ts";
import { id, instant, primaryId } from "#/server/columns.ts";

export const users = pgTable(
  "users",
  {
    id: primaryId(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role").$type<Role>().notNull(),
    /** argon2id; null for people who sign in elsewhere only. */
    passwordHash: text("password_hash"),
    /** Somebody vouched for the address: a provider, or the administrator who made the account. */
    emailVerifiedAt: instant("email_verified_at"),
    suspendedAt: instant("suspended_at"),
    /** Counts changes that end sessions and keys: password, role, suspension. */
    sessionVersion: integer("session_version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("users_email_key").on(sql`lower(${table.email})`),
    index("users_created_idx").on(table.createdAt, table.id),
    index("users_role_idx").on(table.role, table.createdAt, table.id),
    index("users_search_trgm").using("gin", sql`(lower(${table.name} || ' ' || ${table.email})) gin_trgm_ops`),
  ],
);

/** Accounts at other providers. */
export const identities = pgTable(
  "identities",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    provider: text("provider").notNull(),
    subject: text("subject").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("identities_provider_subject_key").on(table.provider, table.subject),
    index("identities_user_idx").on(table.userId),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    userAgent: text("user_agent").notNull().default(""),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("sessions_user_idx").on(table.userId)],
);

export const apiKeys = pgTable(
  "api_keys",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** The public part that names the key in `stoa_<env>_<id>_<secret><crc>`. */
    handle: text("handle").notNull(),
    secretHash: text("secret_hash").notNull(),
    /** The person's session version when it was made: what ends sessions ends keys. */
    version: integer("version").notNull(),
    scopes: jsonb("scopes").$type<Scope[]>().notNull(),
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
    lastUsedAt: instant("last_used_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("api_keys_handle_key").on(table.handle),
    index("api_keys_user_idx").on(table.userId, table.createdAt, table.id),
  ],
);

/** What was done to accounts, append-only. */
export const accountEvents = pgTable(
  "account_events",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    actor: text("actor").notNull(),
    kind: text("kind").notNull(),
    detail: jsonb("detail").$type<Record<string, string>>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("account_events_user_idx").on(table.userId, table.createdAt)],
);

/** One row: facts about the site itself. */
export const site = pgTable("site", {
  key: text("key").primaryKey(),
  isDemo: boolean("is_demo").notNull().default(false),
  seededAt: instant("seeded_at"),
});
