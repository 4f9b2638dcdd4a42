"use client";

import Link from "next/link";
import { useRef, useState } from "react";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { Input } from "#/ui/input.tsx";
import { Stat, StatList } from "#/ui/stat.tsx";
import { Switch } from "#/ui/switch.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { GradeColumn, MyGrades as Grades } from "../../contract-gradebook.ts";
import type { Supposed } from "./what-if.ts";

type MyGradesProps = {
  grades: Grades;
  /** Of the course, without a slash at the end. */
  courseHref: string;
  /** The total, and by column: the mark, what being late cost, and what is possible; all as words. */
  words: { total: string | null; cells: string[]; late: (string | null)[]; possible: string[] };
};

/** One's own marks; what they make of the whole; and what it would be with others. */
export function MyGrades({ grades, courseHref, words }: MyGradesProps) {
  const [isSupposing, setSupposing] = useState(false);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [supposed, setSupposed] = useState<Supposed | null>(null);
  const latest = useRef(0);

  const suppose = async (next: Record<string, string>) => {
    setTyped(next);
    const call = ++latest.current;
    // The exact arithmetic is fetched by those who ask "what if".
    const { supposeMarks } = await import("./what-if.ts");
    if (call === latest.current) setSupposed(supposeMarks(grades, next));
  };
  const toggle = (on: boolean) => {
    setSupposing(on);
    setSupposed(null);
    void suppose({});
  };
  const dropped = (isSupposing ? supposed?.dropped : undefined) ?? grades.total.dropped;
  const groups = groupsOf(grades);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-4">
        <StatList className="grid-cols-2 sm:grid-cols-[repeat(2,minmax(9rem,auto))]">
          <Stat
            label="Your grade so far"
            value={words.total ?? "–"}
            hint={words.total ? null : "Nothing counts yet."}
          />
          {isSupposing && <Stat label="It would be" value={supposed?.words ?? words.total ?? "–"} />}
        </StatList>
        <div className="w-full sm:max-w-xs">
          <Switch
            label="What if?"
            description="Try marks; nothing is saved and nobody sees it."
            checked={isSupposing}
            onCheckedChange={toggle}
          />
        </div>
      </div>
      <p role="status" className="sr-only">
        {isSupposing && supposed?.words ? `Your grade would be ${supposed.words}.` : ""}
      </p>
      {groups.map(({ id, title, note, columns }) => (
        <section key={id} aria-labelledby={`part-${id}`} className="flex flex-col gap-3">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 id={`part-${id}`} className="font-semibold font-serif text-xl">
              {title}
            </h2>
            {note && <p className="text-muted-foreground text-sm">{note}</p>}
          </div>
          <Table label={`Marks: ${title}`}>
            <TableHeader>
              <TableRow>
                <TableHead>Work</TableHead>
                <TableHead numeric>Mark</TableHead>
                {isSupposing && <TableHead numeric>What if</TableHead>}
              </TableRow>
            </TableHeader>
            <TableBody>
              {columns.map(({ column, index }) => (
                <TableRow key={column.id}>
                  <TableCell>
                    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                      <Title column={column} courseHref={courseHref} />
                      {column.isExtraCredit && <Badge>Extra credit</Badge>}
                      {column.isDue && column.isReleased && grades.cells[index]?.state === "empty" && (
                        <Badge tone="warning">Missing</Badge>
                      )}
                      {!column.isReleased && <Badge tone="note">Not released</Badge>}
                      {dropped.includes(column.id) && <Badge tone="outline">Left out as the lowest</Badge>}
                    </span>
                    {words.late[index] && <span className="mt-1 block text-muted-foreground">{words.late[index]}</span>}
                    {grades.cells[index]?.reason && (
                      <span className="mt-1 block break-words text-muted-foreground">{grades.cells[index].reason}</span>
                    )}
                  </TableCell>
                  <TableCell numeric className="whitespace-nowrap">
                    {words.cells[index]}
                  </TableCell>
                  {isSupposing && (
                    <TableCell numeric>
                      <span className="flex items-center justify-end gap-2 whitespace-nowrap">
                        <Input
                          aria-label={`What if ${column.title}, of ${column.possible}`}
                          aria-invalid={supposed?.faults.includes(column.id) || undefined}
                          inputMode="decimal"
                          autoComplete="off"
                          className="w-20 text-end"
                          value={typed[column.id] ?? ""}
                          onChange={(event) => void suppose({ ...typed, [column.id]: event.target.value })}
                        />
                        <span aria-hidden className="text-muted-foreground">
                          of {words.possible[index]}
                        </span>
                      </span>
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </section>
      ))}
      {isSupposing && (
        <div className="flex flex-wrap items-center gap-4">
          <Button variant="outline" onClick={() => void suppose({})}>
            Start over
          </Button>
          {supposed && supposed.faults.length > 0 && (
            <p role="alert" className="text-danger text-sm">
              A mark is a number from 0 to what is possible.
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function Title({ column, courseHref }: { column: GradeColumn; courseHref: string }) {
  if (column.kind === "manual") return <span className="font-medium">{column.title}</span>;
  return (
    <Link
      href={`${courseHref}/${column.kind === "quiz" ? "quizzes" : "assignments"}/${column.id}`}
      className="inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
    >
      {column.title}
    </Link>
  );
}

type Group = { id: string; title: string; note: string | null; columns: { column: GradeColumn; index: number }[] };

const dropWords = (count: number) => {
  if (count === 0) return "";
  return count === 1 ? "; the lowest mark is left out" : `; the ${count} lowest marks are left out`;
};

/** By category where there are some, and in the end what does not count. */
const groupsOf = ({ categories, columns }: Grades): Group[] => {
  const all = columns.map((column, index) => ({ column, index }));
  if (categories.length === 0) return [{ id: "all", title: "All work", note: null, columns: all }];
  const groups = categories.map(({ id, title, weight, dropLowest }) => ({
    ...{ id, title, note: `${weight} % of the grade${dropWords(dropLowest)}` },
    columns: all.filter(({ column }) => column.categoryId === id),
  }));
  const others = all.filter(({ column }) => column.categoryId === null);
  return [...groups, { id: "others", title: "Others", note: "These do not count.", columns: others }].filter(
    (group) => group.columns.length > 0,
  );
};
