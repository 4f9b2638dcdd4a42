"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";

type StartButtonProps = {
  quizId: string;
  label: string;
  /** Asked before starting: what starting sets off, e.g. the clock. Null: it starts at once. */
  warning: string | null;
};

export function StartButton({ quizId, label, warning }: StartButtonProps) {
  const router = useRouter();
  const [leaving, setLeaving] = useState(false);
  const start = useOperation((client, input: { quizId: string }) => client.attempts.start.mutate(input), {
    onSuccess: ({ id }) => {
      setLeaving(true);
      router.push(`/attempts/${id}`);
    },
  });
  const pending = start.isPending || leaving;
  const button = (
    <Button size="lg" pending={pending} onClick={warning === null ? () => start.mutate({ quizId }) : undefined}>
      {label}
    </Button>
  );
  return (
    <div className="flex flex-col items-start gap-3">
      {warning === null ? (
        button
      ) : (
        <ConfirmDialog
          trigger={button}
          title="Start now?"
          description={warning}
          confirmLabel="Start"
          onConfirm={() => start.mutateAsync({ quizId })}
        />
      )}
      {start.error && (
        <Alert tone="danger" title="The attempt did not start" live>
          {refusalText(start.error).message}
        </Alert>
      )}
    </div>
  );
}
