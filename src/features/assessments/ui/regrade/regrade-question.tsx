"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { Spinner } from "#/ui/spinner.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";
import type { RegradableQuestion, RegradePreview } from "../../contract-regrade.ts";
import { differenceText, summaryOf } from "./change-words.ts";

type RegradeQuestionProps = { courseId: string; quizId: string; question: RegradableQuestion };

/** One question that has changed: what grading by its current version would do, and doing it. */
export function RegradeQuestion({ courseId, quizId, question }: RegradeQuestionProps) {
  const { questionId, title, version, attempts } = question;
  const [isOpen, setOpen] = useState(false);
  const preview = trpc.regrades.preview.useQuery(
    { quizId, questionId },
    { enabled: isOpen, staleTime: 0, gcTime: 0, retry: false },
  );
  return (
    <article aria-label={title} className="flex flex-col gap-4 rounded-xl border border-border bg-card p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="break-words font-semibold">{title}</h3>
          <p className="text-muted-foreground text-sm">
            Version {version}; {attempts === 1 ? "1 attempt was" : `${attempts} attempts were`} graded by an earlier
            one.
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <LinkButton href={`/teach/courses/${courseId}/questions/${questionId}`} variant="outline" size="sm">
            Open the question
          </LinkButton>
          {!isOpen && (
            <Button size="sm" onClick={() => setOpen(true)}>
              Preview
            </Button>
          )}
        </div>
      </div>
      {isOpen && preview.isPending && <Spinner label="Comparing" />}
      {preview.error && (
        <Alert tone="warning" title="This cannot be regraded" live>
          {refusalText(preview.error).message}
        </Alert>
      )}
      {preview.data && <Preview preview={preview.data} onStale={() => void preview.refetch()} />}
    </article>
  );
}

function Preview({ preview, onStale }: { preview: RegradePreview; onStale: () => void }) {
  const router = useRouter();
  const [reason, setReason] = useState("");
  const { quizId, questionId, digest, changes, attempts, byPerson, open } = preview;
  const apply = trpc.regrades.create.useMutation({
    onSuccess: ({ changed }) => {
      toast.success(changed === 1 ? "1 mark changed" : `${changed} marks changed`);
      router.refresh();
    },
    onError: (error) => refusalText(error).code === "conflict" && onStale(),
  });
  const reasonFault = faultOf(apply.error, "/reason");
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        apply.mutate({ quizId, questionId, digest, reason });
      }}
    >
      <p role="status" className="font-medium text-sm">
        {summaryOf(changes, attempts)}
        {byPerson > 0 && ` ${byPerson} of these ${byPerson === 1 ? "was" : "were"} marked by a person.`}
        {open > 0 && ` ${open} in progress keep the earlier key: regrade again when they are submitted.`}
      </p>
      {changes.length > 0 && (
        <div className="max-h-96 overflow-y-auto">
          <Table label="Marks that change">
            <TableHeader>
              <TableRow>
                <TableHead>Learner</TableHead>
                <TableHead numeric>Now</TableHead>
                <TableHead numeric>Then</TableHead>
                <TableHead numeric>Change</TableHead>
                <TableHead numeric>Whole attempt</TableHead>
              </TableRow>
            </TableHeader>
            <TableBody>
              {changes.map((change) => (
                <TableRow key={change.attemptId}>
                  <TableCell className="min-w-32">
                    {change.learner.name}
                    {change.number > 1 && <span className="text-muted-foreground"> (attempt {change.number})</span>}
                  </TableCell>
                  <TableCell numeric>{formatMarks(change.from)}</TableCell>
                  <TableCell numeric>{formatMarks(change.to)}</TableCell>
                  <TableCell numeric className="font-medium">
                    {differenceText(change)}
                  </TableCell>
                  <TableCell numeric className="whitespace-nowrap">
                    {formatMarks(change.totalFrom)} → {formatMarks(change.totalTo)} of{" "}
                    {formatMarks(change.totalPossible)}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
      <Field
        label="Reason"
        hint="Learners whose mark changes read it."
        error={reasonFault && `The reason ${reasonFault}.`}
      >
        <Textarea rows={2} maxLength={2_000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      {apply.error && !reasonFault && (
        <Alert tone="danger" title="Not applied" live>
          {refusalText(apply.error).message}
        </Alert>
      )}
      <div>
        <Button type="submit" pending={apply.isPending} disabled={reason.trim() === ""}>
          Apply the regrade
        </Button>
      </div>
    </form>
  );
}
