import { ArrowRight } from "lucide-react";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import type { PeerReviewRules, PeerTask } from "../../contract-assignments-peers.ts";
import { LocalTime } from "../local-time.tsx";

type PeerTaskListProps = { rules: PeerReviewRules; tasks: readonly PeerTask[]; hasHandedIn: boolean; base: string };

const states = {
  to_do: { label: "To do", tone: "note" },
  draft: { label: "Draft", tone: "warning" },
  done: { label: "Handed in", tone: "success" },
} as const;

/** The reviews that the reader has to give. */
export function PeerTaskList({ rules, tasks, hasHandedIn, base }: PeerTaskListProps) {
  const { startedAt, reviewsDueAt, reviewsEach, startsBy, isAnonymous } = rules;
  return (
    <section aria-labelledby="reviews" className="flex flex-col gap-4">
      <h2 id="reviews" className="font-semibold font-serif text-xl">
        Your reviews
      </h2>
      {startedAt === null ? (
        <p className="text-muted-foreground text-sm">
          {startsBy === "due" ? "When the assignment is due" : "When your instructor starts it"}, everybody who has
          handed in reviews {reviewsEach === 1 ? "one other submission" : `${reviewsEach} other submissions`} by the
          rubric{isAnonymous ? ", without names" : ""}.
        </p>
      ) : tasks.length === 0 ? (
        <Alert>
          {hasHandedIn
            ? "There is nothing for you to review."
            : "Those who have handed in review each other's work. Hand in to join them."}
        </Alert>
      ) : (
        <>
          {reviewsDueAt && (
            <p className="text-muted-foreground text-sm">
              Due <LocalTime at={reviewsDueAt} />. Until then you may change what you said.
            </p>
          )}
          <ul className="divide-y divide-border rounded-lg border border-border bg-card">
            {tasks.map(({ id, title, state }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
                <span className="min-w-0 flex-1 break-words font-medium">{title}</span>
                <Badge tone={states[state].tone}>{states[state].label}</Badge>
                <LinkButton
                  href={`${base}/reviews/${id}`}
                  variant="outline"
                  size="sm"
                  aria-label={`${state === "done" ? "See" : "Review"} ${title}`}
                >
                  {state === "done" ? "See" : "Review"}
                  <ArrowRight aria-hidden className="rtl:rotate-180" />
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
