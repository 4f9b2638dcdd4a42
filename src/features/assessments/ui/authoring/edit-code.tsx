"use client";

import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { BodyOf } from "../../question.ts";
import type { Faults } from "./faults.ts";
import { faultSentence } from "./question-draft.ts";

type Code = BodyOf<"code">;
type EditCodeProps = { body: Code; faults: Faults; onChange: (body: Code) => void };

export function EditCode({ body, faults, onChange }: EditCodeProps) {
  return (
    <>
      <Field label="Language" hint="For people; the code is not run." optional error={faultSentence(faults.language)}>
        <Input
          maxLength={40}
          value={body.language}
          onChange={(event) => onChange({ ...body, language: event.target.value })}
        />
      </Field>
      <Field label="Code to start from" optional error={faultSentence(faults.starter)}>
        <Textarea
          rows={4}
          wrap="off"
          spellCheck={false}
          maxLength={20_000}
          value={body.starter}
          onChange={(event) => onChange({ ...body, starter: event.target.value })}
          className="overflow-x-auto font-mono text-sm"
        />
      </Field>
    </>
  );
}
