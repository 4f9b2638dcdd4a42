"use client";

import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { ImportPlan } from "../../contract-gradebook.ts";
import { useOpener } from "./use-opener.ts";

type ImportDialogProps = { courseId: string; onImported: (count: number) => void; onClose: () => void };

const largest = 900_000;

/** A file is looked at first: what it would change, line by line; then it is applied, all of it or nothing. */
export function ImportDialog({ courseId, onImported, onClose }: ImportDialogProps) {
  const giveBack = useOpener();
  const [csv, setCsv] = useState("");
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const preview = trpc.gradebook.previewImport.useMutation();
  const apply = trpc.gradebook.import.useMutation({ onSuccess: ({ imported }) => onImported(imported) });
  const plan = preview.data;
  const error = preview.error ?? apply.error;

  const take = async (file: File | undefined) => {
    apply.reset();
    preview.reset();
    setFault(null);
    if (!file) return;
    if (file.size > largest) return setFault("The file is larger than 900 kB.");
    const text = await file.text();
    setCsv(text);
    preview.mutate({ courseId, csv: text });
  };

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-2xl" onCloseAutoFocus={giveBack}>
        <DialogHeader>
          <DialogTitle>Import marks</DialogTitle>
          <DialogDescription>
            A CSV file such as the export gives. Columns are known by the id in brackets; marks of quizzes are left
            alone, and an empty field changes nothing.
          </DialogDescription>
        </DialogHeader>
        <Field label="File" error={fault}>
          <Input
            type="file"
            accept=".csv,text/csv"
            className="py-1.5"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </Field>
        {plan && <Plan plan={plan} />}
        {plan && plan.changes.length > 0 && plan.faults.length === 0 && (
          <Field
            label="Reason"
            hint="Learners read it at each of these marks. Needed where it overrides an assignment."
            optional
          >
            <Input maxLength={2_000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
        {error && (
          <Alert tone="danger" title="Not imported" live>
            {refusalText(error).message}
          </Alert>
        )}
        <DialogFooter>
          <Button
            pending={apply.isPending || preview.isPending}
            disabled={!plan || plan.faults.length > 0 || plan.changes.length === 0}
            onClick={() => plan && apply.mutate({ courseId, csv, digest: plan.digest, reason })}
          >
            {plan && plan.changes.length > 0 ? `Import ${plan.changes.length} marks` : "Import"}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function Plan({ plan }: { plan: ImportPlan }) {
  if (plan.faults.length > 0)
    return (
      <Alert tone="danger" title="The file has faults, so nothing is imported" live>
        <ul className="max-h-48 overflow-y-auto">
          {plan.faults.map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              Line {line}: {message}
            </li>
          ))}
        </ul>
      </Alert>
    );
  if (plan.changes.length === 0)
    return (
      <Alert tone="note" title="Nothing would change" live>
        All marks in the file are as they are here.
      </Alert>
    );
  return (
    <div className="max-h-72 overflow-y-auto">
      <Table label="What would change">
        <TableHeader>
          <TableRow>
            <TableHead>Learner</TableHead>
            <TableHead>Column</TableHead>
            <TableHead numeric>Now</TableHead>
            <TableHead numeric>Then</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {plan.changes.map((change) => (
            <TableRow key={`${change.line} ${change.columnId}`}>
              <TableCell>{change.learner.name}</TableCell>
              <TableCell>{change.columnTitle}</TableCell>
              <TableCell numeric>{change.from || "–"}</TableCell>
              <TableCell numeric>{change.to === "EX" ? "Excused" : change.to}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
