"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";

type StartButtonProps = {
  quizId: string;
  label: string;
  needsPassword: boolean;
  /** Asked before starting: what starting sets off, e.g. the clock. Null: it starts at once. */
  warning: string | null;
};

export function StartButton({ quizId, label, needsPassword, warning }: StartButtonProps) {
  const router = useRouter();
  const [leaving, setLeaving] = useState(false);
  const [password, setPassword] = useState("");
  const start = useOperation(
    (client, input: { quizId: string; password?: string }) => client.attempts.start.mutate(input),
    {
      onSuccess: ({ id }) => {
        setLeaving(true);
        router.push(`/attempts/${id}`);
      },
    },
  );
  const pending = start.isPending || leaving;
  const input = needsPassword ? { quizId, password } : { quizId };
  const fault = faultOf(start.error, "/password");
  const button = (
    <Button
      size="lg"
      pending={pending}
      disabled={needsPassword && password.trim() === ""}
      onClick={warning === null ? () => start.mutate(input) : undefined}
    >
      {label}
    </Button>
  );
  return (
    <div className="flex flex-col items-start gap-3">
      {needsPassword && (
        <Field
          label="Password of this quiz"
          hint="Your instructor tells it to those who may start now."
          error={fault && `The password ${fault}.`}
          className="w-full max-w-80"
        >
          <Input
            type="password"
            autoComplete="off"
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
      )}
      {warning === null ? (
        button
      ) : (
        <ConfirmDialog
          trigger={button}
          title="Start now?"
          description={warning}
          confirmLabel="Start"
          onConfirm={() => start.mutateAsync(input).catch(() => {})}
        />
      )}
      {start.error && !fault && (
        <Alert tone="danger" title="The attempt did not start" live>
          {refusalText(start.error).message}
        </Alert>
      )}
    </div>
  );
}
