"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { toast } from "#/ui/toast.ts";
import type { Course } from "../../contract.ts";

/** Deleting a draft, with its name typed once more. */
export function DeleteCourse({ course }: { course: Pick<Course, "id" | "slug" | "state" | "title"> }) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const remove = trpc.courses.delete.useMutation({
    onSuccess: () => {
      toast.success(`“${course.title}” is deleted.`);
      router.push("/teach");
      router.refresh();
    },
    onError: (error) => toast.error(refusalText(error).message),
  });
  if (course.state === "published") {
    return <Alert tone="note">A published course cannot be deleted. Unpublish it first.</Alert>;
  }
  return (
    <form
      className="flex flex-col items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate({ courseId: course.id, confirm: course.slug });
      }}
    >
      <Field
        label={
          <>
            Type <span className="font-mono">{course.slug}</span> to delete the course
          </>
        }
        hint="Its lessons, questions and quizzes go with it, and everything that learners did in it. There is no way back."
        className="w-full"
      >
        <Input
          value={typed}
          autoComplete="off"
          className="font-mono text-sm"
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <Button
        type="submit"
        variant="danger"
        pending={remove.isPending || remove.isSuccess}
        disabled={typed !== course.slug}
      >
        Delete this course
      </Button>
    </form>
  );
}
