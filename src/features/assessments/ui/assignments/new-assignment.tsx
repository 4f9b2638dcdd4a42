"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";

/** Makes a draft from a title and goes on to its editor. `position` puts it after the others. */
export function NewAssignment({ courseId, position }: { courseId: string; position: number }) {
  const router = useRouter();
  const [title, setTitle] = useState("");
  const create = trpc.assignments.create.useMutation({
    onSuccess: ({ id }) => router.push(`/teach/courses/${courseId}/assignments/${id}`),
  });
  const fault = faultOf(create.error, "/title");
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          New assignment
        </Button>
      </DialogTrigger>
      <DialogContent>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate({ courseId, title: title.trim(), position });
          }}
        >
          <DialogHeader>
            <DialogTitle>New assignment</DialogTitle>
            <DialogDescription>
              A draft that only you and other instructors see, until you publish it.
            </DialogDescription>
          </DialogHeader>
          <Field label="Title" error={fault && `The title ${fault}.`}>
            <Input value={title} maxLength={300} required onChange={(event) => setTitle(event.target.value)} />
          </Field>
          {create.error && !fault && (
            <Alert tone="danger" live>
              {refusalText(create.error).message}
            </Alert>
          )}
          <DialogFooter>
            <Button type="submit" pending={create.isPending || create.isSuccess} disabled={title.trim() === ""}>
              Create
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
