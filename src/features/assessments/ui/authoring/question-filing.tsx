"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { toast } from "#/ui/toast.ts";
import type { Question } from "../../contract.ts";
import type { Category } from "../../contract-bank.ts";
import type { Skill } from "../../contract-skills.ts";
import { Difficulty, difficulties, type Filing } from "../../filing.ts";
import { CategoryOptions } from "./category-options.tsx";
import { difficultyNames } from "./difficulty-names.ts";
import { SkillChoice } from "./skill-choice.tsx";

const tagsOf = (text: string) => [...new Set(text.split(",").map((tag) => tag.trim()))].filter((tag) => tag !== "");

type QuestionFilingProps = { question: Question; categories: readonly Category[]; skills: readonly Skill[] };

/** Where a question stands in the bank, which quizzes draw from. */
export function QuestionFiling({ question, categories, skills }: QuestionFilingProps) {
  const router = useRouter();
  const [filing, setFiling] = useState({
    ...question,
    tags: question.tags.join(", "),
    skillIds: question.skills.map(({ id }) => id),
  });
  const save = trpc.questions.update.useMutation({
    onSuccess: ({ tags }) => {
      setFiling((typed) => ({ ...typed, tags: tags.join(", ") }));
      toast.success("Place in the bank saved");
      router.refresh();
    },
  });
  const change = (part: Partial<Omit<Filing, "tags">> & { tags?: string; skillIds?: string[] }) =>
    setFiling({ ...filing, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { categoryId, difficulty, skillIds } = filing;
    save.mutate({ questionId: question.id, categoryId, difficulty, skillIds, tags: tagsOf(filing.tags) });
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label="Category">
          <Select
            value={filing.categoryId ?? ""}
            onChange={(event) => change({ categoryId: event.target.value === "" ? null : event.target.value })}
          >
            <option value="">None</option>
            <CategoryOptions categories={categories} />
          </Select>
        </Field>
        <Field label="Difficulty">
          <Select
            value={filing.difficulty ?? ""}
            onChange={(event) => change({ difficulty: Difficulty.safeParse(event.target.value).data ?? null })}
          >
            <option value="">Not said</option>
            {difficulties.map((difficulty) => (
              <option key={difficulty} value={difficulty}>
                {difficultyNames[difficulty]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Tags">
          <Input
            value={filing.tags}
            placeholder="recall, spacing"
            onChange={(event) => change({ tags: event.target.value })}
          />
        </Field>
      </div>
      <SkillChoice skills={skills} chosen={filing.skillIds} onChange={(skillIds) => change({ skillIds })} />
      {save.error && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(save.error).message}
        </Alert>
      )}
      <Button type="submit" variant="outline" className="self-start" pending={save.isPending}>
        Save category, tags and skills
      </Button>
    </form>
  );
}
