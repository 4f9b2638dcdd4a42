"use client";

import { ChevronDown } from "lucide-react";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { LessonDraft } from "./use-lesson-draft.ts";

type LessonDetailsProps = {
  draft: LessonDraft;
  onChange: (part: Partial<LessonDraft>) => void;
  faultOf: (name: "slug" | "summary" | "minutes") => string | undefined;
};

/** Summary, reading time and address, folded away while writing. */
export function LessonDetails({ draft, onChange, faultOf }: LessonDetailsProps) {
  const isFaulty = faultOf("slug") || faultOf("summary") || faultOf("minutes");
  return (
    <details className="group rounded-lg border border-border bg-card" open={isFaulty ? true : undefined}>
      <summary className="flex min-h-10 cursor-pointer list-none items-center justify-between gap-3 rounded-lg px-4 font-medium text-sm focus-ring [&::-webkit-details-marker]:hidden">
        Summary, reading time, address
        <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="grid grid-cols-1 gap-4 border-border border-t p-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <Field
          label="Summary"
          hint="One sentence under the title."
          error={faultOf("summary")}
          className="sm:col-span-2"
        >
          <Textarea
            rows={2}
            maxLength={500}
            value={draft.summary}
            onChange={(event) => onChange({ summary: event.target.value })}
          />
        </Field>
        <Field label="Name in the address" error={faultOf("slug")}>
          <Input
            value={draft.slug}
            maxLength={80}
            className="font-mono text-sm"
            onChange={(event) => onChange({ slug: event.target.value })}
          />
        </Field>
        <Field label="Minutes" error={faultOf("minutes")}>
          <Input
            type="number"
            min={1}
            max={600}
            value={draft.minutes}
            onChange={(event) => onChange({ minutes: event.target.value })}
          />
        </Field>
      </div>
    </details>
  );
}
