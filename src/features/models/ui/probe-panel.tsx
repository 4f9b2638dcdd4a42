"use client";

import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "#/ui/card.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { Probe, ProbeStep } from "../contract.ts";
import { checkNames, shownCount } from "./use-names.ts";

const looks: Record<ProbeStep["result"], { tone: "success" | "warning" | "danger" | "neutral"; name: string }> = {
  works: { tone: "success", name: "Works" },
  differs: { tone: "warning", name: "Limited" },
  fails: { tone: "danger", name: "Fails" },
  skipped: { tone: "neutral", name: "Not tried" },
};

function Steps({ steps }: { steps: readonly ProbeStep[] }) {
  return (
    <Table label="What the probe found">
      <TableHeader>
        <TableRow>
          <TableHead>Check</TableHead>
          <TableHead>Result</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {steps.map(({ check, result, says, ms }) => (
          <TableRow key={check}>
            <TableCell className="align-top">
              <p className="font-medium">{checkNames[check]}</p>
              <p className="min-w-44 text-muted-foreground leading-snug">{says}</p>
            </TableCell>
            <TableCell className="align-top">
              <Badge tone={looks[result].tone}>{looks[result].name}</Badge>
              {result !== "skipped" && (
                <p className="mt-1 whitespace-nowrap text-muted-foreground text-xs tabular-nums">{shownCount(ms)} ms</p>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const summaryOf = ({ steps }: Probe): string => {
  const count = (result: ProbeStep["result"]) => steps.filter((step) => step.result === result).length;
  const failed = count("fails");
  return failed === 0
    ? "The probe found no fault."
    : `The probe found ${failed === 1 ? "a fault" : `${failed} faults`}.`;
};

type Props = { canProbe: boolean; hasChanges: boolean; onModels: (models: string[]) => void };

/** Tries what is saved, with a few tiny requests. */
export function ProbePanel({ canProbe, hasChanges, onModels }: Props) {
  const probe = trpc.models.probe.useMutation({ onSuccess: ({ models }) => onModels(models) });
  return (
    <Card>
      <CardHeader>
        <CardTitle>Probe</CardTitle>
        <CardDescription>
          Calls the endpoint with a few tiny requests and says what works. It costs some hundred tokens and takes up to
          a minute.
        </CardDescription>
      </CardHeader>
      <CardContent className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <Button
            variant="outline"
            pending={probe.isPending}
            disabled={!canProbe || hasChanges}
            onClick={() => probe.mutate({})}
          >
            Probe now
          </Button>
          <p className="text-muted-foreground text-sm" aria-live="polite">
            {hasChanges
              ? "Save first: the probe tries what is saved."
              : probe.isPending
                ? "Asking the endpoint…"
                : !canProbe
                  ? "There is no model to try."
                  : probe.data && summaryOf(probe.data)}
          </p>
        </div>
        {probe.error && (
          <Alert tone="danger" live>
            {refusalText(probe.error).message}
          </Alert>
        )}
        {probe.data && !probe.isPending && <Steps steps={probe.data.steps} />}
      </CardContent>
    </Card>
  );
}
