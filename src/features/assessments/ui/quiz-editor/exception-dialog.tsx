"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { useForm } from "react-hook-form";
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
import { toast } from "#/ui/toast.ts";
import type { QuizOverride } from "../../contract-overrides.ts";
import type { ReopenableAttempt } from "../../contract-reopening.ts";
import { ReopenOffer } from "../reopen/reopen-offer.tsx";
import { ExceptionForm, emptyException, fromExceptionForm, toExceptionForm } from "./exception-form.ts";
import { SubjectPicker } from "./subject-picker.tsx";

const fieldNames = ["timeFactor", "attemptsAllowed", "opensAt", "dueAt", "closesAt"] as const;

type ExceptionDialogProps = {
  courseId: string;
  quizId: string;
  /** The one to change; without it a new one is made. */
  override?: QuizOverride;
};

export function ExceptionDialog({ courseId, quizId, override }: ExceptionDialogProps) {
  const [open, setOpen] = useState(false);
  const [late, setLate] = useState<Late | null>(null);
  const name = override?.person?.name ?? override?.group?.name;
  const close = () => {
    setOpen(false);
    setLate(null);
  };
  return (
    <Dialog open={open} onOpenChange={(next) => (next ? setOpen(true) : close())}>
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
      <DialogContent className="max-w-xl" {...(late && { "aria-describedby": undefined })}>
        <DialogHeader>
          <DialogTitle>{titleOf(late !== null, name)}</DialogTitle>
          {!late && <DialogDescription>What stays empty is as the quiz has it.</DialogDescription>}
        </DialogHeader>
        {late ? (
          <ReopenOffer {...late} onDone={close} />
        ) : (
          <Body courseId={courseId} quizId={quizId} override={override} onLate={setLate} onDone={close} />
        )}
      </DialogContent>
    </Dialog>
  );
}

/** Attempts that the clock had closed before the exception was made. */
type Late = { overrideId: string; attempts: ReopenableAttempt[] };

const titleOf = (isSaved: boolean, name: string | undefined): string => {
  if (isSaved) return "The exception is saved";
  return name === undefined ? "New exception" : `Exception for ${name}`;
};

type BodyProps = ExceptionDialogProps & { onLate: (late: Late) => void; onDone: () => void };

function Body({ courseId, quizId, override, onLate, onDone }: BodyProps) {
  const [subject, setSubject] = useState("");
  const utils = trpc.useUtils();
  const { register, handleSubmit, formState } = useForm<ExceptionForm>({
    resolver: zodResolver(ExceptionForm),
    defaultValues: override ? toExceptionForm(override) : emptyException,
  });
  const { errors } = formState;
  const settle = {
    onSuccess: async ({ id: overrideId }: QuizOverride) => {
      toast.success("Exception saved");
      void utils.overrides.list.invalidate();
      const closed = await utils.client.reopenings.reopenable.query({ overrideId, limit: 50 }).catch(() => null);
      if (closed && closed.items.length > 0) onLate({ overrideId, attempts: closed.items });
      else onDone();
    },
  };
  const create = trpc.overrides.create.useMutation(settle);
  const update = trpc.overrides.update.useMutation(settle);
  const { error, isPending } = override ? update : create;
  const told = (field: keyof ExceptionForm) => {
    const fault = faultOf(error, `/${field}`);
    return fault && `It ${fault}.`;
  };
  const save = (form: ExceptionForm) => {
    if (override) return update.mutate({ overrideId: override.id, ...fromExceptionForm(form, override) });
    const [kind, id = ""] = subject.split(" ");
    return create.mutate({
      quizId,
      ...(kind === "group" ? { groupId: id } : { userId: id }),
      ...fromExceptionForm(form, null),
    });
  };
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={handleSubmit(save)}>
      {!override && <SubjectPicker courseId={courseId} value={subject} onChange={setSubject} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label="Time limit, multiplied by"
          hint="1.5 gives half as much again."
          error={errors.timeFactor?.message ?? told("timeFactor")}
        >
          <Input inputMode="decimal" autoComplete="off" {...register("timeFactor")} />
        </Field>
        <Field
          label="Attempts allowed"
          hint="In all."
          error={errors.attemptsAllowed?.message ?? told("attemptsAllowed")}
        >
          <Input inputMode="numeric" autoComplete="off" {...register("attemptsAllowed")} />
        </Field>
        <Field label="Opens" hint="In your time zone." error={errors.opensAt?.message ?? told("opensAt")}>
          <Input type="datetime-local" {...register("opensAt")} />
        </Field>
        <Field label="Due" hint="For a quiz that has a due date." error={errors.dueAt?.message ?? told("dueAt")}>
          <Input type="datetime-local" {...register("dueAt")} />
        </Field>
        <Field label="Closes" hint="In your time zone." error={errors.closesAt?.message ?? told("closesAt")}>
          <Input type="datetime-local" {...register("closesAt")} />
        </Field>
      </div>
      {error && (
        <Alert tone="danger" title="Not saved" live>
          {fieldNames.some(told) ? "What is marked above must be mended first." : refusalText(error).message}
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
