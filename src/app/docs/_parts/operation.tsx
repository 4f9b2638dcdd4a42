import type { ReactNode } from "react";
import { Badge } from "#/ui/badge.tsx";
import { CodeBlock } from "./code-block.tsx";
import { InlineCode } from "./inline-code.tsx";
import { Method } from "./method.tsx";
import type { DocOperation } from "./reference.ts";
import { Field, SchemaFields } from "./schema-fields.tsx";
import { TryOperation } from "./try-operation.tsx";

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

/** The command that makes the call, with the example's values in place. */
const curlOf = (operation: DocOperation): string => {
  const path = operation.parameters
    .filter((parameter) => parameter.in === "path" && parameter.example !== undefined)
    .reduce((text, parameter) => text.replace(`{${parameter.name}}`, String(parameter.example)), operation.path);
  const lines = [`curl ${operation.method === "GET" ? "" : `-X ${operation.method} `}$SITE/api/v1${path}`];
  if (operation.scope !== null) lines.push(`-H "Authorization: Bearer $STOA_KEY"`);
  if (operation.body)
    lines.push(
      `-H "Content-Type: application/json"`,
      `-d '${pretty(operation.body.example ?? {}).replaceAll("'", "'\\''")}'`,
    );
  return lines.join(" \\\n  ");
};

export function Operation({ operation }: { operation: DocOperation }) {
  const { parameters, body, answer } = operation;
  return (
    <section
      id={operation.id}
      aria-labelledby={`${operation.id}-title`}
      className="grid scroll-mt-20 grid-cols-1 gap-x-10 gap-y-6 border-border border-t py-10 xl:grid-cols-2"
    >
      <div className="min-w-0">
        <h2 id={`${operation.id}-title`} className="font-semibold text-lg">
          {operation.summary}
        </h2>
        <p className="mt-1.5 flex flex-wrap items-baseline gap-2">
          <Method name={operation.method} />
          <code className="break-all font-mono text-sm">{operation.path}</code>
        </p>
        <p className="mt-3 flex flex-wrap gap-2">
          {operation.scope === null && <Badge tone="success">No key needed</Badge>}
          {operation.scope && <Badge tone="primary">Scope {operation.scope}</Badge>}
          {operation.streams && <Badge tone="note">Streams when asked</Badge>}
        </p>
        {operation.description && (
          <p className="mt-3 text-muted-foreground leading-relaxed">
            <InlineCode text={operation.description} />
          </p>
        )}
        {parameters.length > 0 && (
          <Part title="Path and query">
            {parameters.map((parameter) => (
              <div key={parameter.name} className="border-border border-b py-2.5 last:border-b-0">
                <Field
                  name={parameter.name}
                  schema={parameter.schema}
                  description={parameter.description}
                  required={parameter.required ?? parameter.in === "path"}
                  sent
                  depth={0}
                />
              </div>
            ))}
          </Part>
        )}
        {body?.schema && (
          <Part title="Body">
            <SchemaFields schema={body.schema} sent />
          </Part>
        )}
        {answer?.schema && (
          <Part title={`Answer, ${operation.status}`}>
            <SchemaFields schema={answer.schema} sent={false} />
          </Part>
        )}
        <p className="mt-5 text-muted-foreground text-sm">
          Can be refused with{" "}
          <a href="/docs/problems" className="text-primary underline underline-offset-4">
            {operation.refusals.join(", ")}
          </a>
          .
        </p>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <CodeBlock label="Request">{curlOf(operation)}</CodeBlock>
        {answer ? (
          <CodeBlock label={`Answer, ${operation.status}`} json>
            {pretty(answer.example)}
          </CodeBlock>
        ) : (
          <p className="text-muted-foreground text-sm">Answers {operation.status} without a body.</p>
        )}
        <TryOperation
          method={operation.method}
          path={operation.path}
          parameters={parameters.map(({ name, in: place }) => ({ name, place }))}
          body={body ? pretty(body.example ?? {}) : null}
        />
      </div>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-6">
      <h3 className="border-border border-b pb-1.5 font-semibold text-sm">{title}</h3>
      {children}
    </div>
  );
}
