"use client";

import { useEffect, useRef, useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { SavedCommentsMenu, withComment } from "./saved-comments-menu.tsx";

type NoteFormProps = {
  courseId: string;
  quote: string;
  text: string;
  isPending: boolean;
  error: unknown;
  onSave: (text: string) => void;
  onCancel: () => void;
};

/** A passage may be too long, or no longer stand in the answer. */
const reasonOf = (error: unknown): string => {
  const fault = faultOf(error, "/quote");
  return fault ? `The passage ${fault}.` : refusalText(error).message;
};

/** Words on a passage. Ctrl+Enter saves, Escape leaves. */
export function NoteForm({ courseId, quote, text: given, isPending, error, onSave, onCancel }: NoteFormProps) {
  const [text, setText] = useState(given);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    if (text.trim() !== "") return onSave(text);
    setFault("Write what you want to say.");
    field.current?.focus();
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-3 rounded-lg border border-warning/40 bg-warning-soft p-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // What stands in a dialog above is not in the form, though React lets its keys pass here.
        if (!event.currentTarget.contains(event.target as Node)) return;
        if (event.key === "Escape") onCancel();
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        save();
      }}
    >
      <blockquote className="line-clamp-4 wrap-anywhere whitespace-pre-wrap border-warning border-s-2 ps-2.5 text-sm">
        {quote}
      </blockquote>
      <Field label="Note for the learner" hint="Markdown." error={fault}>
        <Textarea
          ref={field}
          rows={2}
          maxLength={4_000}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setFault(null);
          }}
        />
      </Field>
      <SavedCommentsMenu courseId={courseId} text={text} onInsert={(added) => setText(withComment(text, added))} />
      {error !== null && (
        <Alert tone="danger" title="The note was not saved" live>
          {reasonOf(error)} What you typed is still here.
        </Alert>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={isPending}>
          Save the note
        </Button>
        <Button variant="outline" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
