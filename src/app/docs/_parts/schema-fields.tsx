import type { Schema } from "#/api/rest/sample.ts";
import { InlineCode } from "./inline-code.tsx";
import { resolveSchema } from "./reference.ts";

const deepest = 4;

/** The type of a value in a few words, such as "string (uuid) or null". */
export const typeWords = (given: Schema): string => {
  const schema = resolveSchema(given);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(typeWords))].join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const names = Array.isArray(schema.type) ? schema.type : [schema.type ?? "any"];
  return names
    .map((name) => {
      if (name === "array") return `list of ${schema.items ? typeWords(schema.items) : "anything"}`;
      return schema.format && name !== "null" ? `${name} (${schema.format})` : name;
    })
    .join(" or ");
};

const boundsOf = (schema: Schema): string | null => {
  const bounds = [
    schema.minLength !== undefined && schema.minLength > 0 && `at least ${schema.minLength} characters`,
    schema.maxLength !== undefined && `at most ${schema.maxLength} characters`,
    schema.default !== undefined && `${JSON.stringify(schema.default)} when left out`,
  ].filter(Boolean);
  return bounds.length > 0 ? bounds.join(", ") : null;
};

/** The objects to open below a field: its own fields, those of its items, or those of each kind it can be. */
const innerOf = (given: Schema): Schema[] => {
  const schema = resolveSchema(given);
  if (schema.properties) return [schema];
  if (schema.items) return innerOf(schema.items);
  return (schema.anyOf ?? schema.oneOf ?? []).flatMap(innerOf);
};

/** `sent` for what the caller writes: required fields are marked; in answers the rare absent ones are. */
export function SchemaFields({ schema, sent, depth = 0 }: { schema: Schema; sent: boolean; depth?: number }) {
  const resolved = resolveSchema(schema);
  const required = new Set(resolved.required ?? []);
  return (
    <ul className="flex flex-col">
      {Object.entries(resolved.properties ?? {}).map(([name, field]) => (
        <li key={name} className="border-border border-b py-2.5 last:border-b-0">
          <Field name={name} schema={field} required={required.has(name)} sent={sent} depth={depth} />
        </li>
      ))}
    </ul>
  );
}

type FieldProps = {
  name: string;
  schema: Schema;
  required: boolean;
  sent: boolean;
  depth: number;
  description?: string;
};

export function Field({ name, schema, required, sent, depth, description }: FieldProps) {
  const resolved = resolveSchema(schema);
  const bounds = boundsOf(resolved);
  const inner = depth < deepest ? innerOf(schema) : [];
  const text = description ?? resolved.description;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-sm">
        <code className="break-all font-mono font-semibold">{name}</code>
        <span className="break-words font-mono text-muted-foreground text-xs">{typeWords(schema)}</span>
        {sent && required && <span className="text-primary text-xs">required</span>}
        {!sent && !required && <span className="text-muted-foreground text-xs">may be absent</span>}
      </p>
      {(text || bounds) && (
        <p className="mt-0.5 text-muted-foreground text-sm leading-snug">
          <InlineCode text={[text, bounds].filter(Boolean).join(" · ")} />
        </p>
      )}
      {inner.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-8 cursor-pointer items-center rounded-xs text-primary text-xs focus-ring pointer-coarse:min-h-10">
            {inner.length > 1 ? `Its ${inner.length} kinds` : "Its fields"}
          </summary>
          <div className="flex flex-col gap-3 border-stone-3 border-s-2 ps-4">
            {inner.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the kinds of a schema never change place
              <SchemaFields key={index} schema={part} sent={sent} depth={depth + 1} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
