import { CircleCheck, Sprout } from "lucide-react";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import type { ReviewSummary } from "../contract-review.ts";
import { countWords } from "./interval-words.ts";

const long = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

/** Nothing left for today, or nothing at all yet. */
export function SessionEnd({ summary, done }: { summary: ReviewSummary; done: number }) {
  const all = Math.max(done, summary.doneToday);
  const next = summary.nextDueOn;
  if (summary.items === 0 && done === 0)
    return (
      <EmptyState
        icon={Sprout}
        title="Nothing to review yet"
        action={<LinkButton href="/learn">Go to my courses</LinkButton>}
      >
        Questions that you answer in a lesson come back here when you are about to forget them, and so do those of your
        quizzes once their solutions are shown. You can also add the cards of a lesson at its end, or write your own.
      </EmptyState>
    );
  return (
    <EmptyState
      icon={CircleCheck}
      title={all > 0 ? "Done for today" : "Nothing is due today"}
      action={
        <LinkButton href="/learn" variant="outline">
          Back to my learning
        </LinkButton>
      }
    >
      {all > 0 && <p>You reviewed {countWords(all, "item")} today.</p>}
      {next && <p>The next ones come back on {long.format(new Date(`${next}T00:00:00Z`))}.</p>}
    </EmptyState>
  );
}
