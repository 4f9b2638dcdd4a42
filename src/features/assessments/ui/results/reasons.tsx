import { formatMarks } from "#/core/marks.ts";
import type { Reason } from "../../question.ts";
import { Fold } from "../fold.tsx";

/** How the mark came about, part by part; folded away. */
export function Reasons({ reasons }: { reasons: readonly Reason[] | null }) {
  if (!reasons || reasons.length === 0) return null;
  return (
    <Fold label="How this was marked" className="-mt-1">
      <ul className="mt-1 flex flex-col gap-1 ps-9 text-sm">
        {reasons.map((reason) => (
          <li key={reason.key} className="list-disc">
            {reason.part !== undefined && <span className="font-medium">{reason.part}: </span>}
            {reason.text}
            {reason.fraction !== null && (
              <span className="text-muted-foreground tabular-nums"> ({formatMarks(reason.fraction)} of 1)</span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
