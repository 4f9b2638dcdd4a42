import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { QuestionPreview } from "../../contract-practice.ts";
import { Fold } from "../fold.tsx";
import { percentText } from "./question-draft.ts";

/** What answers worth a look would score, and why. */
export function SimulatedAnswers({ simulated }: Pick<QuestionPreview, "simulated">) {
  if (simulated.length === 0) return null;
  return (
    <Fold label="What other answers would score">
      <Table label="Simulated answers">
        <TableHeader>
          <TableRow>
            <TableHead>Answer</TableHead>
            <TableHead>Scores</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {simulated.map(({ label, fraction, reasons }) => (
            <TableRow key={label}>
              <TableCell>
                <p className="wrap-anywhere font-medium">{label}</p>
                <ul className="mt-1 text-muted-foreground text-xs">
                  {reasons.map(({ key, part, text }) => (
                    <li key={key}>{part === undefined ? text : `${part}: ${text}`}</li>
                  ))}
                </ul>
              </TableCell>
              <TableCell className="whitespace-nowrap align-top tabular-nums">
                {fraction === null ? "–" : `${roundedPercent(fraction)} %`}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Fold>
  );
}

const roundedPercent = (fraction: string) => Math.round(Number(percentText(fraction)) * 100) / 100;
