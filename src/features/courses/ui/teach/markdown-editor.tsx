"use client";

import { type KeyboardEvent, useMemo, useRef } from "react";
import { uploadPictureTo } from "#/client/upload-picture.ts";
import { replaceText } from "#/ui/replace-text.ts";
import { usePictureIntake } from "#/ui/use-picture-intake.tsx";
import { pictureLimit } from "../../contract-files.ts";
import { type Draft, type Edit, insertion } from "../../markdown-edit.ts";
import { EditorToolbar, type PracticeChoice, shortcuts } from "./editor-toolbar.tsx";

type MarkdownEditorProps = {
  value: string;
  onChange: (value: string) => void;
  /** Where pictures go. */
  courseId: string;
  questions: readonly PracticeChoice[];
};

/** A text area for Markdown with buttons and keys for its marks; takes pictures. */
export function MarkdownEditor({ value, onChange, courseId, questions }: MarkdownEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const upload = useMemo(() => uploadPictureTo(courseId, pictureLimit), [courseId]);
  const edit = (change: (draft: Draft) => Edit) => {
    const box = area.current;
    if (box) replaceText(box, change({ text: box.value, from: box.selectionStart, to: box.selectionEnd }));
  };
  const pictures = usePictureIntake(upload, (markdown) =>
    markdown === "" ? area.current?.focus() : edit((draft) => insertion(draft, markdown)),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const change = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && shortcuts[event.key];
    if (!change) return;
    event.preventDefault();
    edit(change);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border border-input bg-card outline-offset-2 outline-ring has-[textarea:focus]:outline-2">
      <div className="border-border border-b bg-muted/50 p-1.5">
        <EditorToolbar onEdit={edit} onPicture={pictures.choose} questions={questions} />
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
        {...pictures.handlers}
        className="min-h-96 w-full flex-1 resize-none bg-transparent px-4 py-3 font-mono text-[0.9375rem] leading-relaxed outline-none placeholder:text-muted-foreground"
      />
      {pictures.dialog}
    </div>
  );
}
