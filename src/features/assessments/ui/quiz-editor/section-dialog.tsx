"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { SectionHead } from "./quiz-parts.ts";

type SectionDialogProps = {
  /** Null: a new one. */
  head: SectionHead | null;
  trigger: ReactNode;
  onSave: (head: SectionHead) => void;
};

const empty: SectionHead = { title: "", instructions: "", shuffle: false };

/** Title, instructions and shuffle of a section. */
export function SectionDialog({ head, trigger, onSave }: SectionDialogProps) {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const change = (next: boolean) => {
    setOpen(next);
    setDraft(head ?? empty);
    setTried(false);
  };
  const isUntitled = draft.title.trim() === "";
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isUntitled) return;
    onSave({ ...draft, title: draft.title.trim() });
    setOpen(false);
  };
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      <DialogContent>
        <form noValidate className="flex flex-col gap-4" onSubmit={save}>
          <DialogHeader>
            <DialogTitle>{head ? "Change the section" : "Add a section"}</DialogTitle>
            <DialogDescription>
              It holds the questions below it, up to the next section. Sections keep their order in every attempt.
            </DialogDescription>
          </DialogHeader>
          <Field label="Title" error={tried && isUntitled ? "Must not be empty." : undefined}>
            <Input
              value={draft.title}
              maxLength={300}
              onChange={(event) => setDraft({ ...draft, title: event.target.value })}
            />
          </Field>
          <Field label="Instructions" hint="Markdown, shown above its questions." optional>
            <Textarea
              rows={3}
              value={draft.instructions}
              maxLength={20_000}
              onChange={(event) => setDraft({ ...draft, instructions: event.target.value })}
            />
          </Field>
          <Checkbox
            label="Shuffle the questions within the section"
            description="The quiz's own shuffle is for questions of no section."
            checked={draft.shuffle}
            onChange={(event) => setDraft({ ...draft, shuffle: event.target.checked })}
          />
          <DialogFooter>
            <Button type="submit">{head ? "Save the section" : "Add the section"}</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
