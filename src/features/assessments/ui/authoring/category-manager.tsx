"use client";

import { FolderTree, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { inTreeOrder, isCircular } from "../../categories.ts";
import type { Category } from "../../contract-bank.ts";
import { CategoryOptions } from "./category-options.tsx";

type CategoryManagerProps = { courseId: string; categories: readonly Category[] };

/** Makes, renames, moves and deletes the categories of a course's questions. */
export function CategoryManager({ courseId, categories }: CategoryManagerProps) {
  const settle = useSettle();
  const [name, setName] = useState("");
  const [parentId, setParentId] = useState("");
  const create = trpc.categories.create.useMutation(settle);
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button variant="outline">
          <FolderTree aria-hidden />
          Categories
        </Button>
      </DialogTrigger>
      <DialogContent className="max-w-2xl">
        <DialogHeader>
          <DialogTitle>Categories</DialogTitle>
          <DialogDescription>
            Quizzes can draw from a category and those in it. What is in a deleted one moves up.
          </DialogDescription>
        </DialogHeader>
        <ul className="-mx-2 flex max-h-[45dvh] flex-col gap-2 overflow-y-auto px-2 py-1">
          {inTreeOrder(categories).map(({ category, depth }) => (
            <CategoryRow key={category.id} category={category} depth={depth} categories={categories} />
          ))}
        </ul>
        <form
          className="flex flex-wrap items-start gap-3 border-border border-t pt-4"
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate(
              { courseId, name, parentId: parentId === "" ? null : parentId },
              { onSuccess: () => setName("") },
            );
          }}
        >
          <Field
            label="New category"
            error={create.error && refusalText(create.error).message}
            className="min-w-40 flex-1"
          >
            <Input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Field label="In" className="min-w-40 flex-1">
            <Select value={parentId} onChange={(event) => setParentId(event.target.value)}>
              <option value="">At the top</option>
              <CategoryOptions categories={categories} />
            </Select>
          </Field>
          <Button type="submit" className="mt-7" pending={create.isPending} disabled={name.trim() === ""}>
            Add
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
}

const useSettle = () => {
  const router = useRouter();
  return { onSuccess: () => router.refresh() };
};

type CategoryRowProps = { category: Category; depth: number; categories: readonly Category[] };

function CategoryRow({ category, depth, categories }: CategoryRowProps) {
  const settle = useSettle();
  const [name, setName] = useState(category.name);
  const update = trpc.categories.update.useMutation(settle);
  const remove = trpc.categories.delete.useMutation(settle);
  const categoryId = category.id;
  const rename = () => {
    if (name.trim() !== "" && name.trim() !== category.name) update.mutate({ categoryId, name });
    else setName(category.name);
  };
  const refused = update.error ?? remove.error;
  const homes = categories.filter(({ id }) => !isCircular(categories, categoryId, id));
  return (
    <li className="flex flex-wrap items-center gap-2" style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
      <Input
        className="min-w-32 flex-1"
        aria-label={`Name of ${category.name}`}
        aria-invalid={update.error ? true : undefined}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.target.value)}
        onBlur={rename}
        onKeyDown={(event) => event.key === "Enter" && rename()}
      />
      <Select
        className="min-w-32 flex-1 sm:w-40 sm:flex-none"
        aria-label={`${category.name} is in`}
        value={category.parentId ?? ""}
        onChange={(event) =>
          update.mutate({ categoryId, parentId: event.target.value === "" ? null : event.target.value })
        }
      >
        <option value="">At the top</option>
        <CategoryOptions categories={homes} />
      </Select>
      <span className="min-w-24 flex-1 text-muted-foreground sm:flex-none text-xs tabular-nums">
        {category.questionCount === 1 ? "1 question" : `${category.questionCount} questions`}
      </span>
      <Button
        variant="ghost"
        size="icon"
        aria-label={`Delete the category ${category.name}`}
        pending={remove.isPending}
        onClick={() => remove.mutate({ categoryId })}
      >
        <Trash2 aria-hidden />
      </Button>
      {refused && (
        <p role="alert" className="w-full text-danger text-sm">
          {refusalText(refused).message}
        </p>
      )}
    </li>
  );
}
