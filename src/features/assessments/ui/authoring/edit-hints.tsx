"use client";

import { Plus } from "lucide-react";
import { useRef } from "react";
import { Button } from "#/ui/button.tsx";
import type { Faults } from "./faults.ts";
import { MarkdownField } from "./markdown-field.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { faultSentence, movedTo } from "./question-draft.ts";

type EditHintsProps = { hints: readonly string[]; faults: Faults; onChange: (hints: string[]) => void };

const most = 10;

/** Hints of a question, told one by one after wrong tries. */
export function EditHints({ hints, faults, onChange }: EditHintsProps) {
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    onChange([...hints, ""]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("li:last-child textarea")?.focus());
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-semibold">Hints</legend>
      <p className="text-muted-foreground text-sm">
        From the least help to the most. In a lesson they are the first steps of the ladder of hints, which goes up
        after another try or a minute; in a quiz in practice mode each wrong try shows the next one. Nobody is sent a
        hint before.
      </p>
      {faults.hints && <p className="text-danger text-sm">{faultSentence(faults.hints)}</p>}
      {hints.length > 0 && (
        <ol ref={list} className="flex flex-col gap-4">
          {hints.map((hint, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a hint has no identity but its place
            <li key={index} className="flex items-start gap-2">
              <div className="min-w-0 flex-1">
                <MarkdownField
                  label={`Hint ${index + 1}`}
                  value={hint}
                  onChange={(next) => onChange(hints.with(index, next))}
                  fault={faults[`hints.${index}`]}
                />
              </div>
              <div className="mt-6">
                <MoveButtons
                  name={`hint ${index + 1}`}
                  index={index}
                  count={hints.length}
                  onMove={(to) => onChange(movedTo(hints, index, to))}
                  onRemove={() => onChange(hints.toSpliced(index, 1))}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      {hints.length < most && (
        <Button variant="outline" className="self-start" onClick={add}>
          <Plus aria-hidden />
          Add a hint
        </Button>
      )}
    </fieldset>
  );
}
