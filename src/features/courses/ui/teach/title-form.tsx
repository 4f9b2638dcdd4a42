"use client";

import { useState } from "react";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";

type TitleFormProps = {
  label: string;
  action: string;
  initial?: string;
  /** The form empties itself and stays for the next one. */
  onSave: (title: string) => Promise<unknown>;
  onCancel?: () => void;
  autoFocus?: boolean;
};

/** One line of text and a button: adds or renames a module or lesson. */
export function TitleForm({ label, action, initial = "", onSave, onCancel, autoFocus }: TitleFormProps) {
  const [title, setTitle] = useState(initial);
  const [isPending, setPending] = useState(false);
  const save = async () => {
    const line = title.trim();
    if (line === "") return;
    setPending(true);
    try {
      await onSave(line);
      setTitle("");
    } catch {
      // The outline has said why; the words stay in the field.
    } finally {
      setPending(false);
    }
  };
  return (
    <form
      className="flex flex-1 flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={label} hideLabel className="min-w-48 flex-1">
        <Input
          value={title}
          maxLength={200}
          placeholder={label}
          autoFocus={autoFocus}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel?.();
          }}
        />
      </Field>
      <Button
        type="submit"
        variant={onCancel ? "primary" : "outline"}
        pending={isPending}
        disabled={title.trim() === ""}
      >
        {action}
      </Button>
      {onCancel && (
        <Button variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </form>
  );
}
