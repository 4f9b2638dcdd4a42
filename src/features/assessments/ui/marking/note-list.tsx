"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { Prose } from "#/ui/prose.tsx";
import { toast } from "#/ui/toast.ts";
import type { AnswerNote } from "../../contract-notes.ts";
import { NoteQuote } from "../answered/note-quote.tsx";
import { noteId } from "../answered/noted-text.tsx";
import { NoteForm } from "./note-form.tsx";

type NoteListProps = {
  courseId: string;
  notes: readonly AnswerNote[];
  /** Of the answer beside which they stand. */
  answerSeq: number;
  prefix: string;
  onChange: (notes: AnswerNote[]) => void;
  onRemoved: () => void;
};

/** The notes on an answer; one's own can be changed and removed while learners do not see them. */
export function NoteList({ courseId, notes, answerSeq, prefix, onChange, onRemoved }: NoteListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  if (notes.length === 0) return null;
  return (
    <section aria-label="Notes on this answer" className="rounded-lg border border-warning/30 p-4">
      <ol className="flex flex-col gap-4">
        {notes.map((note, index) => (
          <li key={note.id} id={noteId(prefix, index + 1)} className="scroll-mt-24 rounded-sm target:bg-warning-soft">
            <NoteQuote prefix={prefix} number={index + 1} quote={note.quote} isInText={note.answerSeq === answerSeq} />
            <div className="mt-1.5 ps-8.5">
              {editing === note.id ? (
                <EditNote
                  courseId={courseId}
                  note={note}
                  onDone={(changed) => {
                    setEditing(null);
                    if (changed) onChange(notes.map((one) => (one.id === changed.id ? changed : one)));
                  }}
                />
              ) : (
                <NoteWords
                  note={note}
                  onEdit={() => setEditing(note.id)}
                  onRemoved={() => {
                    onChange(notes.filter(({ id }) => id !== note.id));
                    onRemoved();
                  }}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function NoteWords({ note, onEdit, onRemoved }: { note: AnswerNote; onEdit: () => void; onRemoved: () => void }) {
  const remove = trpc.answerNotes.remove.useMutation({
    onSuccess: onRemoved,
    onError: (error) => void toast.error(refusalText(error).message),
  });
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4">
      <div className="min-w-0 flex-1">
        <Prose html={note.html} size="compact" />
        {note.author && <p className="text-muted-foreground text-xs">{note.author.name}</p>}
      </div>
      {note.canChange && (
        <div className="flex">
          <Button variant="ghost" size="icon-sm" aria-label="Change this note" onClick={onEdit}>
            <Pencil aria-hidden />
          </Button>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label="Remove this note"
            disabled={remove.isPending}
            onClick={() => remove.mutate({ noteId: note.id })}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      )}
    </div>
  );
}

type EditNoteProps = { courseId: string; note: AnswerNote; onDone: (changed: AnswerNote | null) => void };

function EditNote({ courseId, note, onDone }: EditNoteProps) {
  const update = trpc.answerNotes.update.useMutation({ onSuccess: onDone });
  return (
    <NoteForm
      courseId={courseId}
      quote={note.quote}
      text={note.text}
      isPending={update.isPending}
      error={update.error}
      onCancel={() => onDone(null)}
      onSave={(text) => update.mutate({ noteId: note.id, text, expectedRevision: note.revision })}
    />
  );
}
