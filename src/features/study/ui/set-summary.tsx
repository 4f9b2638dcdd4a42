import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import type { PracticeSet, SetOutcome } from "../contract-practice-sets.ts";

type SetSummaryProps = { courseHref: string; setHref: string; set: PracticeSet };

const outcomes = {
  open: { tone: "neutral", name: "Not answered" },
  right: { tone: "success", name: "Right" },
  partly: { tone: "warning", name: "Partly right" },
  wrong: { tone: "danger", name: "Not right" },
  given: { tone: "note", name: "Answered" },
  gone: { tone: "neutral", name: "Not asked now" },
} as const satisfies Record<SetOutcome, { tone: string; name: string }>;

const headline = ({ answered, right }: PracticeSet): string => {
  if (answered === 0) return "No question answered yet";
  return `Right on the first try in ${right} of ${answered}`;
};

/** How a set went, question by question, and what to do now. */
export function SetSummary({ courseHref, setHref, set }: SetSummaryProps) {
  const open = set.items.findIndex(({ outcome }) => outcome === "open");
  return (
    <section aria-labelledby="set-end" className="flex flex-col gap-5">
      <h2 id="set-end" className="font-semibold font-serif text-xl tracking-tight">
        {headline(set)}
      </h2>
      <ol className="flex flex-col divide-y divide-border rounded-lg border border-border bg-card text-sm">
        {set.items.map(({ questionId, outcome, topics, lesson }, index) => (
          <li key={questionId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3">
            <Link
              href={`${setHref}&at=${index + 1}`}
              className="min-w-0 break-words rounded-xs underline-offset-4 focus-ring hover:underline"
            >
              <span className="tabular-nums">{index + 1}.</span>{" "}
              {topics.map(({ name }) => name).join(", ") || lesson?.title || "Practice"}
            </Link>
            <Badge tone={outcomes[outcome].tone}>{outcomes[outcome].name}</Badge>
          </li>
        ))}
      </ol>
      {set.items.some(({ outcome }) => outcome === "wrong" || outcome === "partly") && (
        <p className="text-muted-foreground text-sm leading-relaxed">
          What went wrong is asked again under “What went wrong last time”. On another day it shows more than now.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {open >= 0 && <LinkButton href={`${setHref}&at=${open + 1}`}>Answer what is left</LinkButton>}
        <LinkButton href={`${courseHref}/practice`} variant={open >= 0 ? "outline" : "primary"}>
          Another set
        </LinkButton>
        <LinkButton href={`${courseHref}/mastery`} variant="outline">
          How far you have come
        </LinkButton>
      </div>
    </section>
  );
}
