import { type RefObject, useId } from "react";
import { formatMarks, type Marks } from "#/core/marks.ts";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { quickMarks } from "./mark-text.ts";

type PointsFieldProps = {
  label: string;
  possible: Marks;
  points: string;
  fault: string | null;
  pointsRef: RefObject<HTMLInputElement | null>;
  onType: (text: string) => void;
};

/** Points as typed, or nothing, half and everything at a press. */
export function PointsField({ label, possible, points, fault, pointsRef, onType }: PointsFieldProps) {
  const quickLabel = useId();
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <Field label={label} error={fault} className="w-56">
        <Input
          ref={pointsRef}
          inputMode="decimal"
          autoComplete="off"
          value={points}
          onChange={(event) => onType(event.target.value)}
        />
      </Field>
      <div className="flex flex-col gap-1.5">
        <span id={quickLabel} className="font-medium text-sm">
          Or at once
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form group for three buttons */}
        <div role="group" aria-labelledby={quickLabel} className="flex gap-2">
          {quickMarks(possible).map((quick) => (
            <Button key={quick} variant="outline" className="min-w-12 px-3" onClick={() => onType(formatMarks(quick))}>
              {formatMarks(quick)}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
