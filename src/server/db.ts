import { AsyncLocalStorage } from "node:async_hooks";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import { sql } from "drizzle-orm";
import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { type Instant, toInstant } from "#/core/time.ts";

type NoSchema = Record<string, never>;

/** The database or a transaction on it. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>;

export type Address =
  | { kind: "server"; url: string }
  | { kind: "embedded"; socketDir: string; port: number; password?: string };

export type Connection = { db: Db; client: postgres.Sql; close(): Promise<void> };

const openTransaction = new AsyncLocalStorage<true>();

/**
 * Every statement is a named prepared one: connections of the embedded engine share one session, where unnamed
 * statements of two clients mix (measured: 396 wrong answers in 4,000). It also saves a round trip.
 */
const prepareAll = <Client extends postgres.Sql | postgres.TransactionSql>(client: Client, isRoot: boolean): Client =>
  new Proxy(client, {
    get(target, property) {
      if (property === "unsafe") {
        return (query: string, parameters?: never[], options?: object) => {
          if (isRoot && openTransaction.getStore()) {
            throw new Error("A query on the database handle inside an open transaction: use the transaction's handle.");
          }
          return target.unsafe(query, parameters, { ...options, prepare: true });
        };
      }
      if (property === "begin") {
        const root = target as postgres.Sql;
        return (work: (tx: postgres.TransactionSql) => Promise<unknown>) => {
          if (openTransaction.getStore())
            throw new Error("A second transaction inside an open one: pass its handle on.");
          return root.begin((tx) => openTransaction.run(true, () => work(prepareAll(tx, false))));
        };
      }
      if (property === "savepoint") {
        const tx = target as postgres.TransactionSql;
        return (work: (inner: postgres.TransactionSql) => Promise<unknown>) =>
          tx.savepoint((inner) => work(prepareAll(inner, false)));
      }
      return Reflect.get(target, property, target);
    },
  });

const optionsOf = (address: Address) =>
  address.kind === "embedded"
    ? {
        host: address.socketDir,
        port: address.port,
        user: "postgres",
        database: "postgres",
        max: 8,
        ...(address.password ? { password: address.password } : {}),
      }
    : { max: 20 };

type Fault = { code?: string; constraint_name?: string };

/** What PostgreSQL said, whichever layer wrapped it. */
const faultOf = (error: unknown): Fault | null => {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1) {
    const { code } = cause as Fault;
    if (code !== undefined && /^[0-9A-Z]{5}$/.test(code)) return cause as Fault;
  }
  return null;
};

/** PostgreSQL's code for a violated unique constraint. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean => {
  const fault = faultOf(error);
  return fault?.code === "23505" && (constraint === undefined || fault.constraint_name === constraint);
};

/** A serialisation failure or a deadlock: all is undone, and another try is what PostgreSQL asks for. */
const wantsAnotherTry = (error: unknown): boolean => ["40001", "40P01"].includes(faultOf(error)?.code ?? "");

/** Tries of a transaction in all. */
const tries = 3;

/** The work may run again from its start, so it changes nothing but the database, or does that last. */
const retrying =
  (transaction: Db["transaction"]): Db["transaction"] =>
  async (work, config) => {
    for (let left = tries - 1; ; left -= 1) {
      try {
        return await transaction(work, config);
      } catch (error) {
        if (left === 0 || !wantsAnotherTry(error)) throw error;
      }
    }
  };

type Overrides = {
  max?: number;
  /** Called with each statement that is sent. */
  debug?: (connection: number, query: string, parameters: unknown[]) => void;
};

/**
 * Opens a pool; nothing is sent until the first query. Transactions have connections of their own: the driver puts a
 * BEGIN behind waiting queries of a busy connection and may then not reserve it (docs/decisions/024).
 */
export const connect = (address: Address, overrides: Overrides = {}): Connection => {
  const options = {
    ...optionsOf(address),
    ...overrides,
    onnotice: () => {},
    connect_timeout: 10,
    connection: { application_name: "stoa", TimeZone: "UTC" },
  };
  const isOne = options.max === 1;
  const share = { ...options, max: isOne ? 1 : Math.floor(options.max / 2) };
  const open = () => (address.kind === "server" ? postgres(address.url, share) : postgres(share));
  const client = open();
  const db = drizzle(prepareAll(client, true)) as Db;
  const apart = isOne ? null : open();
  const begins = apart ? (drizzle(prepareAll(apart, true)) as Db) : db;
  db.transaction = retrying(begins.transaction.bind(begins) as Db["transaction"]);
  return {
    db,
    client,
    close: async () => {
      await Promise.all([client.end({ timeout: 5 }), apart?.end({ timeout: 5 })]);
    },
  };
};

/** The database's clock. Inside a transaction it still moves on. */
export const dbNow = async (db: Db): Promise<Instant> => {
  const [row] = await db.execute<{ now: string }>(sql`select clock_timestamp() as now`);
  return toInstant(new Date(row!.now));
};

/** Builds a query once per database or transaction: building the SQL costs more than running a small query. */
export const buildOnce = <Query>(build: (db: Db) => Query): ((db: Db) => Query) => {
  const built = new WeakMap<Db, Query>();
  return (db) => {
    const query = built.get(db) ?? build(db);
    built.set(db, query);
    return query;
  };
};
