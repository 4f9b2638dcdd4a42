import { Id } from "#/core/ids.ts";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Select } from "#/ui/select.tsx";
import type { Category } from "../../contract-bank.ts";
import type { Skill } from "../../contract-skills.ts";
import { Difficulty, difficulties } from "../../filing.ts";
import { type QuestionType, questionTypes } from "../../question.ts";
import { typeNames } from "../question-types.ts";
import { CategoryOptions } from "./category-options.tsx";
import { difficultyNames } from "./difficulty-names.ts";
import { QuestionSearch } from "./question-search.tsx";

export type QuestionFilter = {
  search: string;
  type: QuestionType | null;
  use: "all" | "practice" | "quiz" | "archived";
  categoryId: string | null;
  tag: string;
  difficulty: Difficulty | null;
  skillId: string | null;
};

const uses = { all: "All in use", practice: "Practice", quiz: "For quizzes", archived: "Archived" } as const;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | null =>
  allowed.find((one) => one === value) ?? null;

/** Reads the filter out of the address; what it does not know is left out. */
export const filterOf = (query: Record<string, string | string[] | undefined>): QuestionFilter => ({
  search: typeof query.search === "string" ? query.search.slice(0, 200) : "",
  type: oneOf(query.type, questionTypes),
  use: oneOf(query.use, ["practice", "quiz", "archived"]) ?? "all",
  categoryId: Id.safeParse(query.category).data ?? null,
  tag: typeof query.tag === "string" ? query.tag.slice(0, 60) : "",
  difficulty: Difficulty.safeParse(query.difficulty).data ?? null,
  skillId: Id.safeParse(query.skill).data ?? null,
});

export const isFiltered = (filter: QuestionFilter): boolean =>
  Object.values(filter).some((value) => value !== "" && value !== null && value !== "all");

type QuestionFiltersProps = {
  filter: QuestionFilter;
  categories: readonly Category[];
  tags: readonly string[];
  skills: readonly Skill[];
};

/** A plain form: the filter is the address, and works without script. */
export function QuestionFilters({ filter, categories, tags, skills }: QuestionFiltersProps) {
  return (
    <form className="mb-5 grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-4">
      <Field label="Search questions" className="max-sm:col-span-2">
        <QuestionSearch search={filter.search} />
      </Field>
      <Field label="Type">
        <Select name="type" defaultValue={filter.type ?? ""}>
          <option value="">All types</option>
          {questionTypes.map((type) => (
            <option key={type} value={type}>
              {typeNames[type]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Use">
        <Select name="use" defaultValue={filter.use}>
          {Object.entries(uses).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Category">
        <Select name="category" defaultValue={filter.categoryId ?? ""}>
          <option value="">All categories</option>
          <CategoryOptions categories={categories} />
        </Select>
      </Field>
      <Field label="Tag">
        <Select name="tag" defaultValue={filter.tag}>
          <option value="">All tags</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Difficulty">
        <Select name="difficulty" defaultValue={filter.difficulty ?? ""}>
          <option value="">Any</option>
          {difficulties.map((difficulty) => (
            <option key={difficulty} value={difficulty}>
              {difficultyNames[difficulty]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Skill">
        <Select name="skill" defaultValue={filter.skillId ?? ""}>
          <option value="">All skills</option>
          {skills.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" variant="outline">
        Filter
      </Button>
    </form>
  );
}
