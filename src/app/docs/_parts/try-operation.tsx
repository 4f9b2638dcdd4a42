"use client";

import { Play } from "lucide-react";
import { useState } from "react";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Textarea } from "#/ui/textarea.tsx";

type TryOperationProps = {
  method: string;
  path: string;
  parameters: { name: string; place: string }[];
  body: string | null;
};

type Outcome = { status: number; took: number; text: string } | { failed: string };

const addressOf = (path: string, parameters: TryOperationProps["parameters"], values: Record<string, string>) => {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, place } of parameters) {
    const value = values[name] ?? "";
    if (place === "path") filled = filled.replace(`{${name}}`, encodeURIComponent(value));
    else if (value !== "") query.set(name, value);
  }
  return `/api/v1${filled}${query.size > 0 ? `?${query}` : ""}`;
};

const readable = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

/** Sends the operation to this site: with the key given, else as the person who is signed in. */
export function TryOperation({ method, path, parameters, body }: TryOperationProps) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [text, setText] = useState(body ?? "");
  const [key, setKey] = useState("");
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const send = async () => {
    setPending(true);
    const started = performance.now();
    try {
      const response = await fetch(addressOf(path, parameters, values), {
        method,
        headers: {
          ...(key ? { authorization: `Bearer ${key}` } : {}),
          ...(body === null ? {} : { "content-type": "application/json" }),
        },
        ...(body === null ? {} : { body: text }),
      });
      const answer = await response.text();
      setOutcome({ status: response.status, took: Math.round(performance.now() - started), text: readable(answer) });
    } catch (error) {
      setOutcome({ failed: error instanceof Error ? error.message : "The request failed." });
    } finally {
      setPending(false);
    }
  };

  return (
    <details className="rounded-lg border border-border bg-card">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 rounded-lg px-4 font-medium text-sm focus-ring-inset">
        <Play aria-hidden className="size-4 text-primary" /> Try it here
      </summary>
      <form
        className="flex flex-col gap-4 border-border border-t p-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {parameters.map(({ name, place }) => (
          <Field key={name} label={name} required={place === "path"} optional={place !== "path"}>
            <Input
              value={values[name] ?? ""}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
            />
          </Field>
        ))}
        {body !== null && (
          <Field label="Body">
            <Textarea
              rows={5}
              value={text}
              spellCheck={false}
              className="font-mono text-xs sm:text-xs"
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
        )}
        <Field label="API key" optional hint="Without a key the request is sent as you, if you are signed in.">
          <Input
            type="password"
            autoComplete="off"
            value={key}
            placeholder="stoa_…"
            onChange={(event) => setKey(event.target.value.trim())}
          />
        </Field>
        {method !== "GET" && (
          <p className="text-muted-foreground text-sm">This is no rehearsal: it changes this site.</p>
        )}
        <Button type="submit" pending={pending} className="self-start">
          Send
        </Button>
        <div aria-live="polite">{outcome && <OutcomeView outcome={outcome} />}</div>
      </form>
    </details>
  );
}

function OutcomeView({ outcome }: { outcome: Outcome }) {
  if ("failed" in outcome) return <p className="text-danger text-sm">{outcome.failed}</p>;
  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-center gap-2 text-muted-foreground text-sm">
        <Badge tone={outcome.status < 400 ? "success" : "danger"}>{outcome.status}</Badge> in {outcome.took} ms
      </p>
      {outcome.text && (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          className="max-h-96 overflow-auto rounded-md border border-border bg-(--code-ground) p-3 font-mono text-xs leading-relaxed focus-ring"
        >
          {outcome.text}
        </pre>
      )}
    </div>
  );
}
