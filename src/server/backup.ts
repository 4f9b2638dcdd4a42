import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { AppError } from "#/core/errors.ts";
import type { Db } from "./db.ts";
import type { Files } from "./files.ts";

const Header = z.object({ stoa: z.literal("backup"), format: z.literal(1), schema: z.string(), madeAt: z.string() });
const Entry = z.union([
  z.object({ table: z.string(), rows: z.array(z.string()) }),
  z.object({ file: z.string(), bytes: z.string() }),
  z.object({ end: z.literal(true), rows: z.int(), files: z.int() }),
]);
type Entry = z.infer<typeof Entry>;

export type BackupCount = { rows: number; files: number };

const rowsPerEntry = 500;

/** The last migration's hash: a backup fits the schema that it was made from. */
const schemaOf = async (db: Db): Promise<string> => {
  const [row] = await db.execute<{ hash: string }>(
    sql`select hash from drizzle.__drizzle_migrations order by created_at desc limit 1`,
  );
  return row?.hash ?? "";
};

/** Tables of the site such that each comes after those it refers to. */
const tablesInOrder = async (db: Db): Promise<string[]> => {
  const tables = await db.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
  );
  const references = await db.execute<{ child: string; parent: string }>(
    sql`select distinct c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent
        from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  );
  const left = new Set(tables.map(({ name }) => name));
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter(
      (name) => !references.some(({ child, parent }) => child === name && parent !== name && left.has(parent)),
    );
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...left].join(", ")}`);
    for (const name of free) {
      ordered.push(name);
      left.delete(name);
    }
  }
  return ordered;
};

/** Tables whose rows refer to rows of the same: they come back in one statement, at whose end references are checked. */
const tablesWithinThemselves = async (db: Db): Promise<Set<string>> => {
  const rows = await db.execute<{ name: string }>(
    sql`select distinct c.conrelid::regclass::text as name from pg_constraint c
        where c.contype = 'f' and c.conrelid = c.confrelid and c.connamespace = 'public'::regnamespace`,
  );
  return new Set(rows.map(({ name }) => name));
};

/** Keys of stored files: pictures of courses by their hash, what learners handed in or answered with by its id. */
const fileKeys = async (db: Db): Promise<string[]> => {
  const pictures = await db.execute<{ sha256: string }>(sql`select distinct sha256 from course_files order by sha256`);
  const handedIn = await db.execute<{ id: string }>(sql`select id from submission_files where is_stored order by id`);
  const answered = await db.execute<{ id: string }>(sql`select id from answer_files where is_stored order by id`);
  return [
    ...pictures.map(({ sha256 }) => `${sha256.slice(0, 2)}/${sha256}`),
    ...handedIn.map(({ id }) => `submissions/${id}`),
    ...answered.map(({ id }) => `answers/${id}`),
  ];
};

async function* entriesOf(db: Db, files: Files, count: BackupCount): AsyncGenerator<Entry> {
  const trees = await tablesWithinThemselves(db);
  for (const table of await tablesInOrder(db)) {
    const name = sql.identifier(table);
    const rows = await db.execute<{ row: string }>(sql`select row_to_json(t)::text as row from ${name} t`);
    const size = trees.has(table) ? Math.max(1, rows.length) : rowsPerEntry;
    for (let at = 0; at < rows.length; at += size) {
      const part = rows.slice(at, at + size).map(({ row }) => row);
      count.rows += part.length;
      yield { table, rows: part };
    }
  }
  for (const file of await fileKeys(db)) {
    const bytes = await files.get(file);
    if (!bytes) continue;
    count.files += 1;
    yield { file, bytes: Buffer.from(bytes).toString("base64") };
  }
  yield { end: true, ...count };
}

/** Writes the whole site, as it is at one moment, into a gzip file of JSON lines that either engine can restore. */
export const writeBackup = async (db: Db, files: Files, path: string, now: Date): Promise<BackupCount> => {
  const schema = await schemaOf(db);
  return db.transaction(
    async (tx) => {
      const count = { rows: 0, files: 0 };
      const lines = async function* () {
        yield `${JSON.stringify({ stoa: "backup", format: 1, schema, madeAt: now.toISOString() })}\n`;
        for await (const entry of entriesOf(tx, files, count)) yield `${JSON.stringify(entry)}\n`;
      };
      await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path, { mode: 0o600 }));
      return count;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
};

const notBackup = () => new AppError("invalid_input", "The file is no backup of Stoa, or it is damaged.");

const readFault = (error: unknown, path: string): unknown => {
  const { code = "" } = error as { code?: string };
  if (code.startsWith("Z_")) return notBackup();
  return code === "ENOENT" ? new AppError("not_found", `There is no file ${path}.`) : error;
};

async function* linesOf(path: string): AsyncGenerator<string> {
  const source = createReadStream(path);
  const unzipped = source.pipe(createGunzip());
  source.once("error", (error) => unzipped.destroy(error));
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  } catch (error) {
    throw readFault(error, path);
  }
}

const parseLine = <T extends z.ZodType>(schema: T, line: string | undefined): z.infer<T> => {
  try {
    return schema.parse(JSON.parse(line ?? ""));
  } catch {
    throw notBackup();
  }
};

const requireEmpty = async (db: Db): Promise<void> => {
  const [row] = await db.execute<{ people: number }>(sql`select count(*)::int as people from users`);
  if (row && row.people > 0) {
    throw new AppError(
      "conflict",
      "The site has accounts already. Restore into an empty database: set DATA_DIR or DATABASE_URL.",
    );
  }
};

const restoreEntry = async (tx: Db, files: Files, entry: Entry, count: BackupCount): Promise<void> => {
  if ("table" in entry) {
    const name = sql.identifier(entry.table);
    const rows = `[${entry.rows.join(",")}]`;
    await tx.execute(sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${rows}::json)`);
    count.rows += entry.rows.length;
  } else if ("file" in entry) {
    await files.put(entry.file, Buffer.from(entry.bytes, "base64"));
    count.files += 1;
  }
};

/** Fills an empty site from a backup, in one transaction: all of it or nothing. */
export const restoreBackup = async (db: Db, files: Files, path: string): Promise<BackupCount> => {
  const schema = await schemaOf(db);
  return db.transaction(async (tx) => {
    await requireEmpty(tx);
    const count = { rows: 0, files: 0 };
    const lines = linesOf(path);
    const header = parseLine(Header, (await lines.next()).value ?? undefined);
    if (header.schema !== schema) {
      throw new AppError(
        "conflict",
        "The backup is of another version of Stoa. Restore it with that version, then upgrade.",
      );
    }
    await tx.execute(sql`delete from site`);
    let end: Entry | null = null;
    for await (const line of lines) {
      const entry = parseLine(Entry, line);
      if ("end" in entry) end = entry;
      else await restoreEntry(tx, files, entry, count);
    }
    if (!end || !("end" in end) || end.rows !== count.rows || end.files !== count.files) throw notBackup();
    return count;
  });
};
