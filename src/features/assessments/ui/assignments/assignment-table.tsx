import Link from "next/link";
import { formatMarks } from "#/core/marks.ts";
import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { AssignmentSummary } from "../../contract-assignments.ts";
import { LocalTime } from "../local-time.tsx";

const link =
  "inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline";

/** The assignments of a course for its instructors. */
export function AssignmentTable({ assignments }: { assignments: readonly AssignmentSummary[] }) {
  return (
    <Table label="Assignments">
      <TableHeader>
        <TableRow>
          <TableHead>Assignment</TableHead>
          <TableHead>State</TableHead>
          <TableHead className="max-md:hidden">Due</TableHead>
          <TableHead numeric className="max-md:hidden">
            Points
          </TableHead>
          <TableHead numeric>To mark</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {assignments.map(({ id, courseId, title, state, dueAt, possible, waiting }) => (
          <TableRow key={id}>
            <TableCell className="min-w-40">
              <Link href={`/teach/courses/${courseId}/assignments/${id}`} className={link}>
                {title}
              </Link>
            </TableCell>
            <TableCell>
              <Badge tone={state === "published" ? "success" : "neutral"}>
                {state === "published" ? "Published" : "Draft"}
              </Badge>
            </TableCell>
            <TableCell className="max-md:hidden">{dueAt ? <LocalTime at={dueAt} /> : "–"}</TableCell>
            <TableCell numeric className="max-md:hidden">
              {formatMarks(possible)}
            </TableCell>
            <TableCell numeric>
              <Link
                href={`/teach/courses/${courseId}/assignments/${id}/submissions`}
                className={link}
                aria-label={`${waiting ?? 0} to mark in ${title}`}
              >
                {waiting ?? 0}
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
