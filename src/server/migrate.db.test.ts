import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testAddress, testServices } from "#/test/harness.ts";
import journal from "../../drizzle/meta/_journal.json" with { type: "json" };
import { type Address, connect } from "./db.ts";
import { openEmbedded } from "./embedded.ts";
import { DatabaseError, migrate } from "./migrate.ts";

const { db } = testServices();

/** An empty database of the engine under test. */
const withEmptyDatabase = async (work: (address: Address) => Promise<void>): Promise<void> => {
  const address = testAddress();
  if (address.kind === "embedded") {
    const folder = mkdtempSync(join(tmpdir(), "stoa-migrate-"));
    const engine = await openEmbedded(folder);
    await work(engine.address).finally(() => engine.close());
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  const name = `empty_${Date.now()}`;
  await db.execute(sql`create database ${sql.identifier(name)}`);
  const url = new URL(address.url);
  url.pathname = `/${name}`;
  await work({ kind: "server", url: url.href });
  await db.execute(sql`drop database ${sql.identifier(name)} with (force)`);
};

describe("migrations", () => {
  test("instances that start together wait for each other, and a second run changes nothing", async () => {
    await withEmptyDatabase(async (address) => {
      // Only the holder of the embedded engine ever migrates it.
      const instances = address.kind === "server" ? 3 : 1;
      await Promise.all(Array.from({ length: instances }, () => migrate(address)));
      await migrate(address);
      const { db: fresh, close } = connect(address);
      const [row] = await fresh.execute<{ runs: number }>(
        sql`select count(*)::int as runs from drizzle.__drizzle_migrations`,
      );
      expect(row?.runs).toBe(journal.entries.length);
      await close();
    });
  });

  test("a schema that does not fit is one clear sentence, and nothing is left half done", async () => {
    await withEmptyDatabase(async (address) => {
      const { db: strange, close } = connect(address);
      await strange.execute(sql`create table courses (id int)`);
      await expect(migrate(address)).rejects.toThrow(
        /^The schema could not be brought up to date, and is as it was: .*"courses" already exists\.$/,
      );
      const [row] = await strange.execute<{ tables: number }>(
        sql`select count(*)::int as tables from information_schema.tables where table_schema = 'public'`,
      );
      expect(row?.tables).toBe(1);
      await close();
    });
  });

  test("a server that cannot be reached is one clear sentence", async () => {
    const failing = migrate({ kind: "server", url: "postgres://nobody:secret@127.0.0.1:9/none" });
    await expect(failing).rejects.toThrow(DatabaseError);
    await expect(failing).rejects.toThrow(/^PostgreSQL cannot be reached: nothing listens there\.$/);
  });
});
