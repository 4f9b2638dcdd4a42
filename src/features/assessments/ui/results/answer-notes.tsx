import type { ResultQuestion } from "../../contract-attempts.ts";
import { certaintyNote, triesNote } from "./note-words.ts";

/** How sure one was and how often one tried, with what that earned or cost. */
export function AnswerNotes({ item }: { item: ResultQuestion }) {
  const notes = [certaintyNote(item), triesNote(item)].filter((note) => note !== null);
  return notes.map((note) => (
    <p key={note} className="-mt-1 text-sm">
      {note}
    </p>
  ));
}
