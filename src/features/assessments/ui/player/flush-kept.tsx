"use client";

import { useEffect, useState } from "react";
import type { z } from "zod";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import type { SaveAnswersInput } from "../../contract-attempts.ts";
import { browserClaims, browserKeptAnswers } from "./kept-answers.ts";
import { sendKept } from "./send-kept.ts";

/** Sends what a closed player left on this device; says so when it could not, nothing when there was nothing. */
export function FlushKept({ attemptId }: { attemptId: string }) {
  const { mutateAsync: save } = useOperation((client, input: z.input<typeof SaveAnswersInput>) =>
    client.attempts.saveAnswer.mutate(input),
  );
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const claims = browserClaims();
    const send = () => sendKept(attemptId, browserKeptAnswers(), claims.claim, save).then(setLeft, () => {});
    void send();
    window.addEventListener("online", send);
    return () => {
      window.removeEventListener("online", send);
      claims.release();
    };
  }, [attemptId, save]);
  if (left === 0) return null;
  return (
    <Alert
      tone="warning"
      title={left === 1 ? "1 answer is kept on this device" : `${left} answers are kept on this device`}
    >
      It could not be sent yet. It is sent as soon as there is a connection.
    </Alert>
  );
}
