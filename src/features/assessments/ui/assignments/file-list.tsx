import { FileDown } from "lucide-react";
import type { SubmissionFile } from "../../contract-assignments-work.ts";
import { sizeText } from "./assignment-words.ts";

/** Files to fetch. */
export function FileList({
  files,
  label,
}: {
  files: readonly Pick<SubmissionFile, "id" | "url" | "name" | "size">[];
  label: string;
}) {
  if (files.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-col gap-2">
      {files.map((file) => (
        <li key={file.id}>
          <a
            href={file.url}
            download={file.name}
            className="inline-flex min-h-8 max-w-full items-center gap-2 rounded-xs text-primary underline-offset-4 focus-ring hover:underline"
          >
            <FileDown aria-hidden className="size-4.5 shrink-0" />
            <span className="min-w-0 wrap-anywhere">{file.name}</span>
            <span className="whitespace-nowrap text-muted-foreground text-sm">{sizeText(file.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
