"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";
import type { Assignment } from "../../contract-assignments.ts";
import { fileKinds } from "../../file-kinds.ts";
import { EditRubric } from "../authoring/edit-rubric.tsx";
import { type AssignmentDraft, assignmentDraftOf, assignmentFaults, assignmentInputOf } from "./assignment-draft.ts";
import { kindNames } from "./assignment-words.ts";

type ModuleChoice = { id: string; title: string };
type PartProps = {
  draft: AssignmentDraft;
  faults: Record<string, string>;
  change: (fields: Partial<AssignmentDraft>) => void;
};

/** Everything about an assignment but its exceptions and how it is marked. */
export function AssignmentSettings({
  assignment,
  modules,
}: {
  assignment: Assignment;
  modules: readonly ModuleChoice[];
}) {
  const router = useRouter();
  const [draft, setDraft] = useState(() => withoutTimes(assignment));
  const [saved, setSaved] = useState(draft);
  const [isTried, setTried] = useState(false);
  const update = trpc.assignments.update.useMutation({
    onSuccess: () => {
      toast.success("Settings saved");
      setSaved(draft);
      router.refresh();
    },
  });

  // The server does not know the reader's zone: times are filled in by the browser.
  useEffect(() => {
    const { opensAt, dueAt, closesAt } = assignmentDraftOf(assignment);
    const times = { opensAt, dueAt, closesAt };
    setSaved((before) => ({ ...before, ...times }));
    setDraft((before) => ({ ...before, ...times }));
  }, [assignment]);

  const change = (fields: Partial<AssignmentDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved);
  const all = assignmentFaults(draft);
  const faults = isTried ? all : {};
  return (
    <form
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(all).length === 0)
          return update.mutate({ assignmentId: assignment.id, ...assignmentInputOf(draft) });
        const form = event.currentTarget;
        requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      }}
    >
      <About draft={draft} faults={faults} change={change} modules={modules} />
      <Dates draft={draft} faults={faults} change={change} />
      <HandedIn draft={draft} faults={faults} change={change} />
      <div className="flex flex-col gap-2">
        <EditRubric
          rubric={draft.rubric}
          faults={faults}
          about="Each criterion gets a level. The levels share out the assignment's points."
          onChange={(rubric) => change({ rubric })}
        />
        {draft.rubric && (
          <Checkbox
            label="Learners see the rubric before they hand in"
            checked={draft.showsRubric}
            onChange={(event) => change({ showsRubric: event.target.checked })}
          />
        )}
      </div>
      {isTried && Object.keys(all).length > 0 && (
        <Alert tone="danger" title="Not saved" live>
          Something above needs another look. What you typed is still here.
        </Alert>
      )}
      {update.error && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(update.error).message} What you typed is still here.
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={update.isPending} disabled={!isDirty}>
          Save settings
        </Button>
        {isDirty && <span className="text-muted-foreground text-sm">Not saved yet</span>}
      </div>
    </form>
  );
}

const withoutTimes = (assignment: Assignment): AssignmentDraft =>
  assignmentDraftOf({ ...assignment, opensAt: null, dueAt: null, closesAt: null });

function About({ draft, faults, change, modules }: PartProps & { modules: readonly ModuleChoice[] }) {
  return (
    <>
      <Field label="Title" error={faults.title}>
        <Input maxLength={300} value={draft.title} onChange={(event) => change({ title: event.target.value })} />
      </Field>
      <Field label="Instructions" hint="Markdown." optional>
        <Textarea
          rows={8}
          maxLength={50_000}
          value={draft.instructions}
          onChange={(event) => change({ instructions: event.target.value })}
        />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Points" hint="What the work is worth." error={faults.possible}>
          <Input
            inputMode="decimal"
            autoComplete="off"
            value={draft.possible}
            onChange={(event) => change({ possible: event.target.value })}
          />
        </Field>
        <Field label="Module" hint="Where it belongs." optional>
          <Select value={draft.moduleId} onChange={(event) => change({ moduleId: event.target.value })}>
            <option value="">None: it belongs to the whole course</option>
            {modules.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}

const dates = [
  { field: "opensAt", label: "Opens", hint: "In your time zone. Empty: open at once." },
  { field: "dueAt", label: "Due", hint: "What comes later is late, and still taken." },
  { field: "closesAt", label: "Closes", hint: "From then on nothing is taken. Empty: never." },
] as const;

function Dates({ draft, faults, change }: PartProps) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {dates.map(({ field, label, hint }) => (
        <Field key={field} label={label} hint={hint} error={faults[field]}>
          <Input
            type="datetime-local"
            value={draft[field]}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        </Field>
      ))}
      <Field label="Submissions allowed" hint="Empty: as many as they like." error={faults.submissionsAllowed}>
        <Input
          inputMode="numeric"
          autoComplete="off"
          value={draft.submissionsAllowed}
          onChange={(event) => change({ submissionsAllowed: event.target.value })}
        />
      </Field>
    </div>
  );
}

function HandedIn({ draft, faults, change }: PartProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-medium text-sm">What is handed in</legend>
      <div className="flex flex-wrap gap-x-8">
        <Checkbox
          label="Text"
          checked={draft.takesText}
          aria-invalid={faults.takesText ? true : undefined}
          onChange={(event) => change({ takesText: event.target.checked })}
        />
        <Checkbox
          label="Files"
          checked={draft.takesFiles}
          onChange={(event) => change({ takesFiles: event.target.checked })}
        />
      </div>
      <Fault text={faults.takesText} />
      {draft.takesFiles && (
        <div className="flex flex-col gap-4 border-border border-s-2 ps-4">
          <div className="grid gap-5 sm:grid-cols-2">
            <Field label="Files at most" error={faults.maxFiles}>
              <Input
                inputMode="numeric"
                autoComplete="off"
                value={draft.maxFiles}
                onChange={(event) => change({ maxFiles: event.target.value })}
              />
            </Field>
            <Field label="Size of each, in MB at most" error={faults.maxMegabytes}>
              <Input
                inputMode="decimal"
                autoComplete="off"
                value={draft.maxMegabytes}
                onChange={(event) => change({ maxMegabytes: event.target.value })}
              />
            </Field>
          </div>
          <fieldset className="min-w-0">
            <legend className="font-medium text-sm">Kinds of file</legend>
            <div className="flex flex-wrap gap-x-8">
              {fileKinds.map((kind) => (
                <Checkbox
                  key={kind}
                  label={kindNames[kind]}
                  checked={draft.fileKinds.includes(kind)}
                  onChange={(event) =>
                    change({
                      fileKinds: fileKinds.filter((each) =>
                        each === kind ? event.target.checked : draft.fileKinds.includes(each),
                      ),
                    })
                  }
                />
              ))}
            </div>
            <Fault text={faults.fileKinds} />
          </fieldset>
        </div>
      )}
    </fieldset>
  );
}

function Fault({ text }: { text: string | undefined }) {
  return (
    text && (
      <p role="alert" className="text-danger text-sm">
        {text}
      </p>
    )
  );
}
