import Link from "next/link";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { ModelSpending } from "../contract.ts";
import type { SpendingDay } from "../spending-days.ts";
import { shownCount, useNames } from "./use-names.ts";

type Counted = { inputTokens: number; outputTokens: number; requests: number };

function CountHeads() {
  return (
    <>
      <TableHead numeric>Read</TableHead>
      <TableHead numeric>Written</TableHead>
      <TableHead numeric>Requests</TableHead>
    </>
  );
}

function CountCells({ inputTokens, outputTokens, requests }: Counted) {
  return (
    <>
      <TableCell numeric>{shownCount(inputTokens)}</TableCell>
      <TableCell numeric>{shownCount(outputTokens)}</TableCell>
      <TableCell numeric>{shownCount(requests)}</TableCell>
    </>
  );
}

export function DayTable({ days }: { days: readonly SpendingDay[] }) {
  return (
    <Table label="Tokens of each day">
      <TableHeader>
        <TableRow>
          <TableHead>Day (UTC)</TableHead>
          <TableHead>By use</TableHead>
          <TableHead numeric>Tokens</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {days
          .filter(({ tokens }) => tokens > 0)
          .toReversed()
          .map(({ day, parts, tokens }) => (
            <TableRow key={day}>
              <TableCell className="whitespace-nowrap">{day}</TableCell>
              <TableCell className="text-muted-foreground">
                {parts.map((part) => `${useNames[part.use]} ${shownCount(part.tokens)}`).join(" · ")}
              </TableCell>
              <TableCell numeric>{shownCount(tokens)}</TableCell>
            </TableRow>
          ))}
      </TableBody>
    </Table>
  );
}

export function UseTable({ uses }: { uses: ModelSpending["uses"] }) {
  return (
    <Table label="Tokens by use">
      <TableHeader>
        <TableRow>
          <TableHead>Use</TableHead>
          <TableHead>Model</TableHead>
          <CountHeads />
        </TableRow>
      </TableHeader>
      <TableBody>
        {uses.map(({ use, model, estimated, ...counts }) => (
          <TableRow key={`${use} ${model}`}>
            <TableCell>{useNames[use]}</TableCell>
            <TableCell className="max-w-52 break-words">
              {model}
              {estimated > 0 && (
                <span className="block text-muted-foreground text-xs">
                  {estimated === counts.requests ? "worked out from the texts" : `${shownCount(estimated)} worked out`}
                </span>
              )}
            </TableCell>
            <CountCells {...counts} />
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

export function CourseTable({ courses, limit }: { courses: ModelSpending["courses"]; limit: number | null }) {
  return (
    <Table label="Tokens by course">
      <TableHeader>
        <TableRow>
          <TableHead>Course</TableHead>
          <CountHeads />
          <TableHead numeric>{limit === null ? "Today" : `Today, of ${shownCount(limit)}`}</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {courses.map(({ courseId, title, todayTokens, ...counts }) => (
          <TableRow key={courseId ?? "none"}>
            <TableCell>
              {courseId && title ? (
                <Link href={`/teach/courses/${courseId}`} className="link">
                  {title}
                </Link>
              ) : (
                "No course, or one that is gone"
              )}
            </TableCell>
            <CountCells {...counts} />
            <TableCell numeric>{shownCount(todayTokens)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
