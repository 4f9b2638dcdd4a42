"use client";

import { trpc } from "#/client/trpc.ts";
import type { Assignment } from "../../contract-assignments.ts";
import { useTold } from "../work/use-told.ts";
import { WorkActions } from "../work/work-actions.tsx";

const words = {
  hide: "Nobody can hand in then. Submissions and marks are kept and come back when you publish it again.",
  delete: "One that somebody has handed in to cannot be deleted.",
};

/** Publishes, hides and deletes an assignment. */
export function AssignmentActions({ assignment }: { assignment: Assignment }) {
  const { id: assignmentId, courseId, state } = assignment;
  const told = useTold();
  const publish = trpc.assignments.publish.useMutation(told("Published: learners see it now"));
  const unpublish = trpc.assignments.unpublish.useMutation(told("Hidden from learners"));
  const remove = trpc.assignments.delete.useMutation(told("Deleted", `/teach/courses/${courseId}/assignments`));
  return (
    <WorkActions
      kind="assignment"
      state={state}
      publishing={publish.isPending}
      words={words}
      onPublish={() => publish.mutate({ assignmentId })}
      onHide={() => unpublish.mutateAsync({ assignmentId })}
      onDelete={() => remove.mutateAsync({ assignmentId })}
    />
  );
}
