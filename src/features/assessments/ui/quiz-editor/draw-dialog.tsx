"use client";

import { Dices } from "lucide-react";
import { type FormEvent, useState } from "react";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { QuizDraw } from "../../contract-quiz-questions.ts";
import { Difficulty, difficulties } from "../../filing.ts";
import { CategoryOptions } from "../authoring/category-options.tsx";
import { difficultyNames } from "../authoring/difficulty-names.ts";

type DrawDialogProps = { courseId: string; onAdd: (draw: QuizDraw) => void };

const isCount = (text: string) => /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 200;

/** Adds a place that each attempt fills with questions of the bank. */
export function DrawDialog({ courseId, onAdd }: DrawDialogProps) {
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState("1");
  const [filter, setFilter] = useState({ categoryId: "", tag: "", difficulty: "", skillId: "" });
  const categories = trpc.categories.list.useQuery({ courseId, limit: 100 }, { enabled: open });
  const skills = trpc.skills.list.useQuery({ courseId, limit: 100 }, { enabled: open });
  const tags = trpc.questions.tags.useQuery({ courseId, limit: 100 }, { enabled: open });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isCount(count)) return;
    onAdd({
      ...{ id: crypto.randomUUID(), position: 0, count: Number(count), points: "1", section: null, available: 0 },
      categoryId: filter.categoryId || null,
      tag: filter.tag || null,
      difficulty: Difficulty.safeParse(filter.difficulty).data ?? null,
      skillId: filter.skillId || null,
    });
    setOpen(false);
  };
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline">
          <Dices aria-hidden />
          Draw at random
        </Button>
      </DialogTrigger>
      <DialogContent>
        <form className="flex flex-col gap-4" onSubmit={add}>
          <DialogHeader>
            <DialogTitle>Draw at random</DialogTitle>
            <DialogDescription>
              Each attempt gets questions of its own from those that fit, without those that the quiz names.
            </DialogDescription>
          </DialogHeader>
          <Field label="How many" error={isCount(count) ? undefined : "Must be from 1 to 200."}>
            <Input inputMode="numeric" autoComplete="off" value={count} onChange={(e) => setCount(e.target.value)} />
          </Field>
          <Field label="From the category" hint="With the categories in it.">
            <Select
              value={filter.categoryId}
              onChange={(event) => setFilter({ ...filter, categoryId: event.target.value })}
            >
              <option value="">Any</option>
              <CategoryOptions categories={categories.data?.items ?? []} />
            </Select>
          </Field>
          {skills.data && skills.data.items.length > 0 && (
            <Field label="For the skill">
              <Select
                value={filter.skillId}
                onChange={(event) => setFilter({ ...filter, skillId: event.target.value })}
              >
                <option value="">Any</option>
                {skills.data.items.map(({ id, name, questionCount }) => (
                  <option key={id} value={id}>
                    {name} ({questionCount})
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label="With the tag">
              <Select value={filter.tag} onChange={(event) => setFilter({ ...filter, tag: event.target.value })}>
                <option value="">Any</option>
                {tags.data?.items.map(({ tag, questionCount }) => (
                  <option key={tag} value={tag}>
                    {tag} ({questionCount})
                  </option>
                ))}
              </Select>
            </Field>
            <Field label="Of the difficulty">
              <Select
                value={filter.difficulty}
                onChange={(event) => setFilter({ ...filter, difficulty: event.target.value })}
              >
                <option value="">Any</option>
                {difficulties.map((difficulty) => (
                  <option key={difficulty} value={difficulty}>
                    {difficultyNames[difficulty]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <DialogFooter>
            <Button type="submit">Add the draw</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
