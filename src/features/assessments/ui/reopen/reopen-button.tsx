"use client";

import { LockOpen } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { addSeconds, toInstant } from "#/core/time.ts";
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
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";
import { fromLocalInput } from "../quiz-editor/quiz-form.ts";
import { faultsOfReopening, type ReopenFaults, untilInput } from "./reopen-form.ts";

type ReopenButtonProps = { attemptId: string; learnerName: string };

/** Lets the learner of an ended attempt go on with it. */
export function ReopenButton(props: ReopenButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline">
          <LockOpen aria-hidden />
          Reopen
        </Button>
      </DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Reopen the attempt of {props.learnerName}?</DialogTitle>
          <DialogDescription>
            They go on with the same questions and answers. What they have seen of their result they have seen. Its
            marks do not count while it is open; when it ends again, answers that changed are graded anew.
          </DialogDescription>
        </DialogHeader>
        <ReopenForm {...props} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

const quarterHour = 900;

function ReopenForm({ attemptId, onDone }: ReopenButtonProps & { onDone: () => void }) {
  const router = useRouter();
  const [deadline, setDeadline] = useState(() => untilInput(addSeconds(toInstant(new Date()), quarterHour)));
  const [reason, setReason] = useState("");
  const [faults, setFaults] = useState<ReopenFaults>({});
  const reopen = trpc.reopenings.create.useMutation({
    onSuccess: () => {
      toast.success("Reopened");
      onDone();
      router.refresh();
    },
  });
  const refused = { deadline: faultOf(reopen.error, "/deadline"), reason: faultOf(reopen.error, "/reason") };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsOfReopening({ deadline, reason }, toInstant(new Date()));
        setFaults(found);
        const [first] = Object.keys(found);
        const until = fromLocalInput(deadline);
        if (first) event.currentTarget.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
        else if (until !== null) reopen.mutate({ attemptId, deadline: until, reason });
      }}
    >
      <Field
        label="New deadline"
        hint="In your time zone."
        error={faults.deadline ?? (refused.deadline && `It ${refused.deadline}.`)}
      >
        <Input
          type="datetime-local"
          name="deadline"
          value={deadline}
          onChange={(event) => setDeadline(event.target.value)}
        />
      </Field>
      <Field
        label="Reason"
        hint="For the records; the learner does not read it."
        error={faults.reason ?? (refused.reason && `It ${refused.reason}.`)}
      >
        <Textarea
          rows={2}
          name="reason"
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      {reopen.error && !refused.deadline && !refused.reason && (
        <Alert tone="danger" title="Not reopened" live>
          {refusalText(reopen.error).message}
        </Alert>
      )}
      <DialogFooter>
        <Button type="submit" pending={reopen.isPending}>
          Reopen the attempt
        </Button>
      </DialogFooter>
    </form>
  );
}
