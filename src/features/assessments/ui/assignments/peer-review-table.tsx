"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import { toast } from "#/ui/toast.ts";
import type { StaffPeerReview } from "../../contract-assignments-peers.ts";
import { percentText } from "../gradebook/grade-words.ts";

const states = { to_do: "Not begun", draft: "Draft", done: "Given" } as const;

/** All reviews of an assignment, with what to leave out. */
export function PeerReviewTable({ reviews }: { reviews: readonly StaffPeerReview[] }) {
  return (
    <Table label="Reviews by peers">
      <TableHeader>
        <TableRow>
          <TableHead>Reviewer</TableHead>
          <TableHead>Of</TableHead>
          <TableHead>State</TableHead>
          <TableHead numeric>Mark</TableHead>
          <TableHead>
            <span className="sr-only">Leave out</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {reviews.map((review) => (
          <TableRow key={review.id}>
            <TableCell className="min-w-28 font-medium">{review.reviewer.name}</TableCell>
            <TableCell className="min-w-28">{review.isSelf ? "Their own" : review.author.name}</TableCell>
            <TableCell>
              <span className="flex flex-wrap gap-1.5">
                <Badge tone={review.state === "done" ? "success" : "neutral"}>{states[review.state]}</Badge>
                {review.excludedAt && <Badge tone="warning">Left out</Badge>}
              </span>
              {review.comment && (
                <p className="mt-1 line-clamp-3 max-w-prose text-muted-foreground text-sm">{review.comment}</p>
              )}
              {review.excludedWhy && <p className="mt-1 text-sm">Left out: {review.excludedWhy}</p>}
            </TableCell>
            <TableCell numeric>{percentText(review.fraction)}</TableCell>
            <TableCell>{review.state === "done" && !review.isSelf && <LeaveOut review={review} />}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function LeaveOut({ review }: { review: StaffPeerReview }) {
  const router = useRouter();
  const [reason, setReason] = useState("");
  const settle = {
    onSuccess: () => router.refresh(),
    onError: (error: unknown) => void toast.error(refusalText(error).message),
  };
  const exclude = trpc.peerReviews.exclude.useMutation(settle);
  const include = trpc.peerReviews.include.useMutation(settle);
  const whose = `the review by ${review.reviewer.name} of ${review.author.name}`;
  if (review.excludedAt)
    return (
      <Button
        size="sm"
        variant="outline"
        aria-label={`Count ${whose} again`}
        pending={include.isPending}
        onClick={() => include.mutate({ reviewId: review.id })}
      >
        Count again
      </Button>
    );
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="outline" aria-label={`Leave out ${whose}`}>
          Leave out
        </Button>
      }
      title={`Leave out ${whose}?`}
      description={
        <div className="flex flex-col gap-3">
          <p>It does not count for its author any more; its reviewer has still given it.</p>
          <Field label="Why">
            <Input value={reason} maxLength={2_000} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </div>
      }
      confirmLabel="Leave out"
      onConfirm={() => exclude.mutateAsync({ reviewId: review.id, reason })}
    />
  );
}
