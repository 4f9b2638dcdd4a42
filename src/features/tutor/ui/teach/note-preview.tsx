"use client";

import { useEffect } from "react";
import { trpc } from "#/client/trpc.ts";
import { Prose } from "#/ui/prose.tsx";
import { noteBlock } from "../../lesson-note.ts";

/** Without a key pressed before the preview follows. */
const quietMs = 400;

type NotePreviewProps = { label: string; title: string; body: string };

/** A note as it looks in a lesson. */
export function NotePreview({ label, title, body }: NotePreviewProps) {
  const { mutate, data } = trpc.courses.previewMarkdown.useMutation();
  useEffect(() => {
    const timer = setTimeout(() => mutate({ markdown: noteBlock({ title, body: body.trim() || "…" }) }), quietMs);
    return () => clearTimeout(timer);
  }, [title, body, mutate]);
  const html = data?.segments.map((part) => (part.kind === "html" ? part.html : "")).join("") ?? "";
  return (
    <section aria-label={label} className="min-w-0">
      <h2 className="mb-3 font-medium text-sm">{label}</h2>
      <div className="rounded-lg border border-border bg-background px-5 py-3">
        <Prose html={html} />
      </div>
    </section>
  );
}
