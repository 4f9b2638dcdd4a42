"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
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
import type { QuizOverride } from "../../contract-overrides.ts";
import type { ReopenableAttempt } from "../../contract-reopening.ts";
import { ReopenOffer } from "../reopen/reopen-offer.tsx";
import { ExceptionForm, emptyException, fromExceptionForm, toExceptionForm } from "./exception-form.ts";
import { SubjectPicker } from "./subject-picker.tsx";

type ExceptionDialogProps = {
  courseId: string;
  quizId: string;
  /** The one to change; without it a new one is made. */
  override?: QuizOverride;
};

export function ExceptionDialog({ courseId, quizId, override }: ExceptionDialogProps) {
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
          <DialogDescription>What stays empty is as the quiz has it.</DialogDescription>
        </DialogHeader>
        <Body courseId={courseId} quizId={quizId} override={override} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

function Body({ courseId, quizId, override, onDone }: ExceptionDialogProps & { onDone: () => void }) {
  const [subject, setSubject] = useState("");
  const utils = trpc.useUtils();
  const { register, handleSubmit, formState } = useForm<ExceptionForm>({
    resolver: zodResolver(ExceptionForm),
    defaultValues: override ? toExceptionForm(override) : emptyException,
  });
  const { errors } = formState;
  const [late, setLate] = useState<{ overrideId: string; attempts: ReopenableAttempt[] } | null>(null);
  const settle = {
    onSuccess: async ({ id: overrideId }: QuizOverride) => {
      toast.success("Exception saved");
      void utils.overrides.list.invalidate();
      const closed = await utils.client.reopenings.reopenable.query({ overrideId, limit: 50 }).catch(() => null);
      if (closed && closed.items.length > 0) setLate({ overrideId, attempts: closed.items });
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
    if (override) return update.mutate({ overrideId: override.id, ...fromExceptionForm(form) });
    const [kind, id = ""] = subject.split(" ");
    return create.mutate({
      quizId,
      ...(kind === "group" ? { groupId: id } : { userId: id }),
      ...fromExceptionForm(form),
    });
  };
  if (late) return <ReopenOffer {...late} onDone={onDone} />;
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
        <Field label="Closes" hint="In your time zone." error={errors.closesAt?.message ?? told("closesAt")}>
          <Input type="datetime-local" {...register("closesAt")} />
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
