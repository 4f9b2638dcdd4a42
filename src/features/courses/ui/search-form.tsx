import { Search } from "lucide-react";
import { Button } from "#/ui/button.tsx";

/** Searches the catalogue; a plain form that works without script. */
export function SearchForm({ q }: { q: string }) {
  return (
    <search>
      <form action="/courses" className="flex max-w-2xl gap-2">
        <label htmlFor="catalogue-search" className="sr-only">
          Search titles, descriptions and lessons
        </label>
        <div className="relative flex-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute inset-s-3.5 top-1/2 size-4.5 -translate-y-1/2 text-muted-foreground"
          />
          <input
            id="catalogue-search"
            type="search"
            name="q"
            key={q}
            defaultValue={q}
            maxLength={200}
            placeholder="Search titles, descriptions and lessons"
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
