import { Search } from "lucide-react";
import { SearchLauncher } from "./search-launcher.tsx";

/** The way to the search in the header: a link to its page, over which a dialog opens once there is script. */
export function SearchLink() {
  return (
    <>
      <a
        href="/search"
        data-opens-search
        aria-keyshortcuts="Control+K"
        className="grid size-10 place-items-center rounded-md text-muted-foreground focus-ring hover:bg-accent hover:text-foreground lg:flex lg:w-56 lg:justify-start lg:gap-2.5 lg:border lg:border-input lg:bg-card lg:ps-3 lg:text-sm lg:hover:bg-card"
      >
        <Search aria-hidden className="size-5 lg:size-4" strokeWidth={1.75} />
        <span className="flex-1 max-lg:sr-only">Search</span>
        <kbd aria-hidden className="me-2 hidden font-mono text-xs lg:inline">
          Ctrl K
        </kbd>
      </a>
      <SearchLauncher />
    </>
  );
}
