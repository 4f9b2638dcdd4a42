import { formatMarks } from "#/core/marks.ts";
import type { Rubric } from "../../rubric.ts";

/** What a rubric looks at and what each level is worth, to be read. */
export function RubricView({ rubric }: { rubric: Rubric }) {
  return (
    <ul className="flex flex-col gap-5">
      {rubric.criteria.map((criterion) => (
        <li key={criterion.id}>
          <p className="font-medium">{criterion.title}</p>
          {criterion.description && <p className="text-muted-foreground text-sm">{criterion.description}</p>}
          <ul className="mt-2 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
            {criterion.levels.map((level) => (
              <li key={level.id} className="rounded-md border border-border bg-card px-3 py-2 text-sm">
                <p className="flex justify-between gap-3 font-medium">
                  <span className="min-w-0 break-words">{level.title}</span>
                  <span className="tabular-nums">{formatMarks(level.points)}</span>
                </p>
                {level.description && <p className="mt-1 text-muted-foreground">{level.description}</p>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
