import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { Mastery } from "../contract-mastery.ts";
import { progressNames } from "../mastery-words.ts";

/** What the bars show, in numbers. */
export function MasteryTable({ mastery: { by, topics } }: { mastery: Mastery }) {
  return (
    <details className="group">
      <summary className="w-fit cursor-pointer rounded-xs pb-3 text-muted-foreground text-sm focus-ring">
        The same as a table
      </summary>
      <Table label="How far you have come">
        <TableHeader>
          <TableRow>
            <TableHead>{by === "skills" ? "Skill" : "Lesson"}</TableHead>
            <TableHead>State</TableHead>
            <TableHead numeric>Chance that you can</TableHead>
            <TableHead numeric>First tries</TableHead>
            <TableHead numeric>Right</TableHead>
            <TableHead numeric>Days</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {topics.map(({ id, name, progress, probability, attempts, right, days }) => (
            <TableRow key={id}>
              <TableCell className="font-medium">{name}</TableCell>
              <TableCell className="whitespace-nowrap">{progressNames[progress]}</TableCell>
              <TableCell numeric>{attempts === 0 ? "–" : `${Math.round(probability * 100)} %`}</TableCell>
              <TableCell numeric>{attempts}</TableCell>
              <TableCell numeric>{right}</TableCell>
              <TableCell numeric>{days}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </details>
  );
}
