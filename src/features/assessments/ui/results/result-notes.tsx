import { Prose } from "#/ui/prose.tsx";
import type { ResultNote } from "../../contract-notes.ts";
import { NoteQuote } from "../answered/note-quote.tsx";
import { noteId } from "../answered/noted-text.tsx";

/** What the marker said to passages of the answer, each with its passage and a way back to it. */
export function ResultNotes({ notes, prefix }: { notes: readonly ResultNote[]; prefix: string }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={`${prefix}-notes`} className="rounded-lg border border-warning/30 p-4">
      <h4 id={`${prefix}-notes`} className="font-semibold text-sm">
        Notes on your answer
      </h4>
      <ol className="mt-3 flex flex-col gap-4">
        {notes.map((note, index) => (
          <li
            key={note.id}
            id={noteId(prefix, index + 1)}
            className="scroll-mt-24 rounded-sm target:bg-warning-soft target:ring-4 target:ring-warning-soft"
          >
            <NoteQuote prefix={prefix} number={index + 1} quote={note.quote} isInText={note.start !== null} />
            <Prose html={note.html} size="compact" className="mt-1.5 ps-8.5" />
          </li>
        ))}
      </ol>
    </section>
  );
}
