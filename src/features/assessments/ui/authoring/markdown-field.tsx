"use client";

import { Image } from "lucide-react";
import { createContext, use, useRef } from "react";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import type { Upload } from "#/ui/picture-form.tsx";
import { replaceText } from "#/ui/replace-text.ts";
import { Textarea } from "#/ui/textarea.tsx";
import { usePictureIntake } from "#/ui/use-picture-intake.tsx";
import { faultSentence } from "./question-draft.ts";

const refused: Upload = async () => ({ fault: "Pictures cannot be uploaded here.", canRetry: false });

/** Where the pictures of all texts of a question go. */
export const PictureUpload = createContext<Upload>(refused);

type MarkdownFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  hint?: string;
  fault?: string;
  optional?: boolean;
  hideLabel?: boolean;
  /** With a button for pictures; pasted and dropped ones are taken in any case. */
  withPictures?: boolean;
};

/** A text that is Markdown. */
export function MarkdownField({
  label,
  value,
  onChange,
  rows = 2,
  hint,
  fault,
  optional,
  hideLabel,
  withPictures,
}: MarkdownFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const pictures = usePictureIntake(use(PictureUpload), (markdown) => {
    const box = area.current;
    if (!box) return;
    const { selectionEnd: at } = box;
    const end = at + markdown.length;
    if (markdown === "") box.focus();
    else replaceText(box, { from: at, to: at, insert: markdown, select: [end, end] });
  });
  return (
    <div>
      <Field label={label} hint={hint} error={faultSentence(fault)} optional={optional} hideLabel={hideLabel}>
        <Textarea
          ref={area}
          value={value}
          rows={rows}
          maxLength={20_000}
          onChange={(event) => onChange(event.target.value)}
          {...pictures.handlers}
        />
      </Field>
      {withPictures && (
        <Button variant="ghost" size="sm" className="-ms-2 mt-1" onClick={pictures.choose}>
          <Image aria-hidden />
          Add a picture
        </Button>
      )}
      {pictures.dialog}
    </div>
  );
}
