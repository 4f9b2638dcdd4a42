"use client";

import Link from "next/link";
import { citationLink } from "../citation-link.ts";
import type { Citation } from "../contract.ts";
import { placeOf } from "./answer-text.tsx";

type CitationListProps = { citations: readonly Citation[]; onFollow?: (() => void) | undefined };

/** The passages that an answer rests on. */
export function CitationList({ citations, onFollow }: CitationListProps) {
  if (citations.length === 0) return null;
  return (
    <ul aria-label="Sources" className="flex flex-col gap-1 border-border border-s-2 ps-3">
      {citations.map((citation) => (
        <li key={citation.n}>
          <Link
            href={citationLink(citation)}
            prefetch={false}
            onClick={onFollow}
            className="flex min-h-8 items-baseline gap-2 rounded-xs py-1 text-muted-foreground text-sm leading-snug focus-ring hover:text-foreground"
          >
            <span className="font-semibold text-primary text-xs tabular-nums">{citation.n}</span>
            <span className="underline-offset-4 hover:underline">{placeOf(citation)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
