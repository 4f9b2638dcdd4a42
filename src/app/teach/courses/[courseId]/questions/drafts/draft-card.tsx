"use client";

import { type ReactNode, useState } from "react";
import type { Category } from "#/features/assessments/contract-bank.ts";
import type { Skill } from "#/features/assessments/contract-skills.ts";
import { isEnglish, lintItem } from "#/features/assessments/item-lint.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { CategoryOptions } from "#/features/assessments/ui/authoring/category-options.tsx";
import { EditBody } from "#/features/assessments/ui/authoring/edit-body.tsx";
import { FindingItem } from "#/features/assessments/ui/authoring/finding-item.tsx";
import { faultsOf } from "#/features/assessments/ui/authoring/question-draft.ts";
import { typeNames } from "#/features/assessments/ui/question-types.ts";
import type { QuestionDraft } from "#/features/tutor/contract-drafts.ts";
import { DraftSource } from "#/features/tutor/ui/drafts/draft-source.tsx";
import { DraftText } from "#/features/tutor/ui/drafts/draft-text.tsx";
import { useDraft } from "#/features/tutor/ui/drafts/use-draft.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";

type DraftCardProps = {
  draft: QuestionDraft;
  language: string;
  categories: readonly Category[];
  skills: readonly Skill[];
};

/** One draft: its source, the question, what readers may notice, and the decision. */
export function DraftCard({ draft, language, categories, skills }: DraftCardProps) {
  const [mode, setMode] = useState<"read" | "edit" | "reject">("read");
  const [shown, setShown] = useState({ title: draft.title, body: draft.body });
  const { save, accept, reject, isBusy, isDecided, error } = useDraft(draft);
  const findings = lintItem(shown.body, isEnglish(language));
  if (isDecided) return null;
  return (
    <li className="flex flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs">
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {shown.title}
        <Badge tone="outline">{typeNames[shown.body.type]}</Badge>
      </h3>
      <DraftSource draft={draft} />
      {draft.rejectedWhy !== "" && (
        <p className="text-muted-foreground text-sm [overflow-wrap:anywhere]">
          It was rejected before: {draft.rejectedWhy}
        </p>
      )}
      {mode === "edit" ? (
        <EditDraft
          title={shown.title}
          body={shown.body}
          isBusy={isBusy}
          onCancel={() => setMode("read")}
          onSave={(title, body) =>
            save(title, body, () => {
              setShown({ title, body });
              setMode("read");
            })
          }
        />
      ) : (
        <DraftText body={shown.body} />
      )}
      {findings.length > 0 && mode !== "edit" && (
        <ul aria-label="What readers may notice" className="flex flex-col gap-3 border-border border-s-2 ps-4">
          {findings.map((finding) => (
            <li key={finding.id}>
              <FindingItem finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {error && (
        <Alert tone="danger" live>
          {error}
        </Alert>
      )}
      {mode === "read" && (
        <Accept
          categories={categories}
          skills={skills}
          isBusy={isBusy}
          onAccept={accept}
          others={
            <>
              <Button variant="outline" onClick={() => setMode("edit")} disabled={isBusy}>
                Edit
                <span className="sr-only"> {shown.title}</span>
              </Button>
              <Button variant="ghost" onClick={() => setMode("reject")} disabled={isBusy}>
                Reject
                <span className="sr-only"> {shown.title}</span>
              </Button>
            </>
          }
        />
      )}
      {mode === "reject" && <Reject isBusy={isBusy} onCancel={() => setMode("read")} onReject={reject} />}
    </li>
  );
}

type EditDraftProps = {
  title: string;
  body: QuestionBody;
  isBusy: boolean;
  onSave: (title: string, body: QuestionBody) => void;
  onCancel: () => void;
};

function EditDraft({ title, body, isBusy, onSave, onCancel }: EditDraftProps) {
  const [typed, setTyped] = useState({ title, body });
  const [tried, setTried] = useState(false);
  const faults = faultsOf(typed.title, typed.body);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(faults).length === 0) onSave(typed.title.trim(), typed.body);
      }}
    >
      <Field label="Title" error={tried && faults.title ? "Must not be empty." : undefined}>
        <Input
          value={typed.title}
          maxLength={300}
          onChange={(event) => setTyped({ ...typed, title: event.target.value })}
        />
      </Field>
      <EditBody
        body={typed.body}
        faults={tried ? faults : {}}
        onChange={(changed) => setTyped({ ...typed, body: changed })}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={isBusy}>
          Save the draft
        </Button>
        <Button variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

type AcceptProps = {
  categories: readonly Category[];
  skills: readonly Skill[];
  isBusy: boolean;
  onAccept: ReturnType<typeof useDraft>["accept"];
  others: ReactNode;
};

function Accept({ categories, skills, isBusy, onAccept, others }: AcceptProps) {
  const [categoryId, setCategoryId] = useState("");
  const [skillId, setSkillId] = useState("");
  const [isPractice, setIsPractice] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-end gap-3 sm:grid-cols-3">
        {categories.length > 0 && (
          <Field label="Category">
            <Select value={categoryId} onChange={(event) => setCategoryId(event.target.value)}>
              <option value="">None</option>
              <CategoryOptions categories={categories} />
            </Select>
          </Field>
        )}
        {skills.length > 0 && (
          <Field label="Skill">
            <Select value={skillId} onChange={(event) => setSkillId(event.target.value)}>
              <option value="">None</option>
              {skills.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Checkbox
          label="For practice"
          checked={isPractice}
          onChange={(event) => setIsPractice(event.target.checked)}
          className="sm:pb-2"
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          pending={isBusy}
          onClick={() => onAccept({ categoryId: categoryId || null, skillIds: skillId ? [skillId] : [], isPractice })}
        >
          Accept into the bank
        </Button>
        {others}
      </div>
    </div>
  );
}

type RejectProps = { isBusy: boolean; onReject: (reason: string) => void; onCancel: () => void };

function Reject({ isBusy, onReject, onCancel }: RejectProps) {
  const [reason, setReason] = useState("");
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onReject(reason);
      }}
    >
      <Field label="Why it is no good" optional>
        <Input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger" pending={isBusy}>
          Reject the draft
        </Button>
        <Button variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
