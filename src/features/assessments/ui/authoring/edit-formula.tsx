"use client";

import { Plus, Trash2 } from "lucide-react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import type { BodyOf } from "../../question.ts";
import { AnswerList } from "./answer-list.tsx";
import { EditUnits } from "./edit-units.tsx";
import type { Faults } from "./faults.ts";
import { emptyFormulaAnswer, faultSentence } from "./question-draft.ts";
import { ToleranceFields } from "./tolerance-fields.tsx";

type Formula = BodyOf<"formula">;
type EditFormulaProps = { body: Formula; faults: Faults; onChange: (body: Formula) => void };

export function EditFormula({ body, faults, onChange }: EditFormulaProps) {
  return (
    <>
      <EditVariables body={body} faults={faults} onChange={onChange} />
      <AnswerList
        answers={body.answers}
        faults={faults}
        onChange={(answers) => onChange({ ...body, answers })}
        makeOne={() => emptyFormulaAnswer("0.5")}
      >
        {(answer, index, change) => (
          <div className="grid gap-3 sm:grid-cols-2">
            <Field
              label="Formula"
              hint="With + - * / ^ and sqrt, exp, ln, log, sin, cos, tan, abs, round, floor, ceil, mod, min, max, pi, e."
              error={faultSentence(faults[`answers.${index}.expression`])}
              className="sm:col-span-2"
            >
              <Input
                autoComplete="off"
                spellCheck={false}
                maxLength={300}
                value={answer.expression}
                className="font-mono"
                onChange={(event) => change({ ...answer, expression: event.target.value })}
              />
            </Field>
            <ToleranceFields
              tolerance={answer.tolerance}
              fault={faults[`answers.${index}.tolerance.value`]}
              onChange={(tolerance) => change({ ...answer, tolerance })}
            />
          </div>
        )}
      </AnswerList>
      <EditUnits rules={body} faults={faults} onChange={(rules) => onChange({ ...body, ...rules })} />
    </>
  );
}

const names = "abcdghijkmnpqrstuvwxyz".split("");
const columns = [
  { field: "name", label: "Name" },
  { field: "from", label: "From" },
  { field: "to", label: "To" },
  { field: "step", label: "Step" },
] as const;

function EditVariables({ body, faults, onChange }: EditFormulaProps) {
  const { variables } = body;
  const setVariables = (next: Formula["variables"]) => onChange({ ...body, variables: next });
  const add = () => {
    const name = names.find((free) => variables.every((variable) => variable.name !== free)) ?? "";
    setVariables([...variables, { name, from: "1", to: "10", step: "1" }]);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-semibold">Variables</legend>
      <p className="text-muted-foreground text-sm">
        Each learner and each try gets values of its own. Write {"{{a}}"} in the question where the value stands, and{" "}
        {"{{a * 2}}"} in the explanation where something is computed.
      </p>
      {faults.variables && (
        <Alert tone="danger" live>
          {faultSentence(faults.variables)}
        </Alert>
      )}
      {variables.map((variable, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a variable has no identity but its place
        <div key={index} className="flex items-start gap-2 rounded-lg border border-border bg-card p-3">
          <div className="grid min-w-0 flex-1 grid-cols-2 gap-2 sm:grid-cols-4">
            {columns.map(({ field, label }) => (
              <Field key={field} label={label} error={faultSentence(faults[`variables.${index}.${field}`])}>
                <Input
                  autoComplete="off"
                  aria-label={`${label} of variable ${index + 1}`}
                  value={variable[field]}
                  onChange={(event) =>
                    setVariables(variables.with(index, { ...variable, [field]: event.target.value.trim() }))
                  }
                />
              </Field>
            ))}
          </div>
          <Button
            variant="ghost"
            size="icon-sm"
            className="mt-7"
            aria-label={`Remove variable ${index + 1}`}
            onClick={() => setVariables(variables.toSpliced(index, 1))}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      ))}
      <Button variant="outline" className="self-start" onClick={add} disabled={variables.length >= 12}>
        <Plus aria-hidden />
        Add a variable
      </Button>
    </fieldset>
  );
}
