"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Picture } from "#/core/picture-markdown.ts";
import { Alert } from "./alert.tsx";
import { Button } from "./button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { DialogFooter } from "./dialog.tsx";
import { Field } from "./field.tsx";
import { Input } from "./input.tsx";
import { Progress } from "./progress.tsx";
import { Textarea } from "./textarea.tsx";

export type Upload = (
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<{ url: string } | { fault: string; canRetry: boolean }>;

type PictureFormProps = {
  file: File;
  upload: Upload;
  onInsert: (picture: Picture) => void;
  /** To choose another file. */
  onOther: () => void;
  onCancel: () => void;
};

/** Sends the picture while its words are being written. */
export function PictureForm({ file, upload, onInsert, onOther, onCancel }: PictureFormProps) {
  const sending = useUpload(file, upload);
  const [alt, setAlt] = useState("");
  const [caption, setCaption] = useState("");
  const [isDecoration, setDecoration] = useState(false);
  const [missing, setMissing] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const isFailed = sending.kind === "failed";
  const submit = (event: FormEvent) => {
    // The dialog stands, as React sees it, inside the editor's own form.
    event.preventDefault();
    event.stopPropagation();
    if (!isDecoration && alt.trim() === "") {
      setMissing(true);
      words.current?.focus();
      return;
    }
    if (sending.kind === "sent") onInsert({ url: sending.url, alt: isDecoration ? "" : alt, caption });
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Preview file={file} />
      {isFailed ? (
        <Alert
          tone="danger"
          title="The picture was not uploaded"
          live
          action={
            <Button size="sm" variant="outline" onClick={sending.canRetry ? sending.retry : onOther}>
              {sending.canRetry ? "Try again" : "Choose another"}
            </Button>
          }
        >
          {sending.fault}
        </Alert>
      ) : (
        <div className="flex items-center gap-3 text-muted-foreground text-sm">
          <Progress
            value={Math.round((sending.kind === "sent" ? 1 : sending.share) * 100)}
            label="Upload"
            tone={sending.kind === "sent" ? "success" : "primary"}
          />
          <span role="status" className="whitespace-nowrap">
            {sending.kind === "sent" ? "Uploaded" : "Uploading…"}
          </span>
        </div>
      )}
      <Field
        label="What does it show?"
        hint="Read aloud to people who cannot see the picture. Say what they would miss."
        error={missing && "Say what the picture shows, or tick that it is decoration."}
      >
        <Textarea
          ref={words}
          rows={2}
          maxLength={1_000}
          value={isDecoration ? "" : alt}
          disabled={isDecoration}
          autoFocus
          onChange={(event) => {
            setAlt(event.target.value);
            setMissing(false);
          }}
        />
      </Field>
      <Checkbox
        label="Decoration: it adds nothing to the text"
        checked={isDecoration}
        onChange={(event) => {
          setDecoration(event.target.checked);
          setMissing(false);
        }}
        className="-my-2"
      />
      <Field label="Caption" optional>
        <Input value={caption} maxLength={500} onChange={(event) => setCaption(event.target.value)} />
      </Field>
      <DialogFooter>
        <Button variant="outline" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={sending.kind === "sending"} disabled={isFailed}>
          Insert
        </Button>
      </DialogFooter>
    </form>
  );
}

function Preview({ file }: { file: File }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const reader = new FileReader();
    reader.onload = () => setUrl(String(reader.result));
    reader.readAsDataURL(file);
    return () => reader.abort();
  }, [file]);
  return (
    <figure className="flex items-center gap-3">
      {url && (
        <img
          src={url}
          onError={() => setUrl(null)}
          alt=""
          className="max-h-32 max-w-48 rounded-md border border-border bg-muted object-contain"
        />
      )}
      <figcaption className="min-w-0 break-words text-muted-foreground text-sm">{file.name}</figcaption>
    </figure>
  );
}

type Sending =
  | { kind: "sending"; share: number }
  | { kind: "sent"; url: string }
  | { kind: "failed"; fault: string; canRetry: boolean; retry: () => void };

const useUpload = (file: File, upload: Upload): Sending => {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Sending>({ kind: "sending", share: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round sends again
  useEffect(() => {
    const controller = new AbortController();
    const show = (next: Sending) => {
      if (!controller.signal.aborted) setState(next);
    };
    setState({ kind: "sending", share: 0 });
    void upload(file, (share) => show({ kind: "sending", share }), controller.signal).then((done) =>
      show(
        "url" in done
          ? { kind: "sent", url: done.url }
          : { kind: "failed", ...done, retry: () => setRound((known) => known + 1) },
      ),
    );
    return () => controller.abort();
  }, [file, upload, round]);
  return state;
};
