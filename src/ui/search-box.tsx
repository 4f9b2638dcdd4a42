import { Search } from "lucide-react";
import { Button } from "./button.tsx";

type SearchBoxProps = {
  /** Where it leads, with the words as `q`. */
  action: string;
  id: string;
  label: string;
  placeholder: string;
  q: string;
  maxLength: number;
};

/** Words to search for; a plain form that works without script. */
export function SearchBox({ action, id, label, placeholder, q, maxLength }: SearchBoxProps) {
  return (
    <search>
      <form action={action} className="flex max-w-3xl gap-2">
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <div className="relative flex-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute inset-s-3.5 top-1/2 size-4.5 -translate-y-1/2 text-muted-foreground"
          />
          <input
            id={id}
            type="search"
            name="q"
            key={q}
            defaultValue={q}
            maxLength={maxLength}
            placeholder={placeholder}
            className="h-11 w-full rounded-md border border-input bg-card ps-10.5 pe-3 text-base placeholder:text-muted-foreground focus-ring"
          />
        </div>
        <Button type="submit" className="h-11">
          Search
        </Button>
      </form>
    </search>
  );
}
