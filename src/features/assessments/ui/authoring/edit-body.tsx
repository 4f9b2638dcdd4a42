"use client";

import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import type { QuestionBody } from "../../question.ts";
import { EditNumeric, EditShortAnswer } from "./edit-accepted.tsx";
import { EditOptions } from "./edit-options.tsx";
import { MarkdownField } from "./markdown-field.tsx";

type EditBodyProps = {
  body: QuestionBody;
  faults: Record<string, string>;
  onChange: (body: QuestionBody) => void;
};

/** Stem, key and explanation of a question of any type. */
export function EditBody({ body, faults, onChange }: EditBodyProps) {
  return (
    <div className="flex flex-col gap-6">
      <MarkdownField
        label="Question"
        hint="Markdown: **bold**, `code`, pictures, formulas such as $x^2$."
        rows={4}
        withPictures
        value={body.stem}
        onChange={(stem) => onChange({ ...body, stem })}
        fault={faults.stem}
      />
      <EditKey body={body} faults={faults} onChange={onChange} />
      <MarkdownField
        label="Explanation"
        hint="Why the right answer is right. Shown with the solution."
        optional
        rows={3}
        withPictures
        value={body.explanation}
        onChange={(explanation) => onChange({ ...body, explanation })}
        fault={faults.explanation}
      />
    </div>
  );
}

function EditKey({ body, faults, onChange }: EditBodyProps) {
  switch (body.type) {
    case "single_choice":
    case "multiple_choice":
      return <EditOptions body={body} faults={faults} onChange={onChange} />;
    case "numeric":
      return <EditNumeric body={body} faults={faults} onChange={onChange} />;
    case "short_answer":
      return <EditShortAnswer body={body} faults={faults} onChange={onChange} />;
    case "true_false":
      return (
        <>
          <RadioGroup
            legend="The right answer"
            value={String(body.correct)}
            onValueChange={(value) => onChange({ ...body, correct: value === "true" })}
            className="flex-row gap-6"
          >
            <Radio value="true" label="True" />
            <Radio value="false" label="False" />
          </RadioGroup>
          <MarkdownField
            label="What you say to those who answer true"
            optional
            value={body.feedbackTrue}
            onChange={(feedbackTrue) => onChange({ ...body, feedbackTrue })}
            fault={faults.feedbackTrue}
          />
          <MarkdownField
            label="What you say to those who answer false"
            optional
            value={body.feedbackFalse}
            onChange={(feedbackFalse) => onChange({ ...body, feedbackFalse })}
            fault={faults.feedbackFalse}
          />
        </>
      );
    case "essay":
      return (
        <MarkdownField
          label="Guidance for marking"
          hint="What a good answer holds. Learners see it with the solution."
          optional
          rows={4}
          value={body.guidance}
          onChange={(guidance) => onChange({ ...body, guidance })}
          fault={faults.guidance}
        />
      );
  }
}
