import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { QuestionOverview } from "../../contract-gaps.ts";

type Weeks = QuestionOverview["weeks"];

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const dayOf = (at: string) => day.format(new Date(at));

/** Questions by week, those without an answer in the course marked; the same numbers in a table beneath. */
export function WeekChart({ weeks }: { weeks: Weeks }) {
  const highest = Math.max(1, ...weeks.map(({ counts }) => counts?.questions ?? 0));
  return (
    <figure className="rounded-lg border border-border bg-card p-5">
      <figcaption className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-1 font-medium text-sm">
        Questions by week
        <Key className="bg-primary" label="found in the course" />
        <Key className="bg-warning" label="not found" />
      </figcaption>
      <div aria-hidden className="flex h-36 items-end gap-1.5">
        {weeks.map(({ from, counts }) => (
          <Bar key={from} from={from} counts={counts} highest={highest} />
        ))}
      </div>
      <details className="mt-4">
        <summary className="w-fit cursor-pointer rounded-sm text-muted-foreground text-sm focus-ring">
          The numbers
        </summary>
        <div className="mt-3">
          <WeekTable weeks={weeks} />
        </div>
      </details>
    </figure>
  );
}

function Key({ className, label }: { className: string; label: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-normal text-muted-foreground text-xs">
      <span aria-hidden className={`size-2.5 rounded-xs ${className}`} />
      {label}
    </span>
  );
}

function Bar({ from, counts, highest }: Weeks[number] & { highest: number }) {
  const height = (count: number) => ({ height: `${(count / highest) * 100}%` });
  return (
    <div className="flex h-full min-w-0 max-w-36 flex-1 flex-col justify-end gap-1 text-center text-xs tabular-nums">
      <span className="text-muted-foreground">{counts === null ? "few" : counts.questions || ""}</span>
      <span className="flex min-h-px flex-1 flex-col justify-end">
        <span className="rounded-t-xs bg-warning" style={height(counts?.declined ?? 0)} />
        <span className="min-h-px bg-primary" style={height((counts?.questions ?? 0) - (counts?.declined ?? 0))} />
      </span>
      <span className="truncate text-muted-foreground">{dayOf(from)}</span>
    </div>
  );
}

function WeekTable({ weeks }: { weeks: Weeks }) {
  return (
    <Table label="Questions by week">
      <TableHeader>
        <TableRow>
          <TableHead>Week of</TableHead>
          <TableHead numeric>Questions</TableHead>
          <TableHead numeric>Not found in the course</TableHead>
          <TableHead numeric>Helped</TableHead>
          <TableHead numeric>Did not help</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {weeks.map(({ from, counts }) => (
          <TableRow key={from}>
            <TableCell>{dayOf(from)}</TableCell>
            {counts === null ? (
              <TableCell colSpan={4} className="text-muted-foreground">
                Fewer than three people
              </TableCell>
            ) : (
              [counts.questions, counts.declined, counts.up, counts.down].map((count, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                <TableCell key={i} numeric>
                  {count}
                </TableCell>
              ))
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
