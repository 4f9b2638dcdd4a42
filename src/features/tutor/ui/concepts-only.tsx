import { Lock } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";

/** What the learner is told while an open attempt leaves concepts alone. */
export function ConceptsOnly() {
  return (
    <p
      role="status"
      className="flex items-start gap-2 border-border border-b bg-muted px-5 py-2.5 text-muted-foreground text-sm"
    >
      <Lock aria-hidden className="mt-0.5 size-4 shrink-0" />
      You have an attempt open. Until you submit it, the tutor quotes the lessons and does no more: no AI, and nothing
      about the questions of the attempt.
    </p>
  );
}

/** In place of a conversation from before the attempt; `refused` is what was asked in it meanwhile. */
export function ClosedConversation({ refused, onNew }: { refused: string | undefined; onNew: () => void }) {
  return (
    <EmptyState
      icon={Lock}
      title="This conversation rests during your attempt"
      as="h2"
      action={
        <Button variant="outline" onClick={onNew}>
          {refused === undefined ? "New conversation" : "Ask in a new conversation"}
        </Button>
      }
    >
      {refused === undefined ? (
        "It is from before your attempt, and it is back once you submit. You can begin another one."
      ) : (
        <>It is from before your attempt, and it is back once you submit. “{refused}” was not asked yet.</>
      )}
    </EmptyState>
  );
}
