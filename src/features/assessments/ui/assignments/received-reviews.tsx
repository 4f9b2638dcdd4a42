import { Badge } from "#/ui/badge.tsx";
import { Prose } from "#/ui/prose.tsx";
import type { ReceivedReview } from "../../contract-assignments-peers.ts";
import { percentText } from "../gradebook/grade-words.ts";
import { Reasons } from "../results/reasons.tsx";

/** What peers said about the reader's submission. */
export function ReceivedReviews({ reviews }: { reviews: readonly ReceivedReview[] }) {
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="received" className="flex flex-col gap-4">
      <h2 id="received" className="font-semibold font-serif text-xl">
        What your peers said
      </h2>
      <ul className="flex flex-col gap-4">
        {reviews.map(({ id, reviewer, fraction, reasons, commentHtml, isExcluded }) => (
          <li key={id} className="flex flex-col gap-3 rounded-xl border border-border bg-card p-5 shadow-xs">
            <p className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-semibold">{reviewer}</span>
              <span className="flex gap-2">
                {isExcluded && <Badge tone="outline">Does not count</Badge>}
                <Badge>{percentText(fraction)}</Badge>
              </span>
            </p>
            {commentHtml ? <Prose html={commentHtml} /> : <p className="text-muted-foreground text-sm">No comment.</p>}
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ul>
    </section>
  );
}
