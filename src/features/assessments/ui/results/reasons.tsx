import { formatMarks } from "#/core/marks.ts";
import type { Reason } from "../../question.ts";

/** How the mark came about, part by part; folded away. */
export function Reasons({ reasons }: { reasons: readonly Reason[] | null }) {
  if (!reasons || reasons.length === 0) return null;
  return (
    <details className="group text-sm">
      <summary className="inline-flex min-h-10 cursor-pointer items-center rounded-xs text-muted-foreground underline-offset-4 focus-ring hover:underline">
        How this was marked
      </summary>
      <ul className="mt-1 flex flex-col gap-1 ps-4">
        {reasons.map((reason) => (
          <li key={reason.key} className="list-disc">
            {reason.text}
            {reason.fraction !== null && (
              <span className="text-muted-foreground tabular-nums"> ({formatMarks(reason.fraction)} of 1)</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
