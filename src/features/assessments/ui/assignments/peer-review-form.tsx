"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { PeerReview } from "../../contract-assignments-peers.ts";
import type { ChosenLevel } from "../../rubric.ts";
import { LocalTime } from "../local-time.tsx";
import { RubricFields } from "../marking/rubric-fields.tsx";

type Words = { levels: ChosenLevel[]; comment: string };

/** A level for each criterion and words for the author: kept as a draft, then handed in. */
export function PeerReviewForm({ review: given, backHref }: { review: PeerReview; backHref: string }) {
  const router = useRouter();
  const [review, setReview] = useState(given);
  const [words, setWords] = useState<Words>({ levels: given.levels, comment: given.comment });
  const [fault, setFault] = useState<string | null>(null);
  const input = { reviewId: review.id, ...words, expectedRevision: review.revision };
  const take = (next: PeerReview) => {
    setReview(next);
    router.refresh();
  };
  const save = useOperation((client, _: null) => client.peerReviews.save.mutate(input), { onSuccess: take });
  const submit = useOperation((client, _: null) => client.peerReviews.submit.mutate(input), { onSuccess: take });
  const error = submit.error ?? save.error;
  const isDone = review.state === "done";
  const change = (fields: Partial<Words>) => {
    setWords((before) => ({ ...before, ...fields }));
    setFault(null);
  };
  const handIn = () => {
    if (words.levels.length < review.rubric.criteria.length) return setFault("Choose a level for each criterion.");
    submit.mutate(null);
  };
  return (
    <form
      noValidate
      aria-label="Your review"
      className="flex flex-col gap-5 rounded-lg border border-primary/25 bg-primary-soft p-4 sm:p-5"
      onSubmit={(event) => {
        event.preventDefault();
        handIn();
      }}
    >
      <RubricFields
        rubric={review.rubric}
        possible={review.possible}
        chosen={words.levels}
        onChoose={(levels) => change({ levels })}
      />
      <Field label="Comment for the author" hint="Markdown. Say what works, and what you would change." optional>
        <Textarea
          rows={6}
          maxLength={20_000}
          value={words.comment}
          onChange={(event) => change({ comment: event.target.value })}
        />
      </Field>
      {fault && (
        <p role="alert" className="text-danger text-sm">
          {fault}
        </p>
      )}
      {error && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(error).message} What you typed is still here.
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={submit.isPending}>
          {isDone ? "Hand in anew" : "Hand in the review"}
        </Button>
        {!isDone && (
          <Button variant="outline" pending={save.isPending} onClick={() => save.mutate(null)}>
            Save the draft
          </Button>
        )}
        <Button variant="link" onClick={() => router.push(backHref)}>
          Back to the assignment
        </Button>
        <p role="status" className="text-muted-foreground text-sm">
          {isDone && review.submittedAt ? (
            <>
              Handed in <LocalTime at={review.submittedAt} />
            </>
          ) : (
            review.state === "draft" && "Your draft is saved."
          )}
        </p>
      </div>
    </form>
  );
}
