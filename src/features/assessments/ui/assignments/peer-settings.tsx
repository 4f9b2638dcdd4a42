"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { toast } from "#/ui/toast.ts";
import type { Assignment } from "../../contract-assignments.ts";
import { fromLocalInput, toLocalInput } from "../quiz-editor/quiz-form.ts";
import { type PeerDraft, peerDraftOf, peerFaults, peerInputOf } from "./peer-draft.ts";

/** Whether and how learners review each other's work. */
export function PeerSettings({ assignment }: { assignment: Assignment }) {
  const router = useRouter();
  const { id: assignmentId, peerReview, rubric } = assignment;
  const [isOn, setOn] = useState(peerReview !== null);
  const [draft, setDraft] = useState(() => peerDraftOf(peerReview && { ...peerReview, reviewsDueAt: null }));
  const [isTried, setTried] = useState(false);
  const told = (words: string) => ({
    onSuccess: () => {
      toast.success(words);
      router.refresh();
    },
  });
  const save = trpc.peerReviews.setRules.useMutation(told("Peer review saved"));
  const end = trpc.peerReviews.endRules.useMutation(told("Peer review ended"));
  const start = trpc.peerReviews.start.useMutation(told("The reviews have begun"));
  const error = save.error ?? end.error ?? start.error;
  const hasBegun = peerReview !== null && peerReview.startedAt !== null;
  const faults = isTried ? peerFaults(draft) : {};
  const change = (fields: Partial<PeerDraft>) => setDraft((before) => ({ ...before, ...fields }));

  // The server does not know the reader's zone.
  const dueAt = peerReview?.reviewsDueAt ?? null;
  useEffect(() => setDraft((before) => ({ ...before, reviewsDueAt: toLocalInput(dueAt) })), [dueAt]);

  if (!rubric)
    return (
      <Alert title="Peers mark by a rubric">Give the assignment a rubric first, in the settings above, and save.</Alert>
    );
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(peerFaults(draft)).length > 0) return;
        save.mutate({ assignmentId, ...peerInputOf(draft), reviewsDueAt: fromLocalInput(draft.reviewsDueAt) });
      }}
    >
      <Checkbox
        label="Learners review each other's work"
        description="By the rubric, each the same number of submissions. Marks are held until you release them."
        checked={isOn}
        disabled={hasBegun}
        onChange={(event) => setOn(event.target.checked)}
      />
      {hasBegun && <Alert tone="note">The reviews have begun: only their deadline can be moved now.</Alert>}
      {isOn && (
        <>
          <fieldset disabled={hasBegun} className="grid min-w-0 gap-5 sm:grid-cols-2">
            <legend className="sr-only">How they are given</legend>
            <Field label="Reviews each learner gives" hint="From 1 to 10." error={faults.reviewsEach}>
              <Input
                inputMode="numeric"
                autoComplete="off"
                value={draft.reviewsEach}
                onChange={(event) => change({ reviewsEach: event.target.value })}
              />
            </Field>
            <Field label="They begin" hint="Who hands in later still joins.">
              <Select
                value={draft.startsBy}
                onChange={(event) => change({ startsBy: event.target.value === "hand" ? "hand" : "due" })}
              >
                <option value="due">When the assignment is due</option>
                <option value="hand">When I start them</option>
              </Select>
            </Field>
            <Field
              label="Marks of peers count, in %"
              hint="100: peers alone, unless you mark."
              error={faults.peerWeight}
            >
              <Input
                inputMode="numeric"
                autoComplete="off"
                value={draft.peerWeight}
                onChange={(event) => change({ peerWeight: event.target.value })}
              />
            </Field>
            <Field label="Marks of several reviews are combined by">
              <Select
                value={draft.combine}
                onChange={(event) => change({ combine: event.target.value === "mean" ? "mean" : "median" })}
              >
                <option value="median">Their median</option>
                <option value="mean">Their mean</option>
              </Select>
            </Field>
            <Field
              label="Points for reviewing, in %"
              hint="By the part of one's reviews that was given."
              error={faults.reviewingPercent}
            >
              <Input
                inputMode="numeric"
                autoComplete="off"
                value={draft.reviewingPercent}
                onChange={(event) => change({ reviewingPercent: event.target.value })}
              />
            </Field>
          </fieldset>
          <Field
            label="Reviews are due"
            hint="In your time zone. Empty: until you release the marks."
            className="sm:w-1/2"
          >
            <Input
              type="datetime-local"
              value={draft.reviewsDueAt}
              onChange={(event) => change({ reviewsDueAt: event.target.value })}
            />
          </Field>
          <fieldset disabled={hasBegun} className="grid min-w-0 gap-x-5 sm:grid-cols-2">
            <legend className="sr-only">Who reviews whom</legend>
            <Checkbox
              label="Hide names"
              description="Reviewers and authors do not learn who the other is. What stands in the text itself stays."
              checked={draft.isAnonymous}
              onChange={(event) => change({ isAnonymous: event.target.checked })}
            />
            <Checkbox
              label="Review one's own work too"
              description="It does not count for the mark."
              checked={draft.withSelfReview}
              onChange={(event) => change({ withSelfReview: event.target.checked })}
            />
            <Checkbox
              label="Not within a group"
              description="Where there is another way."
              checked={draft.avoidsGroups}
              onChange={(event) => change({ avoidsGroups: event.target.checked })}
            />
          </fieldset>
        </>
      )}
      {error && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(error).message}
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {isOn ? (
          <Button type="submit" pending={save.isPending}>
            Save peer review
          </Button>
        ) : (
          peerReview && (
            <Button pending={end.isPending} onClick={() => end.mutate({ assignmentId })}>
              End peer review
            </Button>
          )
        )}
        {peerReview && !hasBegun && isOn && (
          <ConfirmDialog
            trigger={<Button variant="outline">Start the reviews now</Button>}
            title="Start the reviews now?"
            description="What has been handed in is given out to be reviewed, and can then not be replaced any more."
            confirmLabel="Start"
            onConfirm={() => start.mutateAsync({ assignmentId })}
          />
        )}
      </div>
    </form>
  );
}
