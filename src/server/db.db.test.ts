import { eq, sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { users } from "#/features/users/tables.ts";
import { makeUser } from "#/test/factories.ts";
import { testAddress, testDb } from "#/test/harness.ts";
import { connect, type Db } from "./db.ts";

const db = testDb();

describe("a transaction that begins behind waiting queries", () => {
  const { db: narrow, close } = connect(testAddress(), { max: 2 });
  afterAll(close);

  // Two connections that take 100 queries each before they count as full: the next one is the last that is sent.
  test.each([199, 200, 201])("has a connection of its own: %i before it", async (waiting) => {
    const person = await makeUser(narrow);
    const queries = Array.from({ length: waiting }, async (_, i) =>
      narrow.execute(i < 2 ? sql`select pg_sleep(0.2)` : sql`select 1`),
    );
    await new Promise((resolve) => setTimeout(resolve, 60));
    const rename = narrow.transaction(async (tx) => {
      await tx.update(users).set({ name: "Within" }).where(eq(users.id, person.id));
      throw new Error("undone");
    });
    await expect(rename).rejects.toThrow("undone");
    await Promise.all(queries);
    const [found] = await narrow.select({ name: users.name }).from(users).where(eq(users.id, person.id));
    expect(found?.name).toBe(person.name);
  });
});

/** A gate that opens once so many have come to it; whoever comes later goes through. */
const gateFor = (count: number) => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let missing = count;
  return () => {
    missing -= 1;
    if (missing <= 0) open();
    return opened;
  };
};

const rename = (tx: Db, id: string, by: string) =>
  tx
    .update(users)
    .set({ name: sql`${users.name} || ${by}::text` })
    .where(eq(users.id, id));

describe.runIf(testAddress().kind === "server")("transactions that PostgreSQL ends for others", () => {
  test("a deadlock costs nobody anything: both are done, once", async () => {
    const [a, b] = [await makeUser(db, { name: "A" }), await makeUser(db, { name: "B" })];
    const meet = gateFor(2);
    const runs: string[] = [];
    const both = (first: string, second: string, by: string) =>
      db.transaction(async (tx) => {
        runs.push(by);
        await rename(tx, first, by);
        await meet();
        await rename(tx, second, by);
      });
    await Promise.all([both(a.id, b.id, "1"), both(b.id, a.id, "2")]);
    // One of them is ended, and under load a second time.
    expect(runs.length).toBeGreaterThanOrEqual(3);
    const names = await db.select({ name: users.name }).from(users).where(sql`${users.id} in (${a.id}, ${b.id})`);
    expect(names.map(({ name }) => [...name].sort().join("")).sort()).toEqual(["12A", "12B"]);
  });

  test("a failure to serialise is tried again", async () => {
    const person = await makeUser(db, { name: "S" });
    const meet = gateFor(2);
    const add = (by: string) =>
      db.transaction(
        async (tx) => {
          await tx.select({ name: users.name }).from(users).where(eq(users.id, person.id));
          await meet();
          await rename(tx, person.id, by);
        },
        { isolationLevel: "repeatable read" },
      );
    await Promise.all([add("1"), add("2")]);
    const [found] = await db.select({ name: users.name }).from(users).where(eq(users.id, person.id));
    expect([...(found?.name ?? "")].sort().join("")).toBe("12S");
  });

  test("whoever never gets through is told after three tries, and other faults after one", async () => {
    let runs = 0;
    const failing = (code: string) =>
      db.transaction(async () => {
        runs += 1;
        throw Object.assign(new Error("no"), { code });
      });
    await expect(failing("40001")).rejects.toMatchObject({ code: "40001" });
    expect(runs).toBe(3);
    await expect(failing("22000")).rejects.toMatchObject({ code: "22000" });
    expect(runs).toBe(4);
  });
});
