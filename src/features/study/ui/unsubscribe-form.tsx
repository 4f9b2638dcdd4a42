"use client";

import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";

/** One press, and no more reminders: without signing in. */
export function UnsubscribeForm({ token }: { token: string }) {
  const end = useOperation(async (client, _: null) => {
    await client.reminders.unsubscribe.mutate({ token });
    return true;
  });
  if (end.data)
    return (
      <Alert tone="success" title="You will get no more reminders" live>
        You can ask for them again in the settings of your reviews.
      </Alert>
    );
  return (
    <div className="flex flex-col items-start gap-4">
      <Button size="lg" onClick={() => end.mutate(null)} pending={end.isPending}>
        Stop the reminders
      </Button>
      {end.error && (
        <Alert tone="danger" title="That did not work" live>
          {refusalText(end.error).message}
        </Alert>
      )}
    </div>
  );
}
