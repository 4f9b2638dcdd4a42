import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { type QuestionType, questionTypes } from "../../question.ts";
import { typeNames } from "../question-types.ts";

export type QuestionFilter = {
  search: string;
  type: QuestionType | null;
  use: "all" | "practice" | "quiz" | "archived";
};

const uses = { all: "All in use", practice: "Practice", quiz: "For quizzes", archived: "Archived" } as const;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | null =>
  allowed.find((one) => one === value) ?? null;

/** Reads the filter out of the address; what it does not know is left out. */
export const filterOf = (query: Record<string, string | string[] | undefined>): QuestionFilter => ({
  search: typeof query.search === "string" ? query.search.slice(0, 200) : "",
  type: oneOf(query.type, questionTypes),
  use: oneOf(query.use, ["practice", "quiz", "archived"]) ?? "all",
});

/** A plain form: the filter is the address, and works without script. */
export function QuestionFilters({ filter }: { filter: QuestionFilter }) {
  return (
    <form className="mb-5 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_11rem_auto]">
      <Field label="Search titles">
        <Input type="search" name="search" defaultValue={filter.search} maxLength={200} />
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
      <Button type="submit" variant="outline">
        Filter
      </Button>
    </form>
  );
}
