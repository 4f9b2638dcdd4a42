"use client";

import { FileUp } from "lucide-react";
import { type ReactNode, type Ref, useRef } from "react";
import { Button } from "#/ui/button.tsx";
import { sizeText } from "../assignments/assignment-words.ts";

type FilePickerProps = {
  /** Names of the place and of what chooses, for screen readers. */
  place: string;
  label: string;
  endings: readonly string[];
  maxFiles: number;
  maxFileBytes: number;
  /** On the button. */
  children: string;
  disabled: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onTake: (files: File[]) => void;
  /** The files that are there. */
  list: ReactNode;
};

/** A place for files: chosen with a button or dropped. */
export function FilePicker(props: FilePickerProps) {
  const { place, label, endings, maxFiles, maxFileBytes, children, disabled, buttonRef, onTake, list } = props;
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    if (!disabled) onTake([...(files ?? [])]);
    if (input.current) input.current.value = "";
  };
  return (
    <section
      aria-label={place}
      className="flex flex-col gap-3 rounded-lg border border-input border-dashed p-4"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted-foreground text-sm">
          {maxFiles === 1 ? "One file" : `Up to ${maxFiles} files`}, {sizeText(maxFileBytes)} at most
          {maxFiles > 1 && " each"}: {endings.join(", ")}.
        </p>
        <input
          ref={input}
          type="file"
          aria-label={label}
          className="sr-only"
          tabIndex={-1}
          multiple={maxFiles > 1}
          accept={endings.map((ending) => `.${ending}`).join(",")}
          disabled={disabled}
          onChange={(event) => take(event.target.files)}
        />
        <Button ref={buttonRef} variant="outline" disabled={disabled} onClick={() => input.current?.click()}>
          <FileUp aria-hidden />
          {children}
        </Button>
      </div>
      {list}
    </section>
  );
}
