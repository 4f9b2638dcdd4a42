import { FilePen } from "lucide-react";
import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Card } from "#/ui/card.tsx";
import type { AssignmentSummary } from "../../contract-assignments.ts";
import { LocalTime } from "../local-time.tsx";
import { assignmentStateOf } from "./assignment-words.ts";

type AssignmentListProps = { assignments: readonly AssignmentSummary[]; courseSlug: string };

/** The assignments of a course with how they stand for the reader. */
export function AssignmentList({ assignments, courseSlug }: AssignmentListProps) {
  return (
    <ul className="grid gap-3">
      {assignments.map((assignment) => (
        <li key={assignment.id}>
          <AssignmentCard assignment={assignment} href={`/courses/${courseSlug}/assignments/${assignment.id}`} />
        </li>
      ))}
    </ul>
  );
}

type AssignmentCardProps = {
  assignment: AssignmentSummary;
  href: string;
};

function AssignmentCard({ assignment, href }: AssignmentCardProps) {
  const state = assignmentStateOf(assignment);
  const { dueAt } = assignment.mine?.rules ?? assignment;
  const points = Number(assignment.possible);
  return (
    <Card interactive className="flex-row items-center gap-4 px-4 py-3.5 sm:px-5">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-primary-soft text-primary">
        <FilePen aria-hidden className="size-5" />
      </span>
      <div className="min-w-0 flex-1">
        <h3 className="break-words font-semibold leading-snug">
          <Link href={href} className="rounded-xs focus-ring after:absolute after:inset-0">
            {assignment.title}
          </Link>
        </h3>
        <p className="mt-0.5 text-muted-foreground text-sm">
          {points === 1 ? "1 point" : `${points} points`}
          {dueAt && (
            <>
              {" · due "}
              <LocalTime at={dueAt} />
            </>
          )}
        </p>
      </div>
      {state && <Badge tone={state.tone}>{state.label}</Badge>}
    </Card>
  );
}
