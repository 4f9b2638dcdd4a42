"use client";

import { Trash2, User, Users } from "lucide-react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import { toast } from "#/ui/toast.ts";
import type { AssignmentOverride } from "../../contract-assignments.ts";
import { LocalTime } from "../local-time.tsx";
import { AssignmentExceptionDialog } from "./assignment-exception-dialog.tsx";

type ExceptionsProps = { courseId: string; assignmentId: string };

/** Other dates or more submissions for single learners and groups. */
export function AssignmentExceptions({ courseId, assignmentId }: ExceptionsProps) {
  const query = trpc.assignments.listOverrides.useInfiniteQuery(
    { assignmentId, limit: 50 },
    { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined },
  );
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-muted-foreground text-sm">
          A learner's own exception beats those of their groups, point by point; of several groups the most generous
          counts. A later due date also holds for what has been handed in already.
        </p>
        <AssignmentExceptionDialog courseId={courseId} assignmentId={assignmentId} />
      </div>
      {query.isPending && <Skeleton className="h-16" />}
      {query.error && <Alert tone="danger">{refusalText(query.error).message}</Alert>}
      {items.length > 0 && (
        <ul className="divide-y divide-border rounded-lg border border-border bg-card">
          {items.map((override) => (
            <ExceptionRow key={override.id} courseId={courseId} override={override} />
          ))}
        </ul>
      )}
      <LoadMore hasMore={query.hasNextPage} pending={query.isFetchingNextPage} onLoad={() => query.fetchNextPage()} />
    </div>
  );
}

function ExceptionRow({ courseId, override }: { courseId: string; override: AssignmentOverride }) {
  const utils = trpc.useUtils();
  const remove = trpc.assignments.deleteOverride.useMutation({
    onSuccess: () => {
      toast.success("Exception ended");
      return utils.assignments.listOverrides.invalidate();
    },
    onError: (error) => {
      toast.error(refusalText(error).message);
    },
  });
  const name = override.person?.name ?? override.group?.name ?? "";
  const Icon = override.person ? User : Users;
  const { opensAt, dueAt, closesAt, submissionsAllowed } = override;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
      <Icon aria-hidden className="size-4.5 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1 basis-32">
        <p className="break-words font-medium">
          <span className="sr-only">{override.person ? "Learner " : "Group "}</span>
          {name}
        </p>
        <p className="flex flex-wrap gap-x-4 text-muted-foreground text-sm">
          <Point word="Opens" at={opensAt} />
          <Point word="Due" at={dueAt} />
          <Point word="Closes" at={closesAt} />
          {submissionsAllowed !== null && (
            <span>{submissionsAllowed === 1 ? "1 submission" : `${submissionsAllowed} submissions`}</span>
          )}
        </p>
      </div>
      <AssignmentExceptionDialog courseId={courseId} assignmentId={override.assignmentId} override={override} />
      <ConfirmDialog
        trigger={
          <Button variant="ghost" size="icon" aria-label={`End the exception for ${name}`}>
            <Trash2 aria-hidden />
          </Button>
        }
        title={`End the exception for ${name}?`}
        description="The rules of the assignment hold for them again."
        confirmLabel="End it"
        tone="danger"
        onConfirm={() => remove.mutateAsync({ overrideId: override.id })}
      />
    </li>
  );
}

function Point({ word, at }: { word: string; at: string | null }) {
  return (
    at && (
      <span>
        {word} <LocalTime at={at} />
      </span>
    )
  );
}
