import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { LessonCounts } from "../../contract-gaps.ts";
import { counted } from "./counts-words.ts";

/** Where the answers came from: by lesson and, where that may be told, by section. */
export function LessonCountsTable({ lessons, courseSlug }: { lessons: readonly LessonCounts[]; courseSlug: string }) {
  return (
    <Table label="Questions by lesson">
      <TableHeader>
        <TableRow>
          <TableHead>Lesson</TableHead>
          <TableHead numeric>Questions</TableHead>
          <TableHead numeric>Not found</TableHead>
          <TableHead numeric>Helped</TableHead>
          <TableHead numeric>Did not</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {lessons.map(({ lessonId, title, slug, counts, sections }) => (
          <TableRow key={lessonId ?? "none"}>
            <TableCell className="min-w-56 align-top">
              {slug === null ? (
                <span className="text-muted-foreground">No lesson came near</span>
              ) : (
                <Link
                  href={`/courses/${courseSlug}/lessons/${slug}`}
                  className="font-medium hover:underline focus-ring"
                >
                  {title}
                </Link>
              )}
              {sections.length > 0 && (
                <ul className="mt-1.5 flex flex-col gap-1 text-muted-foreground text-sm">
                  {sections.map(({ heading, anchor, counts: ofSection }) => (
                    <li key={`${anchor} ${heading}`} className="flex flex-wrap items-center gap-x-3">
                      <span>{heading}</span>
                      <span className="tabular-nums">{counted(ofSection.questions, "question")}</span>
                      {ofSection.declined > 0 && <Badge tone="warning">{ofSection.declined} not found</Badge>}
                    </li>
                  ))}
                </ul>
              )}
            </TableCell>
            {[counts.questions, counts.declined, counts.up, counts.down].map((count, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
              <TableCell key={i} numeric className="align-top">
                {count}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
