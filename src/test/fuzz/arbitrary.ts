import type { Schema } from "#/api/rest/sample.ts";
import fc from "../properties.ts";

/** What breaks servers: NUL, halves of characters, length, prototypes, huge numbers, far dates, malformed ids. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, "false", 0, -1, 1.5, 9e15, 1e300, -1e300, 2_147_483_648, -2_147_483_649],
    ...["", " ", "\u0000", "a\ud800b", "\u202e", "__proto__", "not-an-id", "'; select 1; --", "{{7*7}}", "../../x"],
    ...[
      "0000-01-01T00:00:00.000Z",
      "9999-12-31T23:59:59.999Z",
      "1e999",
      "-0",
      "NaN",
      "x".repeat(300),
      "é".repeat(5_000),
    ],
    ...[[], {}, [[]], { length: 9 }, "x".repeat(300_000)],
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.integer(),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

type Known = { resolve: (ref: string) => Schema; ids: readonly string[] };

const malformedIds = ["not-an-id", "01890a5d-ac96-774b-bcce-b302099a8057", "00000000-0000-0000-0000-000000000000"];

const byFormat: Record<string, fc.Arbitrary<unknown>> = {
  "date-time": fc
    .date({ min: new Date(0), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((at) => at.toISOString()),
  email: fc.uuid().map((id) => `${id}@fuzz.example`),
  uri: fc.webUrl(),
};

const textOf = (schema: Schema, { ids }: Known): fc.Arbitrary<unknown> => {
  if (schema.format === "uuid") return fc.constantFrom(...ids, ...malformedIds);
  if (schema.format && byFormat[schema.format]) return byFormat[schema.format]!;
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern), { size: "small" });
  const minLength = schema.minLength ?? 0;
  return fc.string({
    unit: "grapheme",
    minLength: Math.max(1, minLength),
    maxLength: Math.max(minLength, Math.min(schema.maxLength ?? 40, 40)),
  });
};

const objectOf = (schema: Schema, known: Known, depth: number): fc.Arbitrary<unknown> => {
  const entries = Object.entries(schema.properties ?? {});
  const fields = Object.fromEntries(entries.map(([name, part]) => [name, inputOf(part, known, depth + 1)]));
  return fc.record(fields, { requiredKeys: schema.required ?? [] });
};

const typeOf = ({ type }: Schema) => (Array.isArray(type) ? type[0] : type);

/** Values that fit a schema of the document, as far as it says; the ids are of a world that exists. */
export const inputOf = (schema: Schema, known: Known, depth = 0): fc.Arbitrary<unknown> => {
  const options = schema.anyOf ?? schema.oneOf;
  if (schema.$ref) return inputOf(known.resolve(schema.$ref), known, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (options) return fc.oneof(...options.map((option) => inputOf(option, known, depth + 1)));
  switch (typeOf(schema)) {
    case "object":
      return objectOf(schema, known, depth);
    case "array":
      return fc.array(inputOf(schema.items ?? {}, known, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, 3),
      });
    case "integer":
    case "number":
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1000, 1_000_000) });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return textOf(schema, known);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};

const places = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const replaceAt = (value: unknown, [key, ...rest]: readonly (string | number)[], put: unknown): unknown => {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((inner, i) => (i === key ? replaceAt(inner, rest, put) : inner));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, name === key ? replaceAt(inner, rest, put) : inner]),
  );
};

/** The same value with one place of it, or all of it, made nasty. */
export const spoiled = (value: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...places(value)), nasty).map(([place, put]) => replaceAt(value, place, put));
