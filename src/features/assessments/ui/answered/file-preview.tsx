"use client";

import { useState } from "react";
import type { AnswerFile } from "../../contract-answer-files.ts";
import { Fold } from "../fold.tsx";

const mostText = 20_000;

/** A look at a picture or at plain text; other files are only fetched. */
export function FilePreview({ file }: { file: Pick<AnswerFile, "url" | "name" | "mediaType"> }) {
  if (file.mediaType.startsWith("image/"))
    return (
      <img
        src={file.url}
        alt={file.name}
        loading="lazy"
        className="max-h-96 max-w-full self-start rounded-md object-contain ring-1 ring-border"
      />
    );
  return file.mediaType.startsWith("text/") ? <TextPreview file={file} /> : null;
}

function TextPreview({ file }: { file: Pick<AnswerFile, "url" | "name"> }) {
  const [text, setText] = useState<string | null>(null);
  const read = async () => {
    const answer = await fetch(file.url);
    const whole = answer.ok ? await answer.text() : "The file cannot be read now.";
    setText(whole.length > mostText ? `${whole.slice(0, mostText)}\n…` : whole);
  };
  return (
    <Fold
      label={
        <span>
          Read it here<span className="sr-only">: {file.name}</span>
        </span>
      }
      onOpen={() => void read().catch(() => setText("The file cannot be read now."))}
    >
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-96 overflow-auto whitespace-pre-wrap break-words rounded-md bg-muted px-4 py-3 font-mono text-sm focus-ring"
      >
        {text ?? "Being fetched…"}
      </pre>
    </Fold>
  );
}
