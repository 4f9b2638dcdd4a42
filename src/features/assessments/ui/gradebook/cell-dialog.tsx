"use client";

import { useRef, useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { GradeCell, GradeColumn, GradeEntry, GradeRow } from "../../contract-gradebook.ts";
import { LocalTime } from "../local-time.tsx";
import type { Picked } from "./grade-grid.tsx";
import { cellWords, entryWords, readPoints } from "./grade-words.ts";
import { lateWords } from "./late-words.ts";
import { useOpener } from "./use-opener.ts";

type CellDialogProps = { picked: Picked; onSaved: (row: GradeRow) => void; onClose: () => void };
type Kind = GradeEntry["kind"];

/** The dialog was opened to type the mark. */
const focusPoints = (event: Event) => {
  const points = (event.target as HTMLElement).querySelector<HTMLInputElement>("input[inputmode=decimal]");
  if (!points) return;
  event.preventDefault();
  points.focus();
};

/** The mark of one learner in one column, with all that was entered there. */
export function CellDialog({ picked, onSaved, onClose }: CellDialogProps) {
  const { row, column } = picked;
  const giveBack = useOpener();
  const cell = row.cells.find(({ columnId }) => columnId === column.id);
  if (!cell) return null;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent onOpenAutoFocus={focusPoints} onCloseAutoFocus={giveBack}>
        <DialogHeader>
          <DialogTitle>
            {row.learner.name}, {column.title}
          </DialogTitle>
          <DialogDescription>
            Now: {cellWords(cell)}.
            {cell.isEntered && cell.computed !== null && ` ${given[column.kind]} ${formatMarks(cell.computed)}.`}
            {cell.late && ` ${lateWords(cell.late)}.`}
          </DialogDescription>
        </DialogHeader>
        <CellForm picked={picked} cell={cell} onSaved={onSaved} />
        <CellHistory columnId={column.id} userId={row.learner.id} />
      </DialogContent>
    </Dialog>
  );
}

/** What fills the cells of a column when nobody enters a mark; null where only people do. */
const sources = {
  quiz: "the attempts give",
  assignment: "the submission earns",
  manual: null,
} as const satisfies Record<GradeColumn["kind"], string | null>;

const given = {
  quiz: "The attempts give",
  assignment: "The submission earns",
  manual: "",
} as const satisfies Record<GradeColumn["kind"], string>;

function CellForm({ picked, cell, onSaved }: Omit<CellDialogProps, "onClose"> & { cell: GradeCell }) {
  const { column, row, typed } = picked;
  const source = sources[column.kind];
  const [kind, setKind] = useState<Kind>(typed === null && cell.state === "excused" ? "excused" : "score");
  const [points, setPoints] = useState(typed ?? (cell.earned === null ? "" : formatMarks(cell.earned)));
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const enter = trpc.gradebook.enter.useMutation({ onSuccess: onSaved });
  const reasonFault = faultOf(enter.error, "/reason");

  const save = () => {
    const entry = { columnId: column.id, userId: row.learner.id, reason, expectedRevision: cell.revision };
    if (kind !== "score") return enter.mutate({ ...entry, kind });
    const read = readPoints(points, column.possible);
    if ("earned" in read) return enter.mutate({ ...entry, kind, earned: read.earned });
    setFault(read.fault);
    input.current?.focus();
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RadioGroup legend="Enter" value={kind} onValueChange={(value) => setKind(value as Kind)}>
        <Radio value="score" label={source ? `A mark instead of what ${source}` : "A mark"} />
        <Radio value="excused" label="Excused: it does not count" />
        {cell.isEntered && (
          <Radio value="cleared" label={source ? `Nothing: what ${source} counts again` : "Nothing"} />
        )}
      </RadioGroup>
      {kind === "score" && (
        <Field label={`Points, of ${formatMarks(column.possible)}`} error={fault}>
          <Input
            ref={input}
            inputMode="decimal"
            autoComplete="off"
            value={points}
            onFocus={({ target }) => typed === null && target.setSelectionRange(0, target.value.length)}
            onChange={(event) => {
              setPoints(event.target.value);
              setFault(null);
            }}
          />
        </Field>
      )}
      {kind === "score" && cell.late && (
        <Button
          variant="link"
          className="self-start"
          onClick={() => {
            setPoints(formatMarks(cell.late?.before ?? "0"));
            setFault(null);
            if (reason === "") setReason("Being late costs nothing here.");
          }}
        >
          Waive what being late costs
        </Button>
      )}
      <Field
        label="Reason"
        hint="The learner reads it."
        optional={!source || kind === "cleared"}
        error={reasonFault && `The reason ${reasonFault}.`}
      >
        <Textarea rows={2} maxLength={2_000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      {enter.error && !reasonFault && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(enter.error).message}
        </Alert>
      )}
      <DialogFooter>
        <Button type="submit" pending={enter.isPending}>
          Save
        </Button>
      </DialogFooter>
    </form>
  );
}

function CellHistory({ columnId, userId }: { columnId: string; userId: string }) {
  const { data } = trpc.gradebook.history.useQuery({ columnId, userId, limit: 50 }, { staleTime: 0 });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="cell-history" className="border-border border-t pt-4">
      <h3 id="cell-history" className="mb-2 font-medium text-sm">
        Entered before
      </h3>
      <ol className="flex flex-col gap-2 text-sm">
        {data.items.map((entry) => (
          <li key={entry.revision}>
            <span className="font-medium tabular-nums">{entryWords(entry)}</span>{" "}
            <span className="text-muted-foreground">
              {entry.enteredBy ? `by ${entry.enteredBy.name}, ` : ""}
              <LocalTime at={entry.enteredAt} />
            </span>
            {entry.reason && <p className="break-words">{entry.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
