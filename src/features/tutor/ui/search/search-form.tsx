import { Search } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { longestSearch } from "../../contract-search.ts";

/** The search's own page; a plain form that works without script. */
export function SearchEverywhereForm({ q }: { q: string }) {
  return (
    <search>
      <form action="/search" className="flex max-w-3xl gap-2">
        <label htmlFor="search-everywhere" className="sr-only">
          Search lessons, courses and terms
        </label>
        <div className="relative flex-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute inset-s-3.5 top-1/2 size-4.5 -translate-y-1/2 text-muted-foreground"
          />
          <input
            id="search-everywhere"
            type="search"
            name="q"
            key={q}
            defaultValue={q}
            maxLength={longestSearch}
            placeholder="Words or a question"
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
