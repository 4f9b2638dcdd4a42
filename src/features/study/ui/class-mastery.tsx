import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { ClassMastery as Mastery, Progress } from "../contract-mastery.ts";
import { progressNames } from "../mastery-words.ts";

const states = ["mastered", "nearly", "practising", "new"] as const satisfies Progress[];
const grounds = {
  mastered: "bg-success",
  nearly: "bg-(--primary)",
  practising: "bg-note/60",
  new: "bg-track",
} as const satisfies Record<Progress, string>;

/** How many learners are how far with each skill: bars, and the same in numbers. */
export function ClassMastery({ mastery: { by, learners, topics } }: { mastery: Mastery }) {
  return (
    <div className="flex flex-col gap-8">
      <figure className="flex flex-col gap-4" aria-labelledby="class-chart">
        <figcaption id="class-chart" className="flex flex-wrap gap-x-5 gap-y-1 text-muted-foreground text-sm">
          {states.map((state) => (
            <span key={state} className="inline-flex items-center gap-2">
              <span aria-hidden className={`size-3 rounded-sm ${grounds[state]}`} />
              {progressNames[state]}
            </span>
          ))}
        </figcaption>
        <ul className="flex flex-col gap-3" aria-hidden>
          {topics.map(({ id, name, counts }) => (
            <li key={id} className="grid items-center gap-x-5 gap-y-1 sm:grid-cols-[16rem_minmax(0,1fr)]">
              <span className="min-w-0 break-words text-sm leading-snug">{name}</span>
              <span className="flex h-3 gap-px overflow-hidden rounded-full bg-track">
                {states.map((state) => (
                  <span
                    key={state}
                    className={grounds[state]}
                    style={{ width: `${learners === 0 ? 0 : (100 * counts[state]) / learners}%` }}
                  />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </figure>
      <Table label="How far the class has come">
        <TableHeader>
          <TableRow>
            <TableHead>{by === "skills" ? "Skill" : "Lesson"}</TableHead>
            {states.map((state) => (
              <TableHead key={state} numeric>
                {progressNames[state]}
              </TableHead>
            ))}
            <TableHead numeric>Ten tries and more</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {topics.map(({ id, name, counts, stuck }) => (
            <TableRow key={id}>
              <TableCell className="font-medium">{name}</TableCell>
              {states.map((state) => (
                <TableCell key={state} numeric>
                  {counts[state]}
                </TableCell>
              ))}
              <TableCell numeric>{stuck}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
