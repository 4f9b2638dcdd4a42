import { z } from "zod";
import { invalid } from "#/core/errors.ts";

export type LeafKind = "int" | "flag" | "text";

type JsonSchema = { type?: string; anyOf?: JsonSchema[]; properties?: Record<string, JsonSchema>; required?: string[] };

export const jsonSchemaOf = (schema: z.ZodType, io: "input" | "output"): JsonSchema =>
  z.toJSONSchema(schema, { io, unrepresentable: "any" }) as JsonSchema;

const kindOf = (leaf: JsonSchema): LeafKind => {
  const types = [leaf.type, ...(leaf.anyOf ?? []).map((option) => option.type)];
  if (types.includes("integer") || types.includes("number")) return "int";
  return types.includes("boolean") ? "flag" : "text";
};

/** What each field of a flat input is when it stands in a query string. */
export const leavesOf = (schema: z.ZodType): Map<string, LeafKind> =>
  new Map(Object.entries(jsonSchemaOf(schema, "input").properties ?? {}).map(([name, leaf]) => [name, kindOf(leaf)]));

const parseLeaf = (kind: LeafKind, value: string): unknown => {
  if (kind === "int" && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (kind === "flag" && (value === "true" || value === "false")) return value === "true";
  return value;
};

/** The parameters of a path, each as its field is declared. */
export const parseLeaves = (
  parameters: Record<string, string>,
  leaves: Map<string, LeafKind>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, parseLeaf(leaves.get(name) ?? "text", value)]),
  );

/** Strict: each name once; unknown names stay in, so that the schema refuses them. */
export const parseQuery = (query: string, leaves: Map<string, LeafKind>): Record<string, unknown> => {
  if (query === "") return {};
  const input: Record<string, unknown> = Object.create(null);
  for (const [name, value] of new URLSearchParams(query)) {
    if (name in input) throw invalid(`/${name}`, "must be given once");
    if (value.includes("\u0000") || value.includes("\ufffd")) throw invalid(`/${name}`, "must be well-formed Unicode");
    input[name] = parseLeaf(leaves.get(name) ?? "text", value);
  }
  return input;
};
