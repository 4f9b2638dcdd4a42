"use client";

import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { isForPeople, type TypeForPeople } from "../../by-person.ts";
import type { BodyOf, QuestionBody } from "../../question.ts";
import { EditMatching, EditOrdering } from "./edit-arranged.tsx";
import { EditCloze } from "./edit-cloze.tsx";
import { EditCode } from "./edit-code.tsx";
import { EditFileRules } from "./edit-file-rules.tsx";
import { EditFormula } from "./edit-formula.tsx";
import { EditHints } from "./edit-hints.tsx";
import { EditHotspot } from "./edit-hotspot.tsx";
import { EditNumeric } from "./edit-numeric.tsx";
import { EditOptions } from "./edit-options.tsx";
import { EditRubric } from "./edit-rubric.tsx";
import { EditShortAnswer } from "./edit-short-answer.tsx";
import { MarkdownField } from "./markdown-field.tsx";
import { withHints } from "./question-draft.ts";

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
      {!isForPeople(body) && (
        <EditHints hints={body.hints ?? []} faults={faults} onChange={(hints) => onChange(withHints(body, hints))} />
      )}
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
    case "matching":
      return <EditMatching body={body} faults={faults} onChange={onChange} />;
    case "ordering":
      return <EditOrdering body={body} faults={faults} onChange={onChange} />;
    case "cloze":
      return <EditCloze body={body} faults={faults} onChange={onChange} />;
    case "formula":
      return <EditFormula body={body} faults={faults} onChange={onChange} />;
    case "hotspot":
      return <EditHotspot body={body} faults={faults} onChange={onChange} />;
    case "code":
      return (
        <>
          <EditCode body={body} faults={faults} onChange={onChange} />
          <Guidance body={body} faults={faults} onChange={onChange} />
        </>
      );
    case "file":
      return (
        <>
          <EditFileRules body={body} faults={faults} onChange={onChange} />
          <Guidance body={body} faults={faults} onChange={onChange} />
        </>
      );
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
      return <Guidance body={body} faults={faults} onChange={onChange} />;
  }
}

function Guidance({ body, faults, onChange }: EditBodyProps & { body: BodyOf<TypeForPeople> }) {
  return (
    <>
      <MarkdownField
        label="Guidance for marking"
        hint="What a good answer holds. Learners see it with the solution."
        optional
        rows={4}
        value={body.guidance}
        onChange={(guidance) => onChange({ ...body, guidance })}
        fault={faults.guidance}
      />
      <EditRubric
        rubric={body.rubric}
        faults={faults}
        onChange={(rubric) => {
          const { rubric: _before, ...bare } = body;
          onChange(rubric ? { ...bare, rubric } : bare);
        }}
      />
    </>
  );
}
