"use client";

import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from "react";
import { type Picture, pictureMarkdown } from "#/core/picture-markdown.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from "./dialog.tsx";
import { Field } from "./field.tsx";
import { Input } from "./input.tsx";
import { PictureForm, type Upload } from "./picture-form.tsx";

const accepted = "image/png,image/jpeg,image/gif,image/webp,image/svg+xml";

type Intake = {
  /** Asks for a picture. */
  choose: () => void;
  /** For the text area: takes pictures that are pasted or dropped. */
  handlers: {
    onPaste: (event: ClipboardEvent) => void;
    onDrop: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
  };
  dialog: ReactNode;
};

const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** Pictures for a text: by a button, by paste and by drop. `insert` gets Markdown once the dialog has gone. */
export const usePictureIntake = (upload: Upload, insert: (markdown: string) => void): Intake => {
  const [isOpen, setOpen] = useState(false);
  const [files, setFiles] = useState<File[]>([]);
  const done = useRef<Picture | null>(null);
  const take = (list: FileList) => {
    setFiles([...list]);
    setOpen(true);
  };
  const afterClosing = (event: Event) => {
    event.preventDefault();
    insert(done.current ? pictureMarkdown(done.current) : "");
    const hasMore = done.current !== null && files.length > 1;
    done.current = null;
    setFiles(hasMore ? files.slice(1) : []);
    setOpen(hasMore);
  };
  const [file] = files;
  return {
    choose: () => setOpen(true),
    handlers: {
      // Text from a word processor brings a picture of itself along; then the text is meant.
      onPaste: (event) => {
        const { files: pasted, types } = event.clipboardData;
        if (pasted.length === 0 || types.includes("text/plain")) return;
        event.preventDefault();
        take(pasted);
      },
      onDrop: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        take(event.dataTransfer.files);
      },
      onDragOver: (event) => {
        if (holdsFiles(event)) event.preventDefault();
      },
    },
    dialog: (
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent onCloseAutoFocus={afterClosing}>
          <DialogHeader>
            <DialogTitle>Add a picture</DialogTitle>
            <DialogDescription>PNG, JPEG, GIF, WebP or SVG, 5 MB at most.</DialogDescription>
          </DialogHeader>
          {file ? (
            <PictureForm
              file={file}
              upload={upload}
              onOther={() => setFiles([])}
              onCancel={() => setOpen(false)}
              onInsert={(picture) => {
                done.current = picture;
                setOpen(false);
              }}
            />
          ) : (
            <>
              <Field label="File" hint="You can also paste a picture into the text, or drop it there.">
                <Input
                  type="file"
                  accept={accepted}
                  className="py-1.5 file:me-3 file:h-7 file:cursor-pointer file:rounded-sm file:border-0 file:bg-secondary file:px-3 file:font-medium file:text-sm"
                  onChange={(event) => event.target.files?.length && take(event.target.files)}
                />
              </Field>
              <DialogFooter>
                <Button variant="outline" onClick={() => setOpen(false)}>
                  Cancel
                </Button>
              </DialogFooter>
            </>
          )}
        </DialogContent>
      </Dialog>
    ),
  };
};
