"use client";

import { useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import type { Assignment } from "../../contract-assignments.ts";
import type { SubmissionFile } from "../../contract-assignments-work.ts";
import { endingsOf } from "../../file-kinds.ts";
import { FilePicker } from "../uploads/file-picker.tsx";
import { FileRow } from "../uploads/file-row.tsx";
import { UploadRow } from "../uploads/upload-row.tsx";
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

  return (
    <FilePicker
      place="Files"
      label="Files to hand in"
      {...{ endings, maxFiles, maxFileBytes }}
      disabled={taken >= maxFiles}
      onTake={(list) => {
        for (const file of list.slice(0, maxFiles - taken)) begin(file);
      }}
      list={
        (files.length > 0 || uploads.length > 0) && (
          <ul className="flex flex-col divide-y divide-border">
            {files.map((file) => (
              <WorkFile
                key={file.id}
                file={file}
                onGone={() => onChange((before) => before.filter(({ id }) => id !== file.id))}
              />
            ))}
            {uploads.map((upload) => {
              const { key, file, share, fault, canRetry, stop } = upload;
              const retry = () =>
                void send({ ...upload, share: 0, fault: null, canRetry: false, stop: new AbortController() });
              return (
                <UploadRow
                  key={key}
                  name={file.name}
                  {...{ share, fault }}
                  onRetry={fault !== null && canRetry ? retry : undefined}
                  onForget={() => {
                    stop.abort();
                    drop(key);
                  }}
                />
              );
            })}
          </ul>
        )
      }
    >
      {maxFiles === 1 ? "Choose a file" : "Choose files"}
    </FilePicker>
  );
}

function WorkFile({ file, onGone }: { file: SubmissionFile; onGone: () => void }) {
  const remove = useOperation((client, fileId: string) => client.submissions.removeFile.mutate({ fileId }), {
    onSuccess: onGone,
  });
  return (
    <FileRow
      file={file}
      pending={remove.isPending}
      fault={remove.error ? refusalText(remove.error).message : undefined}
      onRemove={() => remove.mutate(file.id)}
    />
  );
}
