"use client";

import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Select } from "#/ui/select.tsx";
import { fileKinds } from "../../file-kinds.ts";
import type { BodyOf } from "../../question.ts";
import { mostFiles } from "../../question-file.ts";
import { kindNames, sizeText } from "../assignments/assignment-words.ts";
import type { Faults } from "./faults.ts";
import { faultSentence } from "./question-draft.ts";

type FileBody = BodyOf<"file">;
type EditFileRulesProps = { body: FileBody; faults: Faults; onChange: (body: FileBody) => void };

const sizes = [1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000];

/** What may be handed in. */
export function EditFileRules({ body, faults, onChange }: EditFileRulesProps) {
  const offered = sizes.includes(body.maxFileBytes) ? sizes : [...sizes, body.maxFileBytes].sort((a, b) => a - b);
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="font-medium text-sm">Kinds of file</legend>
        <div className="flex flex-wrap gap-x-8">
          {fileKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={kindNames[kind]}
              checked={body.fileKinds.includes(kind)}
              onChange={({ target: { checked } }) =>
                onChange({
                  ...body,
                  fileKinds: fileKinds.filter((each) => (each === kind ? checked : body.fileKinds.includes(each))),
                })
              }
            />
          ))}
        </div>
        {faults.fileKinds && (
          <p role="alert" className="text-danger text-sm">
            {faultSentence(faults.fileKinds)}
          </p>
        )}
      </fieldset>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Files at most">
          <Select
            value={String(body.maxFiles)}
            onChange={(event) => onChange({ ...body, maxFiles: Number(event.target.value) })}
          >
            {Array.from({ length: mostFiles }, (_, index) => index + 1).map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Size of each at most">
          <Select
            value={String(body.maxFileBytes)}
            onChange={(event) => onChange({ ...body, maxFileBytes: Number(event.target.value) })}
          >
            {offered.map((size) => (
              <option key={size} value={size}>
                {sizeText(size)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
