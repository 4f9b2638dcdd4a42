"use client";

import { Plus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { cn } from "#/ui/cn.ts";
import { EmptyState } from "#/ui/empty-state.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { Select } from "#/ui/select.tsx";
import { toast } from "#/ui/toast.ts";
import type { Gradebook } from "../../contract-gradebook.ts";
import { LateFields } from "./late-fields.tsx";
import { draftOf, faultsOf, inputOf, type SetUpDraft, type SetUpFaults, sumOfWeights } from "./set-up-draft.ts";
import { Part } from "./set-up-part.tsx";

type PartProps = { draft: SetUpDraft; faults: SetUpFaults; change: (fields: Partial<SetUpDraft>) => void };

export function SetUpForm({ gradebook }: { gradebook: Gradebook }) {
  const router = useRouter();
  const [draft, setDraft] = useState(() => draftOf(gradebook));
  const [isTried, setTried] = useState(false);
  const save = trpc.gradebook.setUp.useMutation({
    onSuccess: () => {
      toast.success("Set-up saved");
      router.push(`/teach/courses/${gradebook.courseId}/gradebook`);
      router.refresh();
    },
  });
  const found = faultsOf(draft);
  const faults = isTried ? found : {};
  const change = (fields: Partial<SetUpDraft>) => setDraft((before) => ({ ...before, ...fields }));
  return (
    <form
      noValidate
      className="flex flex-col gap-10"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const form = event.currentTarget;
        if (Object.keys(found).length === 0) save.mutate(inputOf(draft, gradebook));
        else requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      }}
    >
      <Categories draft={draft} faults={faults} change={change} />
      <Columns gradebook={gradebook} draft={draft} faults={faults} change={change} />
      <Scheme draft={draft} faults={faults} change={change} />
      <Part title="Missing work">
        <Checkbox
          label="Missing work counts as 0"
          description="A quiz that has closed, an assignment that is due, or a column whose marks are released. Otherwise it is left out of the total."
          checked={draft.missingCountsZero}
          onChange={(event) => change({ missingCountsZero: event.target.checked })}
        />
      </Part>
      <LateFields late={draft.late} faults={faults} onChange={(late) => change({ late })} />
      {Object.keys(faults).length > 0 && (
        <Alert tone="danger" title="Not saved" live>
          {faults.weights ?? faults.steps ?? "What is marked above must be mended first."}
        </Alert>
      )}
      {save.error && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(save.error).message} What you typed is still here.
        </Alert>
      )}
      <div>
        <Button type="submit" pending={save.isPending}>
          Save the set-up
        </Button>
      </div>
    </form>
  );
}

function Categories({ draft, faults, change }: PartProps) {
  const { categories } = draft;
  const sum = sumOfWeights(categories);
  const set = (index: number, fields: Partial<SetUpDraft["categories"][number]>) =>
    change({ categories: categories.map((category, i) => (i === index ? { ...category, ...fields } : category)) });
  return (
    <Part
      title="Categories"
      about="Each counts by its weight. Without categories all columns count together, by their points."
    >
      <ul className="flex flex-col gap-3">
        {categories.map((category, index) => (
          <li
            key={category.id}
            className="grid grid-cols-2 items-start gap-3 rounded-lg border border-border bg-card p-4 sm:grid-cols-[1fr_7rem_9rem_auto]"
          >
            <Field
              label={`Title of category ${index + 1}`}
              error={faults[`categories.${index}.title`]}
              className="col-span-2 sm:col-span-1"
            >
              <Input
                value={category.title}
                maxLength={200}
                onChange={(event) => set(index, { title: event.target.value })}
              />
            </Field>
            <Field label="Weight, in %" error={faults[`categories.${index}.weight`]}>
              <Input
                inputMode="decimal"
                autoComplete="off"
                value={category.weight}
                onChange={(event) => set(index, { weight: event.target.value })}
              />
            </Field>
            <Field label="Drop the lowest" error={faults[`categories.${index}.dropLowest`]}>
              <Input
                inputMode="numeric"
                autoComplete="off"
                value={category.dropLowest}
                onChange={(event) => set(index, { dropLowest: event.target.value })}
              />
            </Field>
            <Button
              variant="ghost"
              size="icon"
              className="mt-7"
              aria-label={`Remove category ${index + 1}`}
              onClick={() => change({ categories: categories.filter(({ id }) => id !== category.id) })}
            >
              <Trash2 aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <Button
          variant="outline"
          onClick={() =>
            change({
              categories: [...categories, { id: crypto.randomUUID(), title: "", weight: "", dropLowest: "0" }],
            })
          }
        >
          <Plus aria-hidden />
          Add a category
        </Button>
        {categories.length > 0 && (
          <p className={cn("text-sm", faults.weights ? "text-danger" : "text-muted-foreground")}>
            {sum === null ? "Weights in percent" : `Weights: ${sum} of 100 %`}
          </p>
        )}
      </div>
    </Part>
  );
}

function Columns({ gradebook, draft, change }: { gradebook: Gradebook } & PartProps) {
  if (gradebook.columns.length === 0)
    return (
      <Part title="Columns">
        <EmptyState as="h3" title="No columns yet">
          Published quizzes and assignments have one each; you can add others in the gradebook.
        </EmptyState>
      </Part>
    );
  return (
    <Part title="Columns" about="What each column counts for. With categories, one without a category does not count.">
      <ul className="flex flex-col divide-y divide-border rounded-lg border border-border bg-card px-4">
        {gradebook.columns.map(({ id, title }) => {
          const column = draft.columns[id] ?? { categoryId: null, isExtraCredit: false };
          const set = (fields: Partial<typeof column>) =>
            change({ columns: { ...draft.columns, [id]: { ...column, ...fields } } });
          const isThere = draft.categories.some((category) => category.id === column.categoryId);
          return (
            <li key={id} className="grid items-center gap-x-4 gap-y-1 py-3 sm:grid-cols-[1fr_13rem_9rem]">
              <span className="min-w-0 break-words font-medium text-sm">{title}</span>
              <Field label={`Category of ${title}`} hideLabel>
                <Select
                  value={isThere ? (column.categoryId ?? "") : ""}
                  onChange={(event) => set({ categoryId: event.target.value || null })}
                >
                  <option value="">No category</option>
                  {draft.categories.map((category, index) => (
                    <option key={category.id} value={category.id}>
                      {category.title || `Category ${index + 1}`}
                    </option>
                  ))}
                </Select>
              </Field>
              <Checkbox
                label="Extra credit"
                aria-label={`${title} is extra credit`}
                checked={column.isExtraCredit}
                onChange={(event) => set({ isExtraCredit: event.target.checked })}
              />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Scheme({ draft, faults, change }: PartProps) {
  const { kind, steps } = draft;
  const set = (index: number, fields: Partial<SetUpDraft["steps"][number]>) =>
    change({ steps: steps.map((step, i) => (i === index ? { ...step, ...fields } : step)) });
  return (
    <Part title="Grades" about="Exact: 89.9 % is not an A from 90 %.">
      <RadioGroup
        legend="Beside the percentage"
        hideLegend
        value={kind}
        onValueChange={(value) => change({ kind: value as SetUpDraft["kind"] })}
      >
        <Radio value="percent" label="Percentages alone" />
        <Radio value="letters" label="Letters, or other names" />
        <Radio value="pass_fail" label="Pass or fail" />
      </RadioGroup>
      {kind === "pass_fail" && (
        <Field label="To pass, in %" error={faults.passAt} className="w-40">
          <Input
            inputMode="decimal"
            autoComplete="off"
            value={draft.passAt}
            onChange={(event) => change({ passAt: event.target.value })}
          />
        </Field>
      )}
      {kind === "letters" && (
        <>
          <ul className="flex flex-col gap-3">
            {steps.map((step, index) => (
              <li key={step.id} className="flex items-start gap-3">
                <Field label={`Grade ${index + 1}`} error={faults[`steps.${index}.label`]} className="w-32">
                  <Input
                    value={step.label}
                    maxLength={40}
                    onChange={(event) => set(index, { label: event.target.value })}
                  />
                </Field>
                <Field label="From, in %" error={faults[`steps.${index}.atLeast`]} className="w-32">
                  <Input
                    inputMode="decimal"
                    autoComplete="off"
                    value={step.atLeast}
                    onChange={(event) => set(index, { atLeast: event.target.value })}
                  />
                </Field>
                <Button
                  variant="ghost"
                  size="icon"
                  className="mt-7"
                  aria-label={`Remove grade ${index + 1}`}
                  onClick={() => change({ steps: steps.filter(({ id }) => id !== step.id) })}
                >
                  <Trash2 aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
          <Button
            variant="outline"
            className="self-start"
            onClick={() => change({ steps: [...steps, { id: crypto.randomUUID(), label: "", atLeast: "" }] })}
          >
            <Plus aria-hidden />
            Add a grade
          </Button>
        </>
      )}
    </Part>
  );
}
