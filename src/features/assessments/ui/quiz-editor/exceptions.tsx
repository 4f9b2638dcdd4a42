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
import type { QuizOverride } from "../../contract-overrides.ts";
import { LocalTime } from "../local-time.tsx";
import { ExceptionDialog } from "./exception-dialog.tsx";

type ExceptionsProps = { courseId: string; quizId: string };

/** More time, other dates or more attempts for single learners and groups. */
export function Exceptions({ courseId, quizId }: ExceptionsProps) {
  const query = trpc.overrides.list.useInfiniteQuery(
    { quizId, limit: 50 },
    { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined },
  );
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-muted-foreground text-sm">
          A learner's own exception beats those of their groups, point by point; of several groups the most generous
          counts. The deadlines of attempts that are going on follow at once.
        </p>
        <ExceptionDialog courseId={courseId} quizId={quizId} />
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

function ExceptionRow({ courseId, override }: { courseId: string; override: QuizOverride }) {
  const utils = trpc.useUtils();
  const remove = trpc.overrides.delete.useMutation({
    onSuccess: () => {
      toast.success("Exception ended");
      return utils.overrides.list.invalidate();
    },
    onError: (error) => {
      toast.error(refusalText(error).message);
    },
  });
  const name = override.person?.name ?? override.group?.name ?? "";
  const Icon = override.person ? User : Users;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
      <Icon aria-hidden className="size-4.5 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1 basis-32">
        <p className="break-words font-medium">
          <span className="sr-only">{override.person ? "Learner " : "Group "}</span>
          {name}
        </p>
        <p className="text-muted-foreground text-sm">
          <Points override={override} />
        </p>
      </div>
      <ExceptionDialog courseId={courseId} quizId={override.quizId} override={override} />
      <ConfirmDialog
        trigger={
          <Button variant="ghost" size="icon" aria-label={`End the exception for ${name}`}>
            <Trash2 aria-hidden />
          </Button>
        }
        title={`End the exception for ${name}?`}
        description="The rules of the quiz hold for them again, for an attempt that is going on too."
        confirmLabel="End it"
        tone="danger"
        onConfirm={() => remove.mutateAsync({ overrideId: override.id })}
      />
    </li>
  );
}

function Points({ override: { timeFactor, opensAt, closesAt, attemptsAllowed } }: { override: QuizOverride }) {
  const points = [
    timeFactor !== null && <span key="time">Time × {timeFactor}</span>,
    opensAt !== null && (
      <span key="opens">
        Opens <LocalTime at={opensAt} />
      </span>
    ),
    closesAt !== null && (
      <span key="closes">
        Closes <LocalTime at={closesAt} />
      </span>
    ),
    attemptsAllowed !== null && (
      <span key="attempts">{attemptsAllowed === 1 ? "1 attempt" : `${attemptsAllowed} attempts`}</span>
    ),
  ].filter((point) => point !== false);
  return points.flatMap((point, index) => (index === 0 ? [point] : [" · ", point]));
}
