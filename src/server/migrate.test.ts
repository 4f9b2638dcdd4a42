import { expect, test } from "vitest";
import { requireVersion } from "./migrate.ts";

test("a PostgreSQL before 15 is refused by its version, later ones are taken", () => {
  expect(() => requireVersion(140_018)).toThrow("PostgreSQL 14 is too old; Stoa needs 15 or later.");
  expect(() => requireVersion(90_624)).toThrow("PostgreSQL 9 is too old; Stoa needs 15 or later.");
  for (const version of [150_000, 150_018, 180_004]) expect(() => requireVersion(version)).not.toThrow();
});
