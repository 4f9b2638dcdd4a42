"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { LocalDate } from "#/ui/local-date.tsx";
import { Progress } from "#/ui/progress.tsx";
import { toast } from "#/ui/toast.ts";
import type { SearchIndex } from "../../contract-index.ts";
import { factsOf, progressText, stateOf } from "./index-words.ts";

const isAtWork = ({ run }: SearchIndex) => run?.state === "waiting" || run?.state === "running";

/** The index of each course. While a job is at work on one, that one is asked for every other second. */
export function IndexList({ indexes }: { indexes: readonly SearchIndex[] }) {
  return (
    <ul className="divide-y divide-border rounded-lg border border-border bg-card">
      {indexes.map((index) => (
        <li key={index.courseId} className="px-4 py-4 sm:px-5">
          <IndexRow first={index} />
        </li>
      ))}
    </ul>
  );
}

function IndexRow({ first }: { first: SearchIndex }) {
  const input = { courseId: first.courseId };
  const [index, setIndex] = useState(first);
  const fresh = trpc.searchIndexes.get.useQuery(input, {
    enabled: isAtWork(index),
    refetchInterval: 2_000,
    staleTime: 0,
  });
  useEffect(() => {
    if (fresh.data) setIndex(fresh.data);
  }, [fresh.data]);
  const settle = { onSuccess: setIndex, onError: (error: unknown) => void toast.error(refusalText(error).message) };
  const rebuild = trpc.searchIndexes.rebuild.useMutation(settle);
  const cancel = trpc.searchIndexes.cancel.useMutation(settle);
  const { run, courseTitle } = index;
  const state = stateOf(index);
  return (
    <div className="grid items-start gap-x-6 gap-y-3 md:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <Link
            href={`/courses/${index.courseSlug}`}
            className="min-w-0 break-words rounded-xs font-medium underline-offset-4 focus-ring hover:underline"
          >
            {courseTitle}
          </Link>
          <Badge tone={state.tone}>{state.label}</Badge>
        </div>
        <p className="pt-1 text-muted-foreground text-sm tabular-nums">
          {factsOf(index).join(" · ")}
          {index.indexedAt && (
            <>
              {" · last changed "}
              <LocalDate at={index.indexedAt} />
            </>
          )}
        </p>
        {run && isAtWork(index) && (
          <div className="flex max-w-md items-center gap-3 pt-2.5">
            <Progress
              value={run.done}
              max={Math.max(1, run.total)}
              label={`Index of ${courseTitle}`}
              valueText={progressText(run)}
            />
            <span className="shrink-0 text-muted-foreground text-xs tabular-nums">{progressText(run)}</span>
          </div>
        )}
        {run?.state === "failed" && run.problem && <p className="pt-2 text-danger text-sm">{run.problem}</p>}
      </div>
      {isAtWork(index) ? (
        <Button
          variant="outline"
          aria-label={`Cancel the work on ${courseTitle}`}
          pending={cancel.isPending || (run?.isCancelAsked ?? false)}
          onClick={() => cancel.mutate(input)}
        >
          Cancel
        </Button>
      ) : (
        <Button
          variant="outline"
          aria-label={`Rebuild the index of ${courseTitle}`}
          pending={rebuild.isPending}
          onClick={() => rebuild.mutate(input)}
        >
          Rebuild
        </Button>
      )}
    </div>
  );
}
