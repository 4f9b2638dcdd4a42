"use client";

import { trpc } from "#/client/trpc.ts";
import type { Quiz } from "../../contract.ts";
import { useTold } from "../work/use-told.ts";
import { WorkActions } from "../work/work-actions.tsx";

const words = {
  hide: "Nobody can start it then. Attempts and marks are kept and come back when you publish it again.",
  delete: "Its questions stay in the course's list. A quiz that somebody has attempted cannot be deleted.",
};

/** Publishes, hides and deletes a quiz. */
export function QuizActions({ quiz }: { quiz: Quiz }) {
  const { id: quizId, courseId, state } = quiz;
  const told = useTold();
  const publish = trpc.quizzes.publish.useMutation(told("Published: learners can take it now"));
  const unpublish = trpc.quizzes.unpublish.useMutation(told("Hidden from learners"));
  const remove = trpc.quizzes.delete.useMutation(told("Deleted", `/teach/courses/${courseId}/quizzes`));
  return (
    <WorkActions
      kind="quiz"
      state={state}
      publishing={publish.isPending}
      words={words}
      onPublish={() => publish.mutate({ quizId })}
      onHide={() => unpublish.mutateAsync({ quizId })}
      onDelete={() => remove.mutateAsync({ quizId })}
    />
  );
}
