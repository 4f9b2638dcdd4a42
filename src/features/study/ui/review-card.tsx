"use client";

import { Layers } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { Button } from "#/ui/button.tsx";
import { Kbd } from "#/ui/kbd.tsx";
import { Prose } from "#/ui/prose.tsx";
import { useSingleKeys } from "#/ui/single-keys.ts";
import type { StudyCard } from "../contract-cards.ts";
import type { ReviewItem } from "../contract-review.ts";
import { grades, type ReviewGrade } from "../review-schedule.ts";
import { intervalWords } from "./interval-words.ts";

const kinds = { own: "Your card", term: "Term", cloze: "Fill the gap", heading: "Explain" } as const;
const labels = { again: "Again", hard: "Hard", good: "Good", easy: "Easy" } as const satisfies Record<
  ReviewGrade,
  string
>;
const tones = {
  again: "border-danger/40 hover:bg-danger-soft",
  hard: "border-warning/40 hover:bg-warning-soft",
  good: "border-success/40 hover:bg-success-soft",
  easy: "border-note/40 hover:bg-note-soft",
} as const satisfies Record<ReviewGrade, string>;

type ReviewCardProps = {
  card: StudyCard;
  intervals: ReviewItem["intervals"];
  isRevealed: boolean;
  isBusy: boolean;
  onReveal: () => void;
  onGrade: (grade: ReviewGrade) => void;
};

/** A card: its front, then its back, then how well it was known. */
export function ReviewCard({ card, intervals, isRevealed, isBusy, onReveal, onGrade }: ReviewCardProps) {
  const id = useId();
  const back = useRef<HTMLElement>(null);
  const hasSingleKeys = useSingleKeys();
  useEffect(() => {
    if (!isRevealed) return;
    back.current?.focus({ preventScroll: true });
    back.current?.scrollIntoView({ block: "nearest" });
  }, [isRevealed]);
  return (
    <section aria-labelledby={id} className="rounded-xl border border-border bg-card shadow-xs">
      <div className="flex min-h-44 flex-col gap-4 px-5 py-6 sm:px-8 sm:py-8">
        <h3 id={id} className="flex items-center gap-2 font-semibold text-primary text-sm">
          <Layers aria-hidden className="size-4" />
          {kinds[card.kind]}
        </h3>
        <Prose html={card.frontHtml} className="text-[1.1875rem]" />
        {isRevealed && (
          <section
            ref={back}
            tabIndex={-1}
            aria-label="Answer"
            className="animate-fade-in border-border border-t pt-5 outline-none"
          >
            <Prose html={card.backHtml} size="compact" />
          </section>
        )}
      </div>
      <div className="rounded-b-xl border-border border-t bg-muted/50 px-5 py-4 sm:px-8">
        {isRevealed ? (
          <fieldset disabled={isBusy}>
            <legend className="pb-3 text-muted-foreground text-sm">How well did you know it?</legend>
            <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
              {grades.map((grade, index) => (
                <button
                  key={grade}
                  type="button"
                  onClick={() => onGrade(grade)}
                  aria-keyshortcuts={hasSingleKeys ? String(index + 1) : undefined}
                  className={`flex min-h-14 cursor-pointer flex-col items-center justify-center rounded-md border bg-card px-2 py-1.5 transition-colors focus-ring disabled:opacity-55 ${tones[grade]}`}
                >
                  <span className="font-medium text-sm">{labels[grade]}</span>
                  <span className="text-muted-foreground text-xs">{intervalWords(intervals[grade])}</span>
                </button>
              ))}
            </div>
          </fieldset>
        ) : (
          <div className="flex flex-wrap items-center gap-3">
            <Button size="lg" onClick={onReveal} aria-keyshortcuts="Space" className="max-sm:w-full">
              Show the answer
            </Button>
            <p className="text-muted-foreground text-sm">
              Say it to yourself first.{" "}
              <span className="pointer-coarse:hidden">
                Press <Kbd>Space</Kbd> to go on.
              </span>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
