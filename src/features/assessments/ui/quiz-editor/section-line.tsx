"use client";

import { Pencil } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { MoveButtons } from "../authoring/move-buttons.tsx";
import { movedSection, type Part } from "./quiz-parts.ts";
import { SectionDialog } from "./section-dialog.tsx";

type SectionLineProps = {
  part: Extract<Part, { kind: "section" }>;
  index: number;
  parts: readonly Part[];
  onChange: (parts: Part[], said: string) => void;
};

/** The head of a section among the questions of a quiz. */
export function SectionLine({ part, index, parts, onChange }: SectionLineProps) {
  const { head } = part;
  const heads = parts.filter(({ kind }) => kind === "section");
  const place = heads.indexOf(part);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 bg-muted px-4 py-3">
      <div className="min-w-0 flex-1 basis-48">
        <h3 className="font-semibold">{head.title}</h3>
        <p className="text-muted-foreground text-xs">
          Section {place + 1}
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
        index={place}
        count={heads.length}
        onMove={(to) => onChange(movedSection(parts, index, to < place ? "up" : "down"), "Order saved")}
        onRemove={() => onChange(parts.toSpliced(index, 1), "Section removed; its questions stay")}
      />
    </li>
  );
}
