import { ArrowRight, Compass } from "lucide-react";
import { LinkButton } from "#/ui/link-button.tsx";
import type { NextItem } from "../contract-mastery.ts";
import { nextWords } from "../mastery-words.ts";
import { type Help, HowToReach } from "./how-to-reach.tsx";

type NextCardProps = { courseHref: string; next: NextItem; help?: Help | null; as?: "h2" | "h3" };

/** What to practise next, and why. Nothing where there is nothing to suggest. */
export function NextCard({ courseHref, next, help = null, as: Heading = "h2" }: NextCardProps) {
  const words = nextWords(next, help?.people);
  if (!words) return null;
  const { question } = next;
  const label = question ? "Answer it" : next.kind === "done" ? "A mixed set" : null;
  return (
    <section
      aria-labelledby="next-item"
      className="flex flex-wrap items-center justify-between gap-4 rounded-lg border border-primary/25 bg-primary-soft p-4 sm:p-5"
    >
      <div className="flex min-w-0 flex-1 basis-64 gap-3">
        <Compass aria-hidden className="mt-0.5 size-5 shrink-0 text-primary" />
        <div className="min-w-0">
          <p className="text-muted-foreground text-sm">Next to practise</p>
          <Heading id="next-item" className="break-words font-medium leading-snug">
            {words.title}
          </Heading>
          <p className="mt-1 text-muted-foreground text-sm leading-relaxed">{words.reason}</p>
          {(next.kind === "person" || next.kind === "prerequisite") && <HowToReach help={help} />}
        </div>
      </div>
      {label && (
        <LinkButton href={question ? `${courseHref}/practice?question=${question.id}` : `${courseHref}/practice`}>
          {label}
          <ArrowRight aria-hidden className="rtl:rotate-180" />
        </LinkButton>
      )}
    </section>
  );
}
