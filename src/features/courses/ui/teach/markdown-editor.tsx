"use client";

import { type KeyboardEvent, useRef } from "react";
import type { Draft, Edit } from "../../markdown-edit.ts";
import { EditorToolbar, type PracticeChoice, shortcuts } from "./editor-toolbar.tsx";

type MarkdownEditorProps = {
  value: string;
  onChange: (value: string) => void;
  questions: readonly PracticeChoice[];
};

/** `insertText` keeps the browser's own undo; where it is refused the value is set. */
const apply = (area: HTMLTextAreaElement, { from, to, insert, select }: Edit): void => {
  area.focus();
  area.setSelectionRange(from, to);
  const isDone = insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, insert);
  if (!isDone) {
    area.setRangeText(insert, from, to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(select[0], select[1]);
};

/** A text area for Markdown with buttons and keys for its marks. */
export function MarkdownEditor({ value, onChange, questions }: MarkdownEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const edit = (change: (draft: Draft) => Edit) => {
    const box = area.current;
    if (box) apply(box, change({ text: box.value, from: box.selectionStart, to: box.selectionEnd }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const change = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && shortcuts[event.key];
    if (!change) return;
    event.preventDefault();
    edit(change);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border border-input bg-card focus-within:border-primary">
      <div className="border-border border-b bg-muted/50 p-1.5">
        <EditorToolbar onEdit={edit} questions={questions} />
      </div>
      <textarea
        ref={area}
        value={value}
        maxLength={200_000}
        spellCheck
        aria-label="Text of the lesson in Markdown"
        placeholder="Write the lesson. Start with why it matters to the reader."
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-h-96 w-full flex-1 resize-none bg-transparent px-4 py-3 font-mono text-[0.9375rem] leading-relaxed outline-none placeholder:text-muted-foreground"
      />
    </div>
  );
}
