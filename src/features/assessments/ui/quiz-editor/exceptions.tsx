"use client";

import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { toast } from "#/ui/toast.ts";
import type { QuizOverride } from "../../contract-overrides.ts";
import { ExceptionDate, ExceptionItem, ExceptionList } from "../work/exception-list.tsx";
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
    <ExceptionList
      hint="The deadlines of attempts that are going on follow at once."
      add={<ExceptionDialog courseId={courseId} quizId={quizId} />}
      query={query}
      rows={items.map((override) => <ExceptionRow key={override.id} courseId={courseId} override={override} />)}
    />
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
  const { timeFactor, opensAt, dueAt, closesAt, attemptsAllowed } = override;
  const points = [
    timeFactor !== null && <span key="time">Time × {timeFactor}</span>,
    <ExceptionDate key="opens" word="Opens" at={opensAt} />,
    <ExceptionDate key="due" word="Due" at={dueAt} />,
    <ExceptionDate key="closes" word="Closes" at={closesAt} />,
    attemptsAllowed !== null && (
      <span key="attempts">{attemptsAllowed === 1 ? "1 attempt" : `${attemptsAllowed} attempts`}</span>
    ),
  ];
  return (
    <ExceptionItem
      override={override}
      points={points}
      change={<ExceptionDialog courseId={courseId} quizId={override.quizId} override={override} />}
      afterwards="The rules of the quiz hold for them again, for an attempt that is going on too."
      onEnd={() => remove.mutateAsync({ overrideId: override.id })}
    />
  );
}
