"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import { toast } from "#/ui/toast.ts";
import { diffBodies } from "../../body-diff.ts";
import type { Question } from "../../contract.ts";
import type { QuestionVersion } from "../../contract-bank.ts";
import { LocalTime } from "../local-time.tsx";
import { isForPeople, placeInWords, valueInWords } from "./change-place.ts";

/** Earlier versions of a question: how each differs from the present one, and the way back to it. */
export function QuestionVersions({ question }: { question: Question }) {
  const query = trpc.questions.versions.useInfiniteQuery(
    { questionId: question.id, limit: 10 },
    { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined },
  );
  const versions = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const earlier = versions.filter(({ version }) => version < question.version);
  if (query.isPending) return <Skeleton className="h-16" />;
  if (query.error) return <Alert tone="danger">{refusalText(query.error).message}</Alert>;
  if (earlier.length === 0) return <p className="text-muted-foreground text-sm">This is the first version.</p>;
  return (
    <>
      <ul className="divide-y divide-border rounded-lg border border-border bg-card">
        {earlier.map((version) => (
          <VersionRow key={version.version} question={question} version={version} />
        ))}
      </ul>
      <LoadMore hasMore={query.hasNextPage} pending={query.isFetchingNextPage} onLoad={() => query.fetchNextPage()} />
    </>
  );
}

function VersionRow({
  question,
  version: { version, savedAt, savedBy },
}: {
  question: Question;
  version: QuestionVersion;
}) {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  const utils = trpc.useUtils();
  const restore = trpc.questions.restoreVersion.useMutation({
    onSuccess: (restored) => {
      toast.success(`Version ${version} is back, as version ${restored.version}`);
      void utils.questions.invalidate();
      router.refresh();
    },
    onError: (error) => {
      toast.error(refusalText(error).message);
    },
  });
  return (
    <li className="px-4 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-48 text-sm">
          <span className="font-medium">Version {version}</span>
          <span className="text-muted-foreground">
            , <LocalTime at={savedAt} />
            {savedBy && ` by ${savedBy}`}
          </span>
        </p>
        <Button variant="ghost" size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          What differs<span className="sr-only"> from version {version}</span>
        </Button>
        <ConfirmDialog
          trigger={
            <Button variant="outline" size="sm">
              Bring back<span className="sr-only"> version {version}</span>
            </Button>
          }
          title={`Bring back version ${version}?`}
          description="It becomes a new version; the present one stays in this list. Attempts that have started keep the one they have."
          confirmLabel="Bring back"
          onConfirm={() => restore.mutateAsync({ questionId: question.id, version })}
        />
      </div>
      {isOpen && <Differences question={question} version={version} />}
    </li>
  );
}

function Differences({ question, version }: { question: Question; version: number }) {
  const { data, error } = trpc.questions.version.useQuery({ questionId: question.id, version });
  if (error) return <Alert tone="danger">{refusalText(error).message}</Alert>;
  if (!data) return <Skeleton className="mt-2 h-12" />;
  const changes = diffBodies(data.body, question.body).filter(({ place }) => isForPeople(place));
  if (changes.length === 0) return <p className="mt-2 text-muted-foreground text-sm">It says the same.</p>;
  return (
    <dl className="mt-2 flex flex-col gap-2 text-sm">
      {changes.map(({ place, before, after }) => (
        <div key={place} className="rounded-md border border-border p-3">
          <dt className="font-medium">{placeInWords(place)}</dt>
          <dd className="whitespace-pre-wrap break-words text-muted-foreground">
            <span className="font-medium">Then: </span>
            {valueInWords(place, before)}
          </dd>
          <dd className="whitespace-pre-wrap break-words">
            <span className="font-medium">Now: </span>
            {valueInWords(place, after)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
