"use client";

import { useRouter } from "next/navigation";
import { startTransition, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { LinkButton } from "#/ui/link-button.tsx";

type FaultProps = { digest: string | undefined; reset: () => void };

/** What happened, what was kept, what to do. */
export function Fault({ digest, reset }: FaultProps) {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const retry = () => {
    setPending(true);
    startTransition(() => {
      router.refresh();
      reset();
      setPending(false);
    });
  };
  return (
    <div className="mx-auto flex w-full max-w-xl flex-1 flex-col items-start justify-center gap-4 px-4 py-16 sm:px-6">
      <h1 className="text-balance font-semibold font-serif text-3xl">This page could not be shown</h1>
      <p className="text-muted-foreground leading-relaxed">
        Something went wrong on our side while it was being made. What you had already saved or answered is safe. Trying
        again often helps; if it does not, tell the people who run this site.
      </p>
      {digest && (
        <p className="text-muted-foreground text-sm">
          Mention this number: <code className="rounded-sm bg-muted px-1.5 py-0.5 font-mono">{digest}</code>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={retry} pending={pending}>
          Try again
        </Button>
        <LinkButton href="/" variant="outline">
          Back to the start
        </LinkButton>
      </div>
    </div>
  );
}
