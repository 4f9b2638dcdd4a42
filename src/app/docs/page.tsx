import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "#/ui/page-header.tsx";
import { Prose } from "#/ui/prose.tsx";
import { CodeBlock } from "./_parts/code-block.tsx";
import { docTags } from "./_parts/reference.ts";

export const metadata: Metadata = { title: "REST API" };

const problem = `{
  "type": "/docs/problems#invalid_input",
  "title": "The input is not valid",
  "status": 400,
  "detail": "/title is too short",
  "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
  "code": "invalid_input",
  "errors": [{ "pointer": "/title", "message": "is too short" }]
}`;

const stream = `curl -N -X POST $SITE/api/v1/threads/$THREAD/messages \\
  -H "Authorization: Bearer $STOA_KEY" -H "Accept: text/event-stream" \\
  -H "Content-Type: application/json" -d '{"text":"Why does spacing help?","clientMessageId":"q-1"}'`;

const client = `npx openapi-typescript $SITE/api/v1/openapi.json -o stoa.ts

import createClient from "openapi-fetch";
import type { paths } from "./stoa.ts";

const stoa = createClient<paths>({
  baseUrl: process.env.SITE + "/api/v1",
  headers: { authorization: "Bearer " + process.env.STOA_KEY },
});
const { data, error } = await stoa.GET("/courses");`;

export default function DocsPage() {
  return (
    <>
      <PageHeader
        title="The REST API"
        description="What people do in the pages of Stoa, for programs. Each operation here is the one that the pages call: the same input, the same rules, the same answer."
      />
      <div className="flex max-w-3xl flex-col gap-6">
        <Prose className="prose-compact">
          <h2 id="first-call">A first call</h2>
          <p>The catalogue is public, so it answers without a key:</p>
        </Prose>
        <CodeBlock label="In a shell">{"export SITE=http://localhost:3000\ncurl $SITE/api/v1/courses"}</CodeBlock>
        <Prose className="prose-compact">
          <h2 id="keys">Keys</h2>
          <p>
            For the rest you need an API key: make one in <Link href="/profile">your profile</Link>, choose what it may
            do, and copy it at once, since it is shown only then. A key can do what you can do, within its scopes, and
            stops the moment you revoke it.
          </p>
        </Prose>
        <CodeBlock label="With a key">
          {'export STOA_KEY=stoa_…\ncurl $SITE/api/v1/me/courses -H "Authorization: Bearer $STOA_KEY"'}
        </CodeBlock>
        <Prose className="prose-compact">
          <h2 id="shape">The shape of things</h2>
          <ul>
            <li>
              JSON in and out. Unknown fields and wrong types are refused, and nothing is converted on the way: send{" "}
              <code>3</code>, not <code>"3"</code>.
            </li>
            <li>
              Lists answer <code>{"{ items, nextCursor }"}</code>. Send <code>nextCursor</code> back as{" "}
              <code>cursor</code>, or follow the <code>Link</code> header; <code>limit</code> goes from 1 to 100.
            </li>
            <li>
              Marks and fractions are exact decimals in strings, such as <code>"2.50"</code>. Times are ISO 8601 in UTC.
            </li>
            <li>
              Creating answers 201 with a Location; deleting answers 204; an action answers with the changed thing.
            </li>
          </ul>
          <h2 id="refusals">Refusals</h2>
          <p>
            What goes wrong is a problem document with a <code>code</code> you can rely on. All of them are{" "}
            <Link href="/docs/problems">listed with what to do</Link>.
          </p>
        </Prose>
        <CodeBlock label="400, application/problem+json" json>
          {problem}
        </CodeBlock>
        <Prose className="prose-compact">
          <h2 id="streams">Answers as they are written</h2>
          <p>
            With <code>Accept: text/event-stream</code> the tutor answers in server-sent events. When the line breaks
            the answer is written on: <code>GET /threads/{"{threadId}"}/stream</code> sends its events from the first
            one, and those to come.
          </p>
        </Prose>
        <CodeBlock label="In a shell">{stream}</CodeBlock>
        <Prose className="prose-compact">
          <h2 id="client">A client of your own</h2>
          <p>
            The whole API is described by an <a href="/api/v1/openapi.json">OpenAPI 3.1 document</a>. From it you can
            generate a client in most languages; in TypeScript:
          </p>
        </Prose>
        <CodeBlock label="TypeScript">{client}</CodeBlock>
      </div>
      <h2 className="mt-12 mb-4 font-semibold font-serif text-xl">Operations</h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {docTags().map((tag) => (
          <li key={tag.slug}>
            <Link
              href={`/docs/${tag.slug}`}
              className="flex h-full flex-col gap-1 rounded-lg border border-border bg-card p-4 focus-ring hover:border-input"
            >
              <span className="font-semibold">{tag.name}</span>
              <span className="text-muted-foreground text-sm leading-snug">{tag.description}</span>
              <span className="mt-auto pt-1 text-muted-foreground text-xs">{tag.operations.length} operations</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
