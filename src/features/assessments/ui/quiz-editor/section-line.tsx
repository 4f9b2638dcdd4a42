"use client";

import { Pencil } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { MoveButtons } from "../authoring/move-buttons.tsx";
import { movedTo } from "../authoring/question-draft.ts";
import type { Part } from "./quiz-parts.ts";
import { SectionDialog } from "./section-dialog.tsx";

type SectionLineProps = {
  part: Extract<Part, { kind: "section" }>;
  index: number;
  parts: readonly Part[];
  onChange: (parts: Part[], said: string) => void;
};

/** The head of a section among the questions of a quiz; it is moved like them, and holds what follows it. */
export function SectionLine({ part, index, parts, onChange }: SectionLineProps) {
  const { head } = part;
  const number = parts.slice(0, index + 1).filter(({ kind }) => kind === "section").length;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 bg-muted px-4 py-3">
      <div className="min-w-0 flex-1 basis-48">
        <h3 className="font-semibold">{head.title}</h3>
        <p className="text-muted-foreground text-xs">
          Section {number}
          {head.shuffle && ", shuffled"}
          {head.instructions !== "" && ", with instructions"}
        </p>
      </div>
      <SectionDialog
        head={head}
        trigger={
          <Button variant="ghost" size="icon-sm" aria-label={`Change the section ${head.title}`}>
            <Pencil aria-hidden />
          </Button>
        }
        onSave={(next) => onChange(parts.with(index, { ...part, head: next }), "Section saved")}
      />
      <MoveButtons
        name={`the section ${head.title}`}
        index={index}
        count={parts.length}
        onMove={(to) => onChange(movedTo(parts, index, to), "Order saved")}
        onRemove={() => onChange(parts.toSpliced(index, 1), "Section removed; its questions stay")}
      />
    </li>
  );
}
