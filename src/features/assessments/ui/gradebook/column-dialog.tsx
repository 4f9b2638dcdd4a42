"use client";

import Link from "next/link";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import type { GradeColumn } from "../../contract-gradebook.ts";
import { useOpener } from "./use-opener.ts";

type ColumnDialogProps = {
  courseId: string;
  /** Null: a new one. */
  column: GradeColumn | null;
  onChanged: () => void;
  onClose: () => void;
};

export function ColumnDialog(props: ColumnDialogProps) {
  const { courseId, column, onClose } = props;
  const giveBack = useOpener();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent onCloseAutoFocus={giveBack}>
        <DialogHeader>
          <DialogTitle>{column?.title ?? "New column"}</DialogTitle>
          <DialogDescription>{aboutColumn(column)}</DialogDescription>
        </DialogHeader>
        {column && column.kind !== "manual" ? (
          <ul className="flex flex-col gap-2">
            {[
              ...sourceLinks(column, `/teach/courses/${courseId}`),
              { href: `/teach/courses/${courseId}/gradebook/set-up`, label: "What the column counts for" },
            ].map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className="rounded-xs text-primary underline underline-offset-4 focus-ring">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <ColumnForm {...props} />
        )}
      </DialogContent>
    </Dialog>
  );
}

const aboutColumn = (column: GradeColumn | null): string => {
  if (column?.kind === "quiz")
    return `A quiz of ${formatMarks(column.possible)} points. Its marks come from the attempts, and you may override each.`;
  if (column?.kind === "assignment")
    return `An assignment of ${formatMarks(column.possible)} points. Its marks come from marking, and you may override each.`;
  return "For marks that you enter yourself, of a talk or a portfolio for example.";
};

const sourceLinks = ({ kind, id }: GradeColumn, base: string) =>
  kind === "quiz"
    ? [
        { href: `${base}/quizzes/${id}/attempts`, label: "Attempts" },
        { href: `${base}/quizzes/${id}`, label: "Edit the quiz, and when its marks are shown" },
      ]
    : [
        { href: `${base}/assignments/${id}/submissions`, label: "Submissions" },
        { href: `${base}/assignments/${id}`, label: "Edit the assignment, and when its marks are shown" },
      ];

function ColumnForm({ courseId, column, onChanged }: ColumnDialogProps) {
  const [title, setTitle] = useState(column?.title ?? "");
  const [possible, setPossible] = useState(formatMarks(column?.possible ?? "10"));
  const [isReleased, setIsReleased] = useState(column?.isReleased ?? false);
  const add = trpc.gradebook.addColumn.useMutation({ onSuccess: onChanged });
  const update = trpc.gradebook.updateColumn.useMutation({ onSuccess: onChanged });
  const remove = trpc.gradebook.deleteColumn.useMutation({ onSuccess: onChanged });
  const error = add.error ?? update.error ?? remove.error;
  const points = possible.trim().replace(",", ".");
  const hasPoints = /^\d{1,6}(\.\d{1,6})?$/.test(points) && Number(points) > 0;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = { title: title.trim(), possible: points, isReleased };
        if (column) update.mutate({ columnId: column.id, ...fields });
        else add.mutate({ courseId, ...fields });
      }}
    >
      <Field label="Title">
        <Input value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label="Points" error={hasPoints ? null : "Enter a number above 0."}>
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={possible}
          onChange={(event) => setPossible(event.target.value)}
        />
      </Field>
      <Checkbox
        label="Release the marks"
        description="Learners see them, and they count in the total that learners see."
        checked={isReleased}
        onChange={(event) => setIsReleased(event.target.checked)}
      />
      {error && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(error).message}
        </Alert>
      )}
      <DialogFooter>
        {column && (
          <ConfirmDialog
            trigger={<Button variant="outline">Delete</Button>}
            title={`Delete “${column.title}”?`}
            description="That works while no mark has been entered in it."
            confirmLabel="Delete"
            tone="danger"
            onConfirm={() => remove.mutateAsync({ columnId: column.id }).catch(() => {})}
          />
        )}
        <Button type="submit" pending={add.isPending || update.isPending} disabled={title.trim() === "" || !hasPoints}>
          {column ? "Save" : "Add the column"}
        </Button>
      </DialogFooter>
    </form>
  );
}
