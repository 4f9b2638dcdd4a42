"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { toast } from "sonner";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { Question } from "../../contract.ts";
import type { Category } from "../../contract-bank.ts";
import { Difficulty, difficulties, type Filing } from "../../filing.ts";
import { CategoryOptions } from "./category-options.tsx";
import { difficultyNames } from "./difficulty-names.ts";

const tagsOf = (text: string) => [...new Set(text.split(",").map((tag) => tag.trim()))].filter((tag) => tag !== "");

type QuestionFilingProps = { question: Question; categories: readonly Category[] };

/** Where a question stands in the bank, which quizzes draw from. */
export function QuestionFiling({ question, categories }: QuestionFilingProps) {
  const router = useRouter();
  const [filing, setFiling] = useState({ ...question, tags: question.tags.join(", ") });
  const save = trpc.questions.update.useMutation({
    onSuccess: ({ tags }) => {
      setFiling((typed) => ({ ...typed, tags: tags.join(", ") }));
      toast.success("Category and tags saved");
      router.refresh();
    },
  });
  const change = (part: Partial<Omit<Filing, "tags">> & { tags?: string }) => setFiling({ ...filing, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { categoryId, difficulty } = filing;
    save.mutate({ questionId: question.id, categoryId, difficulty, tags: tagsOf(filing.tags) });
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
      {save.error && (
        <Alert tone="danger" title="Not saved" live>
          {refusalText(save.error).message}
        </Alert>
      )}
      <Button type="submit" variant="outline" className="self-start" pending={save.isPending}>
        Save category and tags
      </Button>
    </form>
  );
}
