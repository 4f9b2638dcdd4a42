import type { Reopening } from "../../contract-reopening.ts";
import { LocalTime } from "../local-time.tsx";

/** How often an attempt was opened again; nothing where it never was. */
export function ReopeningList({ reopenings }: { reopenings: readonly Reopening[] }) {
  if (reopenings.length === 0) return null;
  return (
    <section aria-labelledby="reopenings" className="mb-6 rounded-lg border border-border bg-card p-4 text-sm">
      <h2 id="reopenings" className="font-medium">
        Reopened
      </h2>
      <ul className="mt-1 flex flex-col gap-1">
        {reopenings.map((reopening) => (
          <li key={reopening.id}>
            <LocalTime at={reopening.reopenedAt} />
            {reopening.reopenedBy && ` by ${reopening.reopenedBy.name}`}, until <LocalTime at={reopening.deadline} />.{" "}
            {reopening.closedByDeadline ? "The clock had closed it " : "It had been submitted "}
            <LocalTime at={reopening.endedAt} />.{" "}
            <span className="break-words text-muted-foreground">{reopening.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
