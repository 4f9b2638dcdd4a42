"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { Assignment } from "../../contract-assignments.ts";
import type { MySubmissions, Submission, SubmissionDraft } from "../../contract-assignments-work.ts";
import { LocalTime } from "../local-time.tsx";
import { countWords } from "../question-types.ts";
import { lateText } from "./assignment-words.ts";
import { submitKeyOf } from "./submit-key.ts";
import { type DraftState, useDraft } from "./use-draft.ts";
import { WorkFiles } from "./work-files.tsx";

type HandInProps = {
  assignment: Assignment;
  mine: MySubmissions;
  draft: SubmissionDraft;
  /** Of the latest submission; null before the first. */
  handedIn: string | null;
  userId: string;
};

const stateWords = {
  saved: "Your draft is saved.",
  waiting: "Your draft is not saved yet.",
  saving: "Saving your draft…",
  kept: "Not saved: your draft is kept on this device, and saving is tried again.",
  unkept: "Not saved, and this device keeps nothing: leave the page open.",
  conflict: "Not saved: the draft was changed in another place.",
} as const satisfies Record<DraftState, string>;

/** Writes a draft, takes files and hands both in. */
export function HandIn({ assignment, mine, draft: initial, handedIn, userId }: HandInProps) {
  const { id: assignmentId, takesText, takesFiles } = assignment;
  const router = useRouter();
  const [files, setFiles] = useState(initial.files as readonly SubmissionDraft["files"][number][]);
  const [busy, setBusy] = useState(0);
  const [receipt, setReceipt] = useState<Submission | null>(null);
  const save = useOperation((client, input: { text: string; expectedRevision: number }) =>
    client.submissions.saveDraft.mutate({ assignmentId, ...input }),
  );
  const load = useOperation((client, _input: null) => client.submissions.draft.query({ assignmentId }));
  const draft = useDraft({
    where: { assignmentId, userId },
    initial: { text: initial.text, revision: initial.revision },
    handedIn,
    save: (text, expectedRevision) => save.mutateAsync({ text, expectedRevision }),
    load: () => load.mutateAsync(null),
  });
  const submit = useOperation(
    async (client, work: { text: string; fileIds: string[] }) => {
      const clientKey = submitKeyOf(work, mine.submissionsUsed + 1);
      const submission = await client.submissions.submit.mutate({ assignmentId, clientKey, ...work });
      return { submission, revision: (await client.submissions.draft.query({ assignmentId })).revision };
    },
    {
      onSuccess: ({ submission, revision }) => {
        setReceipt(submission);
        setFiles([]);
        draft.empty(revision);
        router.refresh();
      },
    },
  );
  const work = { text: takesText ? draft.text : "", fileIds: files.map(({ id }) => id) };
  const isEmpty = work.text.trim() === "" && files.length === 0;

  return (
    <section aria-labelledby="hand-in" className="flex flex-col gap-4">
      <h2 id="hand-in" className="font-semibold font-serif text-xl">
        {mine.submissionsUsed === 0 ? "Hand in" : "Hand in again"}
      </h2>
      {receipt && (
        <Alert tone="success" title={`Submission ${receipt.number} was handed in`} live>
          <p>
            <LocalTime at={receipt.submittedAt} />
            {receipt.lateSeconds > 0 && `, ${lateText(receipt.lateSeconds)}`}. Receipt{" "}
            <span className="break-all font-mono text-xs">{receipt.id}</span>
          </p>
        </Alert>
      )}
      {takesText && (
        <Field label="Your text" hint="Markdown." className="scroll-mt-20">
          <Textarea
            rows={10}
            maxLength={100_000}
            value={draft.text}
            onChange={(event) => {
              setReceipt(null);
              draft.change(event.target.value);
            }}
          />
        </Field>
      )}
      {takesText && (
        <p role="status" className="-mt-2 text-muted-foreground text-sm">
          {draft.text === "" && draft.state === "saved" ? "" : `${stateWords[draft.state]} `}
          {draft.text !== "" && `${countWords(draft.text)} words.`}
        </p>
      )}
      {draft.state === "conflict" && (
        <Alert tone="warning" title="This draft was changed in another tab or on another device" live>
          <p>Nothing is lost: choose which text to go on with.</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button size="sm" variant="outline" onClick={() => void draft.settle("mine")}>
              Keep the text above
            </Button>
            <Button size="sm" variant="outline" onClick={() => void draft.settle("other")}>
              Take the other text
            </Button>
          </div>
        </Alert>
      )}
      {takesFiles && (
        <WorkFiles
          assignment={assignment}
          files={files}
          onBusy={setBusy}
          onChange={(change) => {
            setReceipt(null);
            setFiles(change);
          }}
        />
      )}
      {submit.error && (
        <Alert tone="danger" title="Not handed in" live>
          {refusalText(submit.error).message} Your draft and your files are still here.
        </Alert>
      )}
      <div>
        <ConfirmDialog
          trigger={
            <Button size="lg" disabled={isEmpty || busy > 0} pending={submit.isPending}>
              {busy > 0 ? "Files are being sent" : "Hand in"}
            </Button>
          }
          title="Hand this in?"
          description={whatGoes(work.text, files.length, mine)}
          confirmLabel="Hand in"
          onConfirm={() => submit.mutateAsync(work).catch(() => {})}
        />
      </div>
    </section>
  );
}

const whatGoes = (text: string, files: number, { isLateNow, submissionsLeft }: MySubmissions): string => {
  const words = text.trim() === "" ? "no text" : `${countWords(text)} words`;
  const parts = [`You hand in ${words} and ${files === 1 ? "1 file" : `${files} files`}.`];
  if (isLateNow) parts.push("It is past the due date, so it will be late.");
  if (submissionsLeft === 1) parts.push("After this you cannot hand in again.");
  return parts.join(" ");
};
