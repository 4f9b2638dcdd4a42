import { cn } from "#/ui/cn.ts";
import { passageId } from "./noted-text.tsx";

type NoteHeadProps = { prefix: string; number: number; quote: string; isInText: boolean; className?: string };

const shortened = (quote: string): string =>
  quote.length > 160 ? `${quote.slice(0, 110)} … ${quote.slice(-40)}` : quote;

/** The number of a note, a link back to its passage, and the passage itself. */
export function NoteQuote({ prefix, number, quote, isInText, className }: NoteHeadProps) {
  const look =
    "mt-0.5 inline-grid size-6 shrink-0 place-items-center rounded-full bg-warning font-semibold text-background text-xs";
  return (
    <div className={cn("flex items-start gap-2.5", className)}>
      {isInText ? (
        <a
          href={`#${passageId(prefix, number)}`}
          aria-label={`Note ${number}, to its passage`}
          className={cn(look, "focus-ring hover:bg-foreground")}
        >
          {number}
        </a>
      ) : (
        <span className={look}>{number}</span>
      )}
      <blockquote className="min-w-0 wrap-anywhere whitespace-pre-wrap border-warning border-s-2 ps-2.5 text-muted-foreground text-sm">
        {shortened(quote)}
        {!isInText && <span className="block">From an earlier answer.</span>}
      </blockquote>
    </div>
  );
}
