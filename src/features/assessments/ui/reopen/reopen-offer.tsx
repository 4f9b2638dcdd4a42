"use client";

import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { DialogFooter } from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";
import type { ReopenableAttempt } from "../../contract-reopening.ts";
import { LocalTime } from "../local-time.tsx";

type ReopenOfferProps = { overrideId: string; attempts: readonly ReopenableAttempt[]; onDone: () => void };

const countWords = (count: number) => (count === 1 ? "1 attempt" : `${count} attempts`);

/** After an exception that gives more time: the attempts that the clock had closed before, to be reopened or not. */
export function ReopenOffer({ overrideId, attempts, onDone }: ReopenOfferProps) {
  const utils = trpc.useUtils();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(attempts.map(({ attemptId }) => attemptId)));
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const toggle = (attemptId: string, isChosen: boolean) =>
    setChosen((known) => new Set(isChosen ? [...known, attemptId] : [...known].filter((id) => id !== attemptId)));

  const reopen = async () => {
    setPending(true);
    setError(null);
    try {
      // Asked again: what an exception gives from now on begins now, not when the dialog was opened.
      const { items } = await utils.client.reopenings.reopenable.query({ overrideId, limit: 50 });
      const wanted = items.filter(({ attemptId }) => chosen.has(attemptId));
      for (const { attemptId, until } of wanted)
        await utils.client.reopenings.create.mutate({ attemptId, deadline: until, reason });
      toast.success(`${countWords(wanted.length)} reopened`);
      onDone();
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const isMissing = reason.trim() === "";
        setFault(isMissing ? "Say why: it is kept with each attempt." : null);
        if (isMissing) event.currentTarget.querySelector("textarea")?.focus();
        else void reopen();
      }}
    >
      <Alert tone="note" title={`The clock had closed ${countWords(attempts.length)} before`} live>
        By this exception they would have had longer. Those you reopen go on with their questions and answers; what
        their learners have seen of a result they have seen.
      </Alert>
      <fieldset className="flex flex-col gap-1">
        <legend className="sr-only">Attempts to reopen</legend>
        {attempts.map(({ attemptId, learner, number, endedAt, until }) => (
          <Checkbox
            key={attemptId}
            label={`${learner.name}, attempt ${number}`}
            description={
              <>
                Closed <LocalTime at={endedAt} />; would go on until <LocalTime at={until} />.
              </>
            }
            checked={chosen.has(attemptId)}
            onChange={(event) => toggle(attemptId, event.target.checked)}
          />
        ))}
      </fieldset>
      <Field label="Reason" hint="For the records; learners do not read it." error={fault}>
        <Textarea rows={2} maxLength={2_000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      {error !== null && (
        <Alert tone="danger" title="Not all were reopened" live>
          {refusalText(error).message}
        </Alert>
      )}
      <DialogFooter>
        <Button type="button" variant="outline" onClick={onDone}>
          Leave them closed
        </Button>
        <Button type="submit" pending={isPending} disabled={chosen.size === 0}>
          Reopen {countWords(chosen.size)}
        </Button>
      </DialogFooter>
    </form>
  );
}
