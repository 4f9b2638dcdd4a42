import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { users } from "#/features/users/tables.ts";
import { dbNow } from "#/server/db.ts";
import { makeUser } from "./factories.ts";
import { testServices } from "./harness.ts";

const { db } = testServices();

describe("the database handle", () => {
  test("concurrent queries of many shapes get their own answers", async () => {
    const asked = Array.from({ length: 400 }, (_, i) => i);
    const answers = await Promise.all(
      asked.map(async (i) => {
        const [row] = await db.execute<{ a: number; b: string }>(
          i % 2
            ? sql`select ${i}::int as a, ${`x${i}`}::text as b`
            : sql`select ${i}::int * 2 as a, ${`y${i}`}::text as b, 3 as c`,
        );
        return row;
      }),
    );
    expect(answers.map((row) => [row?.a, row?.b])).toEqual(asked.map((i) => (i % 2 ? [i, `x${i}`] : [i * 2, `y${i}`])));
  });

  test("long parameters and transactions beside them do not mix the answers of others", async () => {
    const answers = await Promise.all(
      Array.from({ length: 600 }, async (_, i) => {
        const long = i % 50 === 0 ? "x".repeat(200_000) : "y";
        const [row] = await db.execute<{ a: string }>(sql`select ${`v${i}`}::text as a, length(${long}::text) as b`);
        if (i % 10 > 0) return [row?.a];
        return db.transaction(async (tx) => {
          const [inner] = await tx.execute<{ a: string }>(sql`select ${`t${i}`}::text as a`);
          return [row?.a, inner?.a];
        });
      }),
    );
    expect(answers).toEqual(answers.map((_, i) => (i % 10 > 0 ? [`v${i}`] : [`v${i}`, `t${i}`])));
  });

  test("a query on another handle inside a transaction is refused at once and by name", async () => {
    const fault = expect.objectContaining({ message: expect.stringMatching(/inside an open transaction/) });
    await expect(db.transaction(async () => db.execute(sql`select 1`))).rejects.toMatchObject({ cause: fault });
    await expect(db.transaction(async () => db.transaction(async () => 1))).rejects.toThrow(/inside an open one/);
  });

  test("a transaction that throws leaves nothing", async () => {
    let id = "";
    const failing = db.transaction(async (tx) => {
      id = (await makeUser(tx)).id;
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await db.select({ id: users.id }).from(users).where(eq(users.id, id))).toEqual([]);
  });

  test("concurrent read-modify-write transactions serialise", async () => {
    const person = await makeUser(db);
    await Promise.all(
      Array.from({ length: 40 }, () =>
        db.transaction(async (tx) => {
          const [row] = await tx
            .select({ version: users.sessionVersion })
            .from(users)
            .where(eq(users.id, person.id))
            .for("update");
          await tx
            .update(users)
            .set({ sessionVersion: row!.version + 1 })
            .where(eq(users.id, person.id));
        }),
      ),
    );
    const [row] = await db.select({ version: users.sessionVersion }).from(users).where(eq(users.id, person.id));
    expect(row?.version).toBe(41);
  });

  test("the database's clock is an instant", async () => {
    expect(await dbNow(db)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
