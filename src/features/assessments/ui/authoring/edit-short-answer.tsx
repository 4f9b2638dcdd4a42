"use client";

import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import type { BodyOf } from "../../question.ts";
import { AnswerList } from "./answer-list.tsx";
import type { Faults } from "./faults.ts";
import { emptyAccepted, faultSentence } from "./question-draft.ts";

type Texts = Pick<BodyOf<"short_answer">, "answers" | "caseSensitive">;
type EditShortAnswerProps<Body extends Texts> = { body: Body; faults: Faults; onChange: (body: Body) => void };

const hints = {
  text: "A star stands for any text: *retriev* accepts “active retrieval”. Write \\* for a star itself.",
  pattern: "It must fit the whole answer: colou?r accepts both spellings. RE2, without look-around.",
};

/** The texts and patterns that count, of a question or of a gap. */
export function EditShortAnswer<Body extends Texts>({ body, faults, onChange }: EditShortAnswerProps<Body>) {
  return (
    <>
      <AnswerList
        answers={body.answers}
        faults={faults}
        onChange={(answers) => onChange({ ...body, answers })}
        makeOne={() => emptyAccepted("0.5")}
      >
        {(answer, index, change) => (
          <>
            <Field
              label={answer.isPattern ? "Pattern" : "Text"}
              hint={answer.isPattern ? hints.pattern : hints.text}
              error={faultSentence(faults[`answers.${index}.text`])}
            >
              <Input
                autoComplete="off"
                spellCheck={false}
                maxLength={500}
                value={answer.text}
                className={answer.isPattern ? "font-mono" : undefined}
                onChange={(event) => change({ ...answer, text: event.target.value })}
              />
            </Field>
            <Checkbox
              label="It is a pattern, a regular expression"
              checked={answer.isPattern ?? false}
              onChange={(event) => change({ ...answer, isPattern: event.target.checked || undefined })}
            />
          </>
        )}
      </AnswerList>
      <Checkbox
        label="Capital letters matter"
        checked={body.caseSensitive}
        onChange={(event) => onChange({ ...body, caseSensitive: event.target.checked })}
      />
    </>
  );
}
