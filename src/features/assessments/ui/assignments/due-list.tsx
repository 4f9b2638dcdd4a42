import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Card } from "#/ui/card.tsx";
import type { DueAssignment } from "../../contract-assignments.ts";
import { LocalTime } from "../local-time.tsx";

/** What the reader has still to hand in, what is due first comes first. */
export function DueList({ due }: { due: readonly DueAssignment[] }) {
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="due">
      <h2 id="due" className="pb-4 font-semibold font-serif text-2xl tracking-tight">
        To hand in
      </h2>
      <ul className="grid gap-3 md:grid-cols-2">
        {due.map(({ id, courseSlug, courseTitle, title, dueAt, isLateNow }) => (
          <li key={id}>
            <Card interactive className="h-full flex-row items-center gap-4 px-4 py-3.5">
              <div className="min-w-0 flex-1">
                <h3 className="break-words font-semibold leading-snug">
                  <Link
                    href={`/courses/${courseSlug}/assignments/${id}`}
                    className="rounded-xs focus-ring after:absolute after:inset-0"
                  >
                    {title}
                  </Link>
                </h3>
                <p className="mt-0.5 text-muted-foreground text-sm">
                  {courseTitle}
                  {dueAt && (
                    <>
                      {" · due "}
                      <LocalTime at={dueAt} />
                    </>
                  )}
                </p>
              </div>
              {isLateNow && <Badge tone="warning">Overdue</Badge>}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
