import type { ReactNode } from "react";
import { buttonVariants } from "#/ui/button-variants.ts";
import { cn } from "#/ui/cn.ts";
import { Prose } from "#/ui/prose.tsx";
import type { PublicQuestion } from "../../question.ts";
import { letterOf, unitHints } from "../question-types.ts";

const card = "rounded-lg border border-border bg-card px-4 py-3";
const field = "rounded-md border border-input bg-card";

function Text({ html }: { html: string }) {
  return <Prose html={html} size="compact" className="min-w-0 font-sans" />;
}

/** A choice with its empty mark, measured as the one that can be chosen. */
function Choice({ isRound, children }: { isRound: boolean; children: ReactNode }) {
  return (
    <li className={cn(card, "flex min-h-12 items-start gap-3")}>
      <span
        aria-hidden
        className={cn("mt-0.5 size-5 shrink-0 border border-input", isRound ? "rounded-full" : "rounded-sm")}
      />
      <span className="flex min-w-0 items-baseline gap-2.5 text-base leading-snug">{children}</span>
    </li>
  );
}

/** What a question is answered by, as it looks before it can be. */
export function AnswerOnPaper({ question }: { question: PublicQuestion }) {
  const unit = "unit" in question ? unitHints[question.unit] : undefined;
  switch (question.type) {
    case "single_choice":
    case "multiple_choice":
      return (
        <ul className="flex flex-col gap-2">
          {question.options.map(({ id, html }, index) => (
            <Choice key={id} isRound={question.type === "single_choice"}>
              <span aria-hidden className="w-4 shrink-0 font-semibold text-muted-foreground text-sm">
                {letterOf(index)}
              </span>
              <Text html={html} />
            </Choice>
          ))}
        </ul>
      );
    case "true_false":
      return (
        <ul className="grid grid-cols-2 gap-2 sm:max-w-sm">
          {["True", "False"].map((side) => (
            <Choice key={side} isRound>
              <span className="font-medium leading-6">{side}</span>
            </Choice>
          ))}
        </ul>
      );
    case "matching":
      return (
        <>
          <ul className="flex flex-col gap-2">
            {question.lefts.map(({ id, html }) => (
              <li key={id} className={cn(card, "grid items-center gap-2 sm:grid-cols-2 sm:gap-4")}>
                <span className="text-base leading-snug">
                  <Text html={html} />
                </span>
                <span aria-hidden className={cn(field, "flex h-10 items-center px-3 text-base sm:text-sm")}>
                  Choose …
                </span>
              </li>
            ))}
          </ul>
          {/* The lists to select from hold the choices as soon as there is script. */}
          <ul className="mt-3 hidden flex-col gap-2 print:flex noscript:flex">
            {question.rights.map(({ id, html }) => (
              <li key={id} className={card}>
                <Text html={html} />
              </li>
            ))}
          </ul>
        </>
      );
    case "ordering":
      return (
        <>
          <ul className="flex flex-col gap-2">
            {question.items.map(({ id, html }, index) => (
              <li
                key={id}
                className="flex items-center gap-2 rounded-lg border border-border bg-card py-2 ps-2 pe-2 sm:ps-3"
              >
                <span className="ms-6 w-6 shrink-0 text-end font-semibold text-muted-foreground text-sm tabular-nums">
                  {index + 1}.
                </span>
                <span className="me-16 flex min-h-8 min-w-0 flex-1 items-center pointer-coarse:me-20 pointer-coarse:min-h-10">
                  <Text html={html} />
                </span>
              </li>
            ))}
          </ul>
          <div
            aria-hidden
            className="invisible mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm noscript:hidden"
          >
            Not answered yet: move something, or
            <span className={buttonVariants({ variant: "outline", size: "sm" })}>Keep this order</span>
          </div>
        </>
      );
    case "cloze":
      return (
        <Prose
          html={question.stemHtml}
          size="compact"
          className="text-[1.0625rem] leading-loose sm:text-lg sm:leading-loose [&_[data-gap]]:mx-1 [&_[data-gap]]:inline-block [&_[data-gap]]:h-9 [&_[data-gap]]:w-32 [&_[data-gap]]:rounded-md [&_[data-gap]]:border [&_[data-gap]]:border-input [&_[data-gap]]:align-middle"
        />
      );
    case "hotspot":
      return (
        <img
          src={question.picture.src}
          alt={question.picture.alt}
          width={question.picture.width}
          height={question.picture.height}
          className="h-auto max-w-full rounded-lg ring-1 ring-border"
        />
      );
    case "essay":
    case "code":
    case "file":
      return <div aria-hidden className={cn(field, "h-80")} />;
    default:
      return (
        <>
          {unit && <p className="mb-1.5 text-muted-foreground text-sm leading-snug">{unit}</p>}
          <div aria-hidden className={cn(field, "h-10 sm:max-w-md")} />
        </>
      );
  }
}
