"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { asShown, storedOffset } from "../../passages.ts";
import { type SelectedPassage, trimmedPassage } from "./selected-passage.ts";

type PassageChooserProps = {
  text: string;
  isCode: boolean;
  onChoose: (passage: SelectedPassage) => void;
  onCancel: () => void;
};

const refuse = (event: Event) => event.preventDefault();

/**
 * The answer in a field where the keyboard moves and selects. It refuses every change instead of being read-only: then
 * browsers would show no caret.
 */
export function PassageChooser({ text, isCode, onChoose, onCancel }: PassageChooserProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(0, 0);
    area?.addEventListener("beforeinput", refuse);
    return () => area?.removeEventListener("beforeinput", refuse);
  }, []);
  const choose = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const passage = trimmedPassage(text, storedOffset(text, selectionStart), storedOffset(text, selectionEnd));
    if (passage) return onChoose(passage);
    setFault("Select a passage first.");
    field.current?.focus();
  };
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-warning/40 bg-warning-soft p-4">
      <Field
        label="Select the passage"
        hint="With the keyboard: arrow keys move, with Shift they select, Enter goes on, Esc leaves."
        error={fault}
      >
        <Textarea
          ref={field}
          aria-readonly
          inputMode="none"
          rows={4}
          value={asShown(text)}
          className={cn("max-h-120 overflow-y-auto bg-card", isCode ? "font-mono text-sm" : "font-serif")}
          onChange={() => {}}
          onSelect={() => setFault(null)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel();
            if (event.key !== "Enter") return;
            event.preventDefault();
            choose();
          }}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button onClick={choose}>Write a note</Button>
        <Button variant="outline" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
