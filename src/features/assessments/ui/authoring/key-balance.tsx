import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { Balance } from "../../contract-findings.ts";
import { letterOf } from "../question-types.ts";

type Places = Balance["fixed"];

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

function PlaceCounts({ places, names }: { places: Places; names: (index: number) => string }) {
  if (sum(places.counts) === 0) return <span className="text-muted-foreground">None</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 tabular-nums">
      {places.counts.map((count, index) => (
        <span key={names(index)}>
          {names(index)} {count}
        </span>
      ))}
      {places.isUneven && <Badge tone="warning">Uneven</Badge>}
    </span>
  );
}

/** Where right answers stand, over the bank and over each quiz. */
export function KeyBalance({ balances }: { balances: readonly Balance[] }) {
  return (
    <Table label="Right answers by place">
      <TableHeader>
        <TableRow>
          <TableHead>Over</TableHead>
          <TableHead>Options that keep their order</TableHead>
          <TableHead>True or false</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {balances.map(({ quizId, title, fixed, statements }) => (
          <TableRow key={quizId ?? "bank"}>
            <TableCell className="min-w-32 font-medium">{title ?? "The whole bank"}</TableCell>
            <TableCell>
              <PlaceCounts places={fixed} names={letterOf} />
            </TableCell>
            <TableCell>
              <PlaceCounts places={statements} names={(index) => (index === 0 ? "True" : "False")} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
