"use client";

import { FileUp, Paperclip, Trash2, X } from "lucide-react";
import { useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Button } from "#/ui/button.tsx";
import { Progress } from "#/ui/progress.tsx";
import { endingsOf } from "../../assignment-file-kinds.ts";
import type { Assignment } from "../../contract-assignments.ts";
import type { SubmissionFile } from "../../contract-assignments-work.ts";
import { sizeText } from "./assignment-words.ts";
import { uploadWork } from "./upload-work.ts";

type Upload = {
  key: number;
  file: File;
  share: number;
  fault: string | null;
  canRetry: boolean;
  stop: AbortController;
};

type WorkFilesProps = {
  assignment: Pick<Assignment, "id" | "maxFiles" | "maxFileBytes" | "fileKinds">;
  files: readonly SubmissionFile[];
  onChange: (change: (files: readonly SubmissionFile[]) => readonly SubmissionFile[]) => void;
  /** How many are on their way. */
  onBusy: (count: number) => void;
};

/** Files to hand in: chosen or dropped, with how far each has been sent. */
export function WorkFiles({ assignment, files, onChange, onBusy }: WorkFilesProps) {
  const { id: assignmentId, maxFiles, maxFileBytes, fileKinds } = assignment;
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef<readonly Upload[]>([]);
  const counter = useRef(0);
  const endings = endingsOf(fileKinds);
  const taken = files.length + uploads.filter(({ fault }) => fault === null).length;

  const show = (next: readonly Upload[]) => {
    latest.current = next;
    setUploads(next);
    onBusy(next.filter(({ fault }) => fault === null).length);
  };
  const set = (key: number, fields: Partial<Upload>) =>
    show(latest.current.map((upload) => (upload.key === key ? { ...upload, ...fields } : upload)));
  const drop = (key: number) => show(latest.current.filter((upload) => upload.key !== key));

  const send = async (upload: Upload) => {
    const { key, file, stop } = upload;
    show([...latest.current.filter((other) => other.key !== key), upload]);
    const sent = await uploadWork(
      { assignmentId, limit: maxFileBytes },
      file,
      (share) => set(key, { share }),
      stop.signal,
    );
    if (stop.signal.aborted) return drop(key);
    if ("fault" in sent) return set(key, sent);
    onChange((before) => [...before.filter(({ id }) => id !== sent.id), sent]);
    drop(key);
  };
  const begin = (file: File) => {
    counter.current += 1;
    void send({ key: counter.current, file, share: 0, fault: null, canRetry: false, stop: new AbortController() });
  };
  const take = (list: FileList | null) => {
    for (const file of [...(list ?? [])].slice(0, maxFiles - taken)) begin(file);
    if (input.current) input.current.value = "";
  };

  return (
    <section
      aria-label="Files"
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
          aria-label="Files to hand in"
          className="sr-only"
          tabIndex={-1}
          multiple={maxFiles > 1}
          accept={endings.map((ending) => `.${ending}`).join(",")}
          onChange={(event) => take(event.target.files)}
        />
        <Button variant="outline" disabled={taken >= maxFiles} onClick={() => input.current?.click()}>
          <FileUp aria-hidden />
          {maxFiles === 1 ? "Choose a file" : "Choose files"}
        </Button>
      </div>
      {(files.length > 0 || uploads.length > 0) && (
        <ul className="flex flex-col divide-y divide-border">
          {files.map((file) => (
            <WorkFile
              key={file.id}
              file={file}
              onGone={() => onChange((before) => before.filter(({ id }) => id !== file.id))}
            />
          ))}
          {uploads.map((upload) => (
            <li key={upload.key} className="flex flex-col gap-2 py-2.5">
              <div className="flex items-center gap-2">
                <span className="min-w-0 flex-1 break-all text-sm">{upload.file.name}</span>
                {upload.fault !== null && upload.canRetry && (
                  <Button
                    size="sm"
                    variant="outline"
                    onClick={() =>
                      void send({ ...upload, share: 0, fault: null, canRetry: false, stop: new AbortController() })
                    }
                  >
                    Try again
                  </Button>
                )}
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={upload.fault === null ? `Stop sending ${upload.file.name}` : `Forget ${upload.file.name}`}
                  onClick={() => {
                    upload.stop.abort();
                    drop(upload.key);
                  }}
                >
                  <X aria-hidden />
                </Button>
              </div>
              {upload.fault === null ? (
                <Progress
                  value={Math.round(upload.share * 100)}
                  label={`${upload.file.name} is being sent`}
                  valueText={`${Math.round(upload.share * 100)} %`}
                />
              ) : (
                <p role="alert" className="text-danger text-sm">
                  {upload.fault}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WorkFile({ file, onGone }: { file: SubmissionFile; onGone: () => void }) {
  const remove = useOperation((client, fileId: string) => client.submissions.removeFile.mutate({ fileId }), {
    onSuccess: onGone,
  });
  return (
    <li className="flex flex-col gap-1 py-2">
      <div className="flex items-center gap-2">
        <Paperclip aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        <span className="min-w-0 flex-1 break-all text-sm">
          {file.name} <span className="whitespace-nowrap text-muted-foreground">{sizeText(file.size)}</span>
        </span>
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Remove ${file.name}`}
          pending={remove.isPending}
          onClick={() => remove.mutate(file.id)}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
      {remove.error && (
        <p role="alert" className="text-danger text-sm">
          {refusalText(remove.error).message}
        </p>
      )}
    </li>
  );
}
