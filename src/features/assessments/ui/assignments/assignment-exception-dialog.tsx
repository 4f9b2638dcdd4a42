"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { refusalText } from "#/client/refusal.ts";
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
import { toast } from "#/ui/toast.ts";
import type { AssignmentOverride } from "../../contract-assignments.ts";
import { SubjectPicker } from "../quiz-editor/subject-picker.tsx";
import { AssignmentExceptionForm, fromExceptionForm, toExceptionForm } from "./exception-draft.ts";

type ExceptionDialogProps = {
  courseId: string;
  assignmentId: string;
  /** The one to change; without it a new one is made. */
  override?: AssignmentOverride;
};

export function AssignmentExceptionDialog({ courseId, assignmentId, override }: ExceptionDialogProps) {
  const [open, setOpen] = useState(false);
  const name = override?.person?.name ?? override?.group?.name;
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {override ? (
          <Button variant="ghost" size="icon" aria-label={`Change the exception for ${name}`}>
            <Pencil aria-hidden />
          </Button>
        ) : (
          <Button variant="outline">
            <Plus aria-hidden />
            Add an exception
          </Button>
        )}
      </DialogTrigger>
      <DialogContent className="max-w-xl">
        <DialogHeader>
          <DialogTitle>{override ? `Exception for ${name}` : "New exception"}</DialogTitle>
          <DialogDescription>What stays empty is as the assignment has it.</DialogDescription>
        </DialogHeader>
        <Body courseId={courseId} assignmentId={assignmentId} override={override} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

function Body({ courseId, assignmentId, override, onDone }: ExceptionDialogProps & { onDone: () => void }) {
  const [subject, setSubject] = useState("");
  const utils = trpc.useUtils();
  const { register, handleSubmit, formState } = useForm<AssignmentExceptionForm>({
    resolver: zodResolver(AssignmentExceptionForm),
    defaultValues: toExceptionForm(override),
  });
  const { errors } = formState;
  const settle = {
    onSuccess: () => {
      toast.success("Exception saved");
      void utils.assignments.listOverrides.invalidate();
      onDone();
    },
  };
  const create = trpc.assignments.createOverride.useMutation(settle);
  const update = trpc.assignments.updateOverride.useMutation(settle);
  const { error, isPending } = override ? update : create;
  const save = (form: AssignmentExceptionForm) => {
    if (override) return update.mutate({ overrideId: override.id, ...fromExceptionForm(form) });
    const [kind, id = ""] = subject.split(" ");
    return create.mutate({
      assignmentId,
      ...(kind === "group" ? { groupId: id } : { userId: id }),
      ...fromExceptionForm(form),
    });
  };
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={handleSubmit(save)}>
      {!override && <SubjectPicker courseId={courseId} value={subject} onChange={setSubject} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Opens" hint="In your time zone." error={errors.opensAt?.message}>
          <Input type="datetime-local" {...register("opensAt")} />
        </Field>
        <Field label="Due" hint="In your time zone." error={errors.dueAt?.message}>
          <Input type="datetime-local" {...register("dueAt")} />
        </Field>
        <Field label="Closes" hint="In your time zone." error={errors.closesAt?.message}>
          <Input type="datetime-local" {...register("closesAt")} />
        </Field>
        <Field label="Submissions allowed" hint="In all." error={errors.submissionsAllowed?.message}>
          <Input inputMode="numeric" autoComplete="off" {...register("submissionsAllowed")} />
        </Field>
      </div>
      {error && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(error).message}
        </Alert>
      )}
      <DialogFooter>
        <Button type="submit" pending={isPending} disabled={!override && subject === ""}>
          Save the exception
        </Button>
      </DialogFooter>
    </form>
  );
}
