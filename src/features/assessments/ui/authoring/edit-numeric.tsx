"use client";

import { Plus } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import type { BodyOf, NumericAnswer } from "../../question.ts";
import { AnswerList } from "./answer-list.tsx";
import { EditUnits } from "./edit-units.tsx";
import type { Faults } from "./faults.ts";
import { emptyNumeric, faultSentence } from "./question-draft.ts";
import { ToleranceFields } from "./tolerance-fields.tsx";

type Numbers = Pick<BodyOf<"numeric">, "answers" | "unit" | "decimalMark">;
type EditNumericProps<Body extends Numbers> = { body: Body; faults: Faults; onChange: (body: Body) => void };

const emptyRange = (): NumericAnswer => ({
  kind: "range",
  ...{ from: "", to: "", includesFrom: true, includesTo: true, fraction: "0.5", feedback: "" },
});

/** The numbers and ranges that count, of a question or of a gap. */
export function EditNumeric<Body extends Numbers>({ body, faults, onChange }: EditNumericProps<Body>) {
  const setAnswers = (answers: NumericAnswer[]) => onChange({ ...body, answers });
  return (
    <>
      <AnswerList
        answers={body.answers}
        faults={faults}
        onChange={setAnswers}
        makeOne={() => emptyNumeric("0.5")}
        more={
          <Button variant="outline" onClick={() => setAnswers([...body.answers, emptyRange()])}>
            <Plus aria-hidden />
            Add a range
          </Button>
        }
      >
        {(answer, index, change) => (
          <div className="grid gap-3 sm:grid-cols-3">
            {answer.kind === "range" ? (
              <RangeFields answer={answer} place={`answers.${index}`} faults={faults} onChange={change} />
            ) : (
              <>
                <Field label="Value" error={faultSentence(faults[`answers.${index}.value`])}>
                  <Input
                    autoComplete="off"
                    value={answer.value}
                    onChange={(event) => change({ ...answer, value: event.target.value.trim() })}
                  />
                </Field>
                <ToleranceFields
                  tolerance={answer.tolerance}
                  fault={faults[`answers.${index}.tolerance.value`]}
                  onChange={(tolerance) => change({ ...answer, tolerance })}
                />
              </>
            )}
          </div>
        )}
      </AnswerList>
      <EditUnits rules={body} faults={faults} onChange={(rules) => onChange({ ...body, ...rules })} />
    </>
  );
}

type Range = Extract<NumericAnswer, { kind: "range" }>;
type RangeFieldsProps = { answer: Range; place: string; faults: Faults; onChange: (answer: Range) => void };

function RangeFields({ answer, place, faults, onChange }: RangeFieldsProps) {
  const ends = [
    { label: "From", end: "from", includes: "includesFrom", words: "The lowest value itself counts" },
    { label: "To", end: "to", includes: "includesTo", words: "The highest value itself counts" },
  ] as const;
  return ends.map(({ label, end, includes, words }) => (
    <div key={end}>
      <Field label={label} error={faultSentence(faults[`${place}.${end}`])}>
        <Input
          autoComplete="off"
          value={answer[end]}
          onChange={(event) => onChange({ ...answer, [end]: event.target.value.trim() })}
        />
      </Field>
      <Checkbox
        label={words}
        checked={answer[includes]}
        onChange={(event) => onChange({ ...answer, [includes]: event.target.checked })}
      />
    </div>
  ));
}
