"use client";

import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import type { Flag } from "../../contract-flags.ts";
import { LocalMoment } from "../local-moment.tsx";

const kindWords: Record<Flag["kind"], string> = {
  self_harm: "May be in danger, or know somebody who is",
  abuse: "May be hurt by somebody",
  threat: "May harm somebody",
};

/** One message that tells of danger. It stays in its place when it is taken care of, so that nobody loses theirs. */
export function FlagItem({ flag, peopleHref }: { flag: Flag; peopleHref: string }) {
  const handle = trpc.tutorFlags.handle.useMutation();
  const { id, learner, kind, text, times, createdAt, updatedAt } = flag;
  const { handledAt, handledBy } = handle.data ?? flag;
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-border bg-card px-4 py-4 sm:px-5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <h2 id={id} className="font-semibold text-lg">
          {learner.name}
        </h2>
        <p className="text-muted-foreground text-sm">{kindWords[kind]}</p>
        <p className="text-muted-foreground text-sm sm:ms-auto">
          <LocalMoment at={updatedAt} />
        </p>
      </div>
      <blockquote className="whitespace-pre-wrap border-border border-s-2 ps-3 text-[0.9375rem] leading-relaxed [overflow-wrap:anywhere]">
        {text}
      </blockquote>
      {times > 1 && (
        <p className="flex flex-wrap items-center gap-2 text-muted-foreground text-sm">
          <Badge tone="warning">{times} such messages</Badge>
          <span>
            since <LocalMoment at={createdAt} />; this is the last
          </span>
        </p>
      )}
      {handledAt ? (
        <Handled at={handledAt} by={handledBy?.name ?? null} isNew={handle.data !== undefined} />
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            size="sm"
            aria-describedby={id}
            pending={handle.isPending}
            onClick={() => handle.mutate({ flagId: id })}
          >
            I have taken care of this
          </Button>
          <LinkButton size="sm" variant="outline" href={peopleHref}>
            Find {learner.name} in People
          </LinkButton>
          {handle.isError && (
            <p role="alert" className="text-danger text-sm">
              {refusalText(handle.error).message}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

function Handled({ at, by, isNew }: { at: string; by: string | null; isNew: boolean }) {
  const words = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (isNew) words.current?.focus();
  }, [isNew]);
  return (
    <p
      ref={words}
      tabIndex={-1}
      className="flex items-start gap-1.5 rounded-sm text-muted-foreground text-sm focus-ring"
    >
      <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
      <span>
        {by ? `${by} took care of this on ` : "Somebody took care of this on "}
        <LocalMoment at={at} />
      </span>
    </p>
  );
}
