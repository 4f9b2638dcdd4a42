"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { MessageSquareText, SquarePen, Trash2 } from "lucide-react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import type { Thread } from "../contract.ts";
import { ThreadTime } from "./thread-time.tsx";

type ThreadListProps = {
  courseId: string;
  current: string | null;
  onOpen: (threadId: string | null) => void;
};

/** The learner's own conversations in a course, the latest first. */
export function ThreadList({ courseId, current, onOpen }: ThreadListProps) {
  const { client } = trpc.useUtils();
  // tRPC's own infinite query adds a field to the input, which strict inputs refuse.
  const threads = useInfiniteQuery({
    queryKey: [["threads", "list"], { courseId, isPaged: true }],
    queryFn: ({ pageParam }) => client.threads.list.query({ courseId, limit: 30, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = threads.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <nav aria-label="Conversations" className="flex flex-col gap-3">
      <Button variant="outline" onClick={() => onOpen(null)} className="justify-start">
        <SquarePen aria-hidden />
        New conversation
      </Button>
      {threads.isPending && <Skeleton className="h-24 w-full" />}
      {threads.isError && <p className="text-muted-foreground text-sm">{refusalText(threads.error).message}</p>}
      {threads.isSuccess && items.length === 0 && (
        <p className="px-1 text-muted-foreground text-sm leading-relaxed">Your conversations will be listed here.</p>
      )}
      <ul className="flex flex-col gap-0.5">
        {items.map((thread) => (
          <ThreadRow key={thread.id} thread={thread} isCurrent={thread.id === current} onOpen={onOpen} />
        ))}
      </ul>
      <LoadMore
        hasMore={threads.hasNextPage}
        pending={threads.isFetchingNextPage}
        onLoad={() => threads.fetchNextPage()}
      />
    </nav>
  );
}

type ThreadRowProps = { thread: Thread; isCurrent: boolean; onOpen: (threadId: string | null) => void };

function ThreadRow({ thread, isCurrent, onOpen }: ThreadRowProps) {
  const utils = trpc.useUtils();
  const remove = trpc.threads.delete.useMutation({
    onSuccess: async () => {
      if (isCurrent) onOpen(null);
      await utils.threads.list.invalidate();
    },
  });
  return (
    <li className={cn("group/thread flex items-center rounded-md hover:bg-accent", isCurrent && "bg-primary-soft")}>
      <button
        type="button"
        onClick={() => onOpen(thread.id)}
        aria-current={isCurrent ? "true" : undefined}
        className="flex min-h-12 min-w-0 flex-1 cursor-pointer items-start gap-2.5 rounded-md px-2.5 py-2 text-start focus-ring"
      >
        <MessageSquareText
          aria-hidden
          className={cn("mt-0.5 size-4 shrink-0 text-muted-foreground", isCurrent && "text-primary")}
        />
        <span className="min-w-0">
          <span className={cn("line-clamp-2 text-sm leading-snug", isCurrent && "font-medium text-primary")}>
            {thread.title}
          </span>
          <ThreadTime at={thread.updatedAt} />
        </span>
      </button>
      <ConfirmDialog
        trigger={
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Delete “${thread.title}”`}
            className="me-1 text-muted-foreground opacity-0 focus-visible:opacity-100 group-focus-within/thread:opacity-100 group-hover/thread:opacity-100 pointer-coarse:opacity-100"
          >
            <Trash2 aria-hidden />
          </Button>
        }
        title="Delete this conversation?"
        description="Its questions and answers are removed for good."
        confirmLabel="Delete"
        tone="danger"
        onConfirm={() => remove.mutateAsync({ threadId: thread.id })}
      />
    </li>
  );
}
