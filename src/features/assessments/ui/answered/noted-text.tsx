import { cn } from "#/ui/cn.ts";
import { asShown, piecesOf } from "../../passages.ts";

export type NotedPassage = { id: string; start: number | null; end: number | null };

type NotedTextProps = {
  text: string;
  /** In the order of the list beside the text, which counts from 1. */
  notes: readonly NotedPassage[];
  /** Of the ids of passages and notes on the page. */
  prefix: string;
};

export const noteId = (prefix: string, number: number) => `${prefix}-note-${number}`;
export const passageId = (prefix: string, number: number) => `${prefix}-passage-${number}`;

/** A written answer with the passages that notes speak of; after each its number, a link to the note. */
export function NotedText({ text, notes, prefix }: NotedTextProps) {
  const passages = notes.map(({ start, end }) => (start === null || end === null ? null : { start, end }));
  return piecesOf(text, passages).map(({ start, text: piece, covers, ends }) => (
    <span key={start}>
      {covers.length === 0 ? (
        <span data-start={start}>{asShown(piece)}</span>
      ) : (
        <mark
          data-start={start}
          className={cn(
            "rounded-xs box-decoration-clone bg-warning-soft px-0.5 text-foreground underline decoration-2 decoration-warning underline-offset-4",
            covers.length > 1 && "bg-note-soft decoration-note",
          )}
        >
          {asShown(piece)}
        </mark>
      )}
      {ends.map((number) => (
        <a
          key={number}
          id={passageId(prefix, number)}
          href={`#${noteId(prefix, number)}`}
          aria-label={`Note ${number}`}
          className="mx-0.5 inline-grid min-w-5 scroll-mt-24 select-none place-items-center rounded-full bg-warning px-1 align-super font-sans font-semibold text-[0.6875rem] text-background leading-5 no-underline focus-ring target:ring-2 target:ring-ring hover:bg-foreground"
        >
          {number}
        </a>
      ))}
    </span>
  ));
}
