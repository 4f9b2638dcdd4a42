import { Layers, PenLine } from "lucide-react";
import { buttonVariants } from "#/ui/button-variants.ts";

/** The cards of a lesson before their script, as tall as with it where the lesson gives none. */
export function LessonCardsOnPaper() {
  return (
    <section className="rounded-xl border border-border bg-card p-5 print:hidden">
      <h2 className="flex items-center gap-2 font-semibold">
        <Layers aria-hidden className="size-4.5 text-primary" />
        Remember it
      </h2>
      <p className="mt-1 text-muted-foreground text-sm leading-relaxed">
        Write a card for what you want to remember: it comes back when you are about to forget it.
      </p>
      <div className="mt-4 noscript:hidden">
        <button type="button" disabled className={buttonVariants({ variant: "outline" })}>
          <PenLine aria-hidden />
          Write a card
        </button>
      </div>
    </section>
  );
}
