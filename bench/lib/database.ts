import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { type Connection, connect, type Db } from "#/server/db.ts";
import { readHolder } from "#/server/holder.ts";
import { startPostgres } from "#/test/postgres-server.ts";

export type BenchDatabase = { url: string; version: string };

/** Does the work on so many new databases of a real PostgreSQL (or of the one that TEST_DATABASE_URL names), gone afterwards. */
export const withDatabases = async <T>(
  count: number,
  work: (databases: { urls: string[]; version: string }) => Promise<T>,
): Promise<T> => {
  const server = await startPostgres({ isDurable: true });
  const names = Array.from({ length: count }, () => `stoa_bench_${randomBytes(6).toString("hex")}`);
  const owner = postgres(server.url, { max: 1, onnotice: () => {} });
  const made: string[] = [];
  try {
    const [row] = await owner<{ version: string }[]>`select current_setting('server_version') as version`;
    for (const name of names) {
      await owner`create database ${owner(name)}`;
      made.push(name);
    }
    const urls = names.map((name) => Object.assign(new URL(server.url), { pathname: `/${name}` }).href);
    return await work({ urls, version: row!.version });
  } finally {
    for (const name of made) await owner`drop database ${owner(name)} with (force)`;
    await owner.end({ timeout: 5 });
    await server.stop();
  }
};

export const withPostgres = <T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> =>
  withDatabases(1, ({ urls, version }) => work({ url: urls[0]!, version }));

const open = (dataDir: string, databaseUrl?: string): Connection => {
  if (databaseUrl) return connect({ kind: "server", url: databaseUrl }, { max: 1 });
  const holder = readHolder(dataDir);
  if (!holder?.socketDir) throw new Error("The site's embedded database is not open.");
  return connect({ kind: "embedded", socketDir: holder.socketDir, port: holder.port }, { max: 1 });
};

/** Does the work on the database of a running site, whichever engine it has. */
export const onDatabaseOf = async <T>(
  site: { dataDir: string; databaseUrl?: string },
  work: (db: Db) => Promise<T>,
): Promise<T> => {
  const connection = open(site.dataDir, site.databaseUrl);
  try {
    return await work(connection.db);
  } finally {
    await connection.close();
  }
};
