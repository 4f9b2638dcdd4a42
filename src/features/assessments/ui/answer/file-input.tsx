"use client";

import { useRef, useState } from "react";
import { megabytes } from "#/client/send-file.ts";
import { endingsOf } from "../../file-kinds.ts";
import type { Upload } from "../player/file-uploads.ts";
import { FilePicker } from "../uploads/file-picker.tsx";
import { FileRow } from "../uploads/file-row.tsx";
import { UploadRow } from "../uploads/upload-row.tsx";
import type { AnswerInputProps, QuestionOf } from "./answer-props.ts";
import { TaskGroup } from "./task-group.tsx";

type FileInputProps = AnswerInputProps & { question: QuestionOf<"file">; fileIds: readonly string[] };

const refusalOf = (files: readonly File[], room: number, limit: number): string => {
  const large = files.find(({ size }) => size > limit);
  if (large) return `${large.name} has ${megabytes(large.size)}; ${megabytes(limit)} are the most here.`;
  return files.length > room ? `Only ${room === 1 ? "the first" : `the first ${room}`} of these can be taken.` : "";
};

/** A file is part of the answer once it has arrived; what is on its way says how far it is. */
export function FileInput(props: FileInputProps) {
  const { question, fileIds, onChange, disabled, intake, name } = props;
  const { maxFiles, maxFileBytes, fileKinds } = question;
  const button = useRef<HTMLButtonElement>(null);
  const [note, setNote] = useState("");
  const files = fileIds.map((id) => intake?.stored.find((file) => file.id === id) ?? { id, name: "A file", size: 0 });
  const uploads = intake?.uploads ?? [];
  const underWay = uploads.filter(({ state, replaces }) => state !== "refused" && replaces === null).length;
  const replaces = maxFiles === 1 ? (fileIds[0] ?? null) : null;
  const room = replaces ? 1 : maxFiles - fileIds.length - underWay;
  const isBusy = replaces !== null && uploads.some(({ state }) => state !== "refused");

  const take = (chosen: File[]) => {
    setNote(refusalOf(chosen, room, maxFileBytes));
    const fitting = chosen.filter(({ size }) => size <= maxFileBytes).slice(0, room);
    for (const file of fitting) intake?.begin(file, replaces);
  };
  const remove = (id: string) => {
    onChange({ type: "file", fileIds: fileIds.filter((other) => other !== id) }, false);
    requestAnimationFrame(() => button.current?.focus());
  };

  return (
    <TaskGroup {...props}>
      <FilePicker
        place={`Files of ${name}`}
        label={`Files for ${name}`}
        endings={endingsOf(fileKinds)}
        {...{ maxFiles, maxFileBytes }}
        disabled={disabled || !intake || room <= 0 || isBusy}
        buttonRef={button}
        onTake={take}
        list={
          (files.length > 0 || uploads.length > 0) && (
            <ul className="flex flex-col divide-y divide-border">
              {files.map((file) => (
                <FileRow key={file.id} file={file} disabled={disabled} onRemove={() => remove(file.id)} />
              ))}
              {uploads.map((upload) => (
                <UploadRow
                  key={upload.key}
                  name={upload.file.name}
                  share={upload.share}
                  fault={faultWords(upload)}
                  onRetry={upload.canRetry ? () => intake?.retry(upload.key) : undefined}
                  onForget={() => intake?.forget(upload.key)}
                />
              ))}
            </ul>
          )
        }
      >
        {replaces ? "Replace the file" : maxFiles === 1 ? "Choose a file" : "Choose files"}
      </FilePicker>
      <p role="status" className="mt-1.5 text-muted-foreground text-sm">
        {intake ? note : "Nothing is uploaded in a preview."}
      </p>
    </TaskGroup>
  );
}

const faultWords = ({ state, fault }: Upload): string | null =>
  state === "waiting"
    ? "Not sent: the server cannot be reached. It is sent again by itself; leave this tab open."
    : fault;
