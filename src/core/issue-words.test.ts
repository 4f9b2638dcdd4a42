import { describe, expect, test } from "vitest";
import { z } from "zod";
import { wordsOf } from "./issue-words.ts";

const wordsFor = (schema: z.ZodType, value?: unknown) => schema.safeParse(value).error!.issues.map(wordsOf);

describe("what is wrong with a field", () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ["nothing", z.string(), undefined, "is missing"],
    ["text", z.string(), 1, "must be text"],
    ["a number", z.number(), "1", "must be a number"],
    ["a whole number", z.int(), 1.5, "must be a whole number"],
    ["a list", z.array(z.int()), {}, "must be a list"],
    ["a kind without a name of its own", z.bigint(), 1, "must be bigint"],
    ["one value", z.literal("a"), "b", "must be a"],
    ["values", z.enum(["a", "b"]), "c", "must be one of a, b"],
    ["short text", z.string().min(2), "a", "must have at least 2 characters"],
    ["a long list", z.array(z.int()).max(1), [1, 2], "must have at most 1 entry"],
    ["a small number", z.int().min(1), 0, "must be 1 at least"],
    ["a large number", z.int().max(100), 1_000, "must be 100 at most"],
    ["a number at the bound", z.number().positive(), 0, "must be above 0"],
    ["a number at the upper bound", z.number().lt(5), 5, "must be below 5"],
    ["a fraction", z.number().multipleOf(0.5), 0.3, "must be a multiple of 0.5"],
    ["a known form", z.email(), "a", "must be an e-mail address"],
    ["a form", z.string().regex(/^a$/), "b", "has not the form that it should have"],
    ["a choice of forms", z.union([z.int(), z.null()]), "b", "is not valid"],
  ])("%s", (_, schema, value, words) => expect(wordsFor(schema, value)).toEqual([words]));

  test("what the contract says stays as it is", () => {
    expect(wordsFor(z.string().max(1, "must be one letter"), "ab")).toEqual(["must be one letter"]);
  });
});
