import { formatMarks } from "#/core/marks.ts";
import type { Rubric } from "../../rubric.ts";

/** A rubric on paper: a box to tick for each level. */
export function PaperRubric({ rubric }: { rubric: Rubric }) {
  return (
    <ol className="flex flex-col divide-y divide-border rounded-md border border-border">
      {rubric.criteria.map(({ id, title, description, levels }) => (
        <li key={id} className="break-inside-avoid px-4 py-3 text-sm">
          <p className="font-semibold">{title}</p>
          {description && <p className="text-muted-foreground">{description}</p>}
          <ul className="mt-2 flex flex-col gap-1.5">
            {levels.map((level) => (
              <li key={level.id} className="flex items-start gap-2.5">
                <span aria-hidden className="mt-0.5 size-4 shrink-0 rounded-sm border border-foreground" />
                <span>
                  {level.title} ({formatMarks(level.points)})
                  {level.description && <span className="block text-muted-foreground">{level.description}</span>}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
