import { Paperclip, Trash2 } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import type { StoredFile } from "../../contract-files.ts";
import { sizeText } from "../assignments/assignment-words.ts";

type FileRowProps = {
  file: Pick<StoredFile, "name" | "size">;
  disabled?: boolean;
  pending?: boolean;
  fault?: string;
  onRemove: () => void;
};

/** A file that has arrived and can be taken away. */
export function FileRow({ file, disabled, pending, fault, onRemove }: FileRowProps) {
  return (
    <li className="flex flex-col gap-1 py-2">
      <div className="flex items-center gap-2">
        <Paperclip aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        <span className="min-w-0 flex-1 wrap-anywhere text-sm">
          {file.name} <span className="whitespace-nowrap text-muted-foreground">{sizeText(file.size)}</span>
        </span>
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Remove ${file.name}`}
          disabled={disabled}
          pending={pending}
          onClick={onRemove}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
      {fault && (
        <p role="alert" className="text-danger text-sm">
          {fault}
        </p>
      )}
    </li>
  );
}
