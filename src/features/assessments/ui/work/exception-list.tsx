import { Trash2, User, Users } from "lucide-react";
import type { ReactNode } from "react";
import { refusalText } from "#/client/refusal.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import { LocalTime } from "../local-time.tsx";

type ExceptionListProps = {
  /** What a change does to work that is going on. */
  hint: string;
  /** Opens the dialog for a new one. */
  add: ReactNode;
  query: {
    isPending: boolean;
    error: unknown;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
  rows: readonly ReactNode[];
};

/** The exceptions of a quiz or an assignment, with how they go together. */
export function ExceptionList({ hint, add, query, rows }: ExceptionListProps) {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-muted-foreground text-sm">
          A learner's own exception beats those of their groups, point by point; of several groups the most generous
          counts. {hint}
        </p>
        {add}
      </div>
      {query.isPending && <Skeleton className="h-16" />}
      {query.error !== null && <Alert tone="danger">{refusalText(query.error).message}</Alert>}
      {rows.length > 0 && <ul className="divide-y divide-border rounded-lg border border-border bg-card">{rows}</ul>}
      <LoadMore hasMore={query.hasNextPage} pending={query.isFetchingNextPage} onLoad={() => query.fetchNextPage()} />
    </div>
  );
}

type ExceptionItemProps = {
  override: { person: { name: string } | null; group: { name: string } | null };
  /** What it allows, point by point. */
  points: readonly ReactNode[];
  /** Opens the dialog that changes it. */
  change: ReactNode;
  /** What holds again when it has ended. */
  afterwards: string;
  onEnd: () => Promise<unknown>;
};

/** For whom an exception is and what it allows. */
export function ExceptionItem({ override, points, change, afterwards, onEnd }: ExceptionItemProps) {
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
        <p className="flex flex-wrap gap-x-4 text-muted-foreground text-sm">{points}</p>
      </div>
      {change}
      <ConfirmDialog
        trigger={
          <Button variant="ghost" size="icon" aria-label={`End the exception for ${name}`}>
            <Trash2 aria-hidden />
          </Button>
        }
        title={`End the exception for ${name}?`}
        description={afterwards}
        confirmLabel="End it"
        tone="danger"
        onConfirm={onEnd}
      />
    </li>
  );
}

/** A date of an exception; nothing where it makes none. */
export function ExceptionDate({ word, at }: { word: string; at: string | null }) {
  return (
    at && (
      <span>
        {word} <LocalTime at={at} />
      </span>
    )
  );
}
