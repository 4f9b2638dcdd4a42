"use client";

import { PencilLine, X } from "lucide-react";
import { type RefObject, useEffect } from "react";
import type { AskedQuestion } from "#/client/ask-about-question.ts";
import { Button } from "#/ui/button.tsx";

export type Asked = { asked?: AskedQuestion | null | undefined; onAskedEnd?: (() => void) | undefined };

type AskedAboutProps = Asked & { input: RefObject<HTMLTextAreaElement | null>; isConcepts: boolean };

/** The practice question that the next messages are about, until it is put away. */
export function AskedAbout({ asked, onAskedEnd, input, isConcepts }: AskedAboutProps) {
  useEffect(() => {
    if (asked) input.current?.focus({ preventScroll: true });
  }, [asked, input]);
  if (!asked) return null;
  return (
    <p className="mb-2 flex items-center gap-2 rounded-md bg-primary-soft py-1 ps-3 pe-1 text-sm">
      <PencilLine aria-hidden className="size-4 shrink-0 text-primary" />
      <span className="min-w-0 flex-1">
        {isConcepts ? "Not about" : "About"} <span className="font-medium">{asked.name}</span>
        <span className="block text-muted-foreground text-xs">
          {isConcepts
            ? "The tutor takes up exercises again once you submit your attempt."
            : "The tutor sees the question and your last try."}
        </span>
      </span>
      <Button variant="ghost" size="icon-sm" aria-label={`Not about ${asked.name}`} onClick={onAskedEnd}>
        <X aria-hidden />
      </Button>
    </p>
  );
}
