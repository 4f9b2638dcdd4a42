"use client";

import { useRouter } from "next/navigation";
import { trpc } from "#/client/trpc.ts";
import { NewWork } from "../work/new-work.tsx";

/** Makes a draft from a title and goes on to its editor. `position` puts it after the others. */
export function NewAssignment({ courseId, position }: { courseId: string; position: number }) {
  const router = useRouter();
  const create = trpc.assignments.create.useMutation({
    onSuccess: ({ id }) => router.push(`/teach/courses/${courseId}/assignments/${id}`),
  });
  return (
    <NewWork
      kind="assignment"
      pending={create.isPending || create.isSuccess}
      error={create.error}
      onCreate={(title) => create.mutate({ courseId, title, position })}
    />
  );
}
