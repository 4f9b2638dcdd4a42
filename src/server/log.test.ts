import { expect, test } from "vitest";
import { createLog } from "./log.ts";

const logged = (err: unknown): Record<string, unknown> => {
  const lines: string[] = [];
  createLog("debug", { write: (line) => lines.push(line) }).error({ err, instance: "e_1" }, "a request failed");
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0]!) as Record<string, unknown>;
};

const ofDatabase = (code: string, message: string) =>
  Object.assign(new Error(message), {
    ...{ name: "PostgresError", severity: "ERROR", code, table_name: "questions", constraint_name: "questions_pkey" },
    ...{ detail: "Key (title)=(the secret) already exists.", parameters: ["the secret"], args: ["the secret"] },
  });

test("an error of the database is told by its statement, place and code, without any value", () => {
  const cause = ofDatabase("23505", "duplicate key value violates unique constraint");
  const error = Object.assign(new Error("Failed query: insert into q values ($1)\nparams: the secret", { cause }), {
    ...{ query: "insert into q values ($1)", params: ["the secret"] },
  });
  const line = logged(error);
  expect(JSON.stringify(line)).not.toContain("the secret");
  expect(line).toMatchObject({
    ...{ instance: "e_1", msg: "a request failed" },
    err: {
      message: "Failed query: insert into q values ($1)",
      stack: expect.stringContaining("log.test.ts"),
      cause: { code: "23505", table_name: "questions", constraint_name: "questions_pkey", message: cause.message },
    },
  });
});

test("PostgreSQL's own words are left out where they quote a value", () => {
  const line = logged(ofDatabase("22P02", 'invalid input syntax for type integer: "the secret"'));
  expect(JSON.stringify(line)).not.toContain("the secret");
  expect(line).toMatchObject({ err: { code: "22P02", message: "A value does not fit." } });
});

test("any other error keeps its words, and loses what hangs on it", () => {
  const line = logged(Object.assign(new TypeError("no such thing"), { requestBody: "the secret" }));
  expect(line).toMatchObject({ err: { type: "TypeError", message: "no such thing" } });
  expect(JSON.stringify(line)).not.toContain("the secret");
  expect(logged("a word")).toMatchObject({ err: "a word" });
});
