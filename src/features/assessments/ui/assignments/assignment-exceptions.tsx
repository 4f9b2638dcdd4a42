"use client";

import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { toast } from "#/ui/toast.ts";
import type { AssignmentOverride } from "../../contract-assignments.ts";
import { ExceptionDate, ExceptionItem, ExceptionList } from "../work/exception-list.tsx";
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
    <ExceptionList
      hint="A later due date also holds for what has been handed in already."
      add={<AssignmentExceptionDialog courseId={courseId} assignmentId={assignmentId} />}
      query={query}
      rows={items.map((override) => <ExceptionRow key={override.id} courseId={courseId} override={override} />)}
    />
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
  const { opensAt, dueAt, closesAt, submissionsAllowed } = override;
  const points = [
    <ExceptionDate key="opens" word="Opens" at={opensAt} />,
    <ExceptionDate key="due" word="Due" at={dueAt} />,
    <ExceptionDate key="closes" word="Closes" at={closesAt} />,
    submissionsAllowed !== null && (
      <span key="submissions">{submissionsAllowed === 1 ? "1 submission" : `${submissionsAllowed} submissions`}</span>
    ),
  ];
  return (
    <ExceptionItem
      override={override}
      points={points}
      change={
        <AssignmentExceptionDialog courseId={courseId} assignmentId={override.assignmentId} override={override} />
      }
      afterwards="The rules of the assignment hold for them again."
      onEnd={() => remove.mutateAsync({ overrideId: override.id })}
    />
  );
}
