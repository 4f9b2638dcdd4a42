import type { Scope } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { apiKeys } from "#/features/users/tables.ts";
import { makeToken } from "#/server/auth/api-token.ts";
import type { Db } from "#/server/db.ts";
import { makeCourse, makeLesson, makeUser, type Person } from "#/test/factories.ts";

export type Caller = { person: Person; headers: Record<string, string> };

/** A learner with an API key that has these scopes, and the headers that carry it. */
export const makeCaller = async (db: Db, scopes: Scope[]): Promise<Caller> => {
  const person = await makeUser(db);
  const { token, handle, secretHash } = makeToken("live");
  await db.insert(apiKeys).values({
    id: newId(),
    userId: person.id,
    name: "Benchmark",
    handle,
    secretHash,
    version: 1,
    scopes,
    createdAt: new Date().toISOString(),
  });
  return { person, headers: { authorization: `Bearer ${token}` } };
};

/** A short lesson that everybody may read. */
export const makeOpenLesson = async (db: Db): Promise<string> => {
  const author = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, author, { access: "open" });
  const { id } = await makeLesson(db, course, { body: "What is recalled is kept. ".repeat(12).slice(0, 300) });
  return id;
};
