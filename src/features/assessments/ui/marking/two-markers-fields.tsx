"use client";

import { useState } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Switch } from "#/ui/switch.tsx";
import type { MarkingPolicy } from "../../contract-marking.ts";

type TwoMarkersFieldsProps = {
  policy: MarkingPolicy;
  isBusy: boolean;
  onChange: (fields: { twoMarkers: boolean; tolerancePercent: number }) => void;
};

/** Whether two people mark each written answer, and how far apart two marks may be. */
export function TwoMarkersFields({ policy, isBusy, onChange }: TwoMarkersFieldsProps) {
  const { twoMarkers, tolerancePercent, markers } = policy;
  const [typed, setTyped] = useState(String(tolerancePercent));
  const isWhole = /^\d{1,3}$/.test(typed) && Number(typed) <= 100;
  return (
    <>
      <Switch
        label="Two people mark each written answer"
        description="Neither sees the other's mark before handing in their own. The mean counts; marks too far apart wait for a decision."
        checked={twoMarkers}
        disabled={isBusy}
        onCheckedChange={(two) => onChange({ twoMarkers: two, tolerancePercent })}
      />
      {twoMarkers && (
        <form
          noValidate
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (isWhole) onChange({ twoMarkers, tolerancePercent: Number(typed) });
          }}
        >
          <Field
            label="Marks agree within, in percent of the points"
            error={isWhole ? null : "Enter a whole number from 0 to 100."}
            className="max-w-full"
          >
            <Input
              inputMode="numeric"
              className="w-24"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field>
          {typed !== String(tolerancePercent) && (
            <Button type="submit" variant="outline" disabled={isBusy || !isWhole}>
              Save
            </Button>
          )}
        </form>
      )}
      {twoMarkers && markers < 2 && (
        <Alert tone="note" title="This course has one instructor">
          Add another under People, or an administrator gives the second mark. Otherwise you hand in your mark and then
          decide alone.
        </Alert>
      )}
    </>
  );
}
