/** A JSON schema as the document holds it; only what sampling reads. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  example?: unknown;
  examples?: unknown[];
  default?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};

const byFormat: Record<string, string> = {
  uuid: "01890a5d-ac96-774b-bcce-b302099a8057",
  "date-time": "2026-09-01T08:00:00.000Z",
  date: "2026-09-01",
  email: "ada@stoa.example",
  uri: "https://stoa.example/",
};

const words: Record<string, string> = {
  cursor: "WyIyMDI2LTA5LTAxIl0",
  nextCursor: "WyIyMDI2LTA5LTAxIl0",
  slug: "how-learning-works",
  name: "Ada Nyström",
  title: "How learning works",
  language: "en",
  password: "a long and private phrase",
};

const sampleText = (schema: Schema, name: string): string => {
  if (schema.format && byFormat[schema.format]) return byFormat[schema.format]!;
  if (schema.pattern?.includes("\\d{1,9}")) return "1";
  const text = words[name] ?? "Text";
  return schema.maxLength === undefined ? text : text.slice(0, schema.maxLength);
};

const typeOf = ({ type }: Schema): string | undefined => (Array.isArray(type) ? type.find((t) => t !== "null") : type);

/** An example that fits a schema, the same each time; `resolve` looks a `$ref` up. */
export const sampleOf = (schema: Schema, resolve: (ref: string) => Schema, name = "", depth = 0): unknown => {
  const inner = (part: Schema, partName = name) => sampleOf(part, resolve, partName, depth + 1);
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.$ref) return inner(resolve(schema.$ref));
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return inner(choice);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => inner(part)));
  switch (typeOf(schema)) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([property]) => schema.required?.includes(property) ?? false)
          .map(([property, part]) => [property, inner(part, property)]),
      );
    case "array":
      if (schema.prefixItems) return schema.prefixItems.map((part) => inner(part));
      return depth < 8 && schema.items
        ? Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => inner(schema.items!))
        : [];
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1);
    case "boolean":
      return true;
    case "string":
      return sampleText(schema, name);
    default:
      return null;
  }
};
