import { Layers } from "lucide-react";
import { LinkButton } from "#/ui/link-button.tsx";
import { countWords } from "./interval-words.ts";

/** That something is due, said once and calmly. */
export function ReviewsDue({ due }: { due: number }) {
  return (
    <section
      aria-label="Reviews"
      className="flex flex-wrap items-center justify-between gap-4 rounded-xl border border-border bg-card p-5"
    >
      <div className="flex items-center gap-3">
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-primary-soft text-primary">
          <Layers aria-hidden className="size-5" strokeWidth={1.75} />
        </span>
        <div>
          <p className="font-semibold">
            {countWords(due, "review")} {due === 1 ? "is" : "are"} due today
          </p>
          <p className="text-muted-foreground text-sm">Asked again now, they stay for longer.</p>
        </div>
      </div>
      <LinkButton href="/review">Review now</LinkButton>
    </section>
  );
}
