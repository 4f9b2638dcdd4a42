"use client";

import { useRouter } from "next/navigation";
import { trpc } from "#/client/trpc.ts";
import { NewWork } from "../work/new-work.tsx";

/** Makes a draft from a title and goes on to its editor. `position` puts it after the others. */
export function NewQuiz({ courseId, position }: { courseId: string; position: number }) {
  const router = useRouter();
  const create = trpc.quizzes.create.useMutation({
    onSuccess: ({ id }) => router.push(`/teach/courses/${courseId}/quizzes/${id}`),
  });
  return (
    <NewWork
      kind="quiz"
      pending={create.isPending || create.isSuccess}
      error={create.error}
      onCreate={(title) => create.mutate({ courseId, title, position })}
    />
  );
}
