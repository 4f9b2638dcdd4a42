"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Check, HeartHandshake } from "lucide-react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { LocalDate } from "#/ui/local-date.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import type { Flag } from "../contract-flags.ts";
import { ThreadTime } from "./thread-time.tsx";

const kindWords: Record<Flag["kind"], string> = {
  self_harm: "May be in danger, or know somebody who is",
  abuse: "May be hurt by somebody",
  threat: "May harm somebody",
};

/** Messages that tell of danger, for the person who is named for them; the latest first. */
export function FlagList({ courseId }: { courseId: string }) {
  const { client } = trpc.useUtils();
  const list = useInfiniteQuery({
    queryKey: [["tutorFlags", "list"], { courseId, isPaged: true }],
    queryFn: ({ pageParam }) => client.tutorFlags.list.query({ courseId, limit: 20, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  if (list.isPending) return <Skeleton className="h-24 w-full" />;
  if (list.isError) return <Alert tone="note">{refusalText(list.error).message}</Alert>;
  const flags = list.data.pages.flatMap(({ items }) => items);
  if (flags.length === 0) {
    return (
      <EmptyState icon={HeartHandshake} title="Nothing to look at" as="h3">
        When a learner writes to the tutor that somebody is in danger, the message stands here and no AI sees it. Words
        are matched, so much is missed and some is mistaken.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-muted-foreground text-sm leading-relaxed">
        These words were matched by a program, which cannot judge. The learner was shown where help is and told that you
        read this. Speak with them in person, and where somebody is in danger now, call the emergency services.
      </p>
      <ul className="flex flex-col gap-3">
        {flags.map((flag) => (
          <FlagItem key={flag.id} flag={flag} onSeen={() => list.refetch()} />
        ))}
      </ul>
      <LoadMore hasMore={list.hasNextPage} pending={list.isFetchingNextPage} onLoad={() => list.fetchNextPage()} />
    </div>
  );
}

function FlagItem({ flag, onSeen }: { flag: Flag; onSeen: () => void }) {
  const see = trpc.tutorFlags.see.useMutation({ onSuccess: onSeen });
  const { learner, kind, text, times, updatedAt, seenAt } = flag;
  return (
    <li className="flex flex-col gap-2.5 rounded-lg border border-border bg-card px-4 py-3.5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-semibold">{learner.name}</h3>
        <p className="text-muted-foreground text-sm">{kindWords[kind]}</p>
        <p className="ms-auto text-muted-foreground text-sm">
          <ThreadTime at={updatedAt} />
        </p>
      </div>
      <blockquote className="whitespace-pre-wrap break-words border-border border-s-2 ps-3 text-[0.9375rem] leading-relaxed">
        {text}
      </blockquote>
      <div className="flex flex-wrap items-center gap-3">
        {times > 1 && <Badge tone="warning">{times} such messages</Badge>}
        {seenAt ? (
          <p className="flex items-center gap-1.5 text-muted-foreground text-sm">
            <Check aria-hidden className="size-4" />
            Seen <LocalDate at={seenAt} />
          </p>
        ) : (
          <Button size="sm" pending={see.isPending} onClick={() => see.mutate({ flagId: flag.id })}>
            I have seen this
          </Button>
        )}
        {see.isError && <p className="text-danger text-sm">{refusalText(see.error).message}</p>}
      </div>
    </li>
  );
}
