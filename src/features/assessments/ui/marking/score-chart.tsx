import type { Band } from "./score-spread.ts";

/** How many attempts fall into each band of ten percent; the table beneath holds the single scores. */
export function ScoreChart({ bands }: { bands: readonly Band[] }) {
  const highest = Math.max(1, ...bands.map(({ count }) => count));
  return (
    <figure className="rounded-lg border border-border bg-card p-5">
      <figcaption className="mb-4 font-medium text-sm">Attempts by score, in percent</figcaption>
      <ol className="grid h-36 grid-cols-10 items-end gap-1.5">
        {bands.map(({ from, to, count }) => (
          <li key={from} className="flex h-full flex-col justify-end gap-1 text-center text-xs tabular-nums">
            <span className="sr-only">
              {from} to {to} %: {count === 1 ? "1 attempt" : `${count} attempts`}
            </span>
            <span aria-hidden className="text-muted-foreground">
              {count > 0 ? count : ""}
            </span>
            <span
              aria-hidden
              className="rounded-t-sm bg-primary"
              style={{ height: `${(count / highest) * 100}%`, minHeight: count > 0 ? "4px" : "1px" }}
            />
            <span aria-hidden className="text-muted-foreground">
              {from}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
