"use client";

import { Search } from "lucide-react";
import { type MouseEvent, useCallback, useEffect, useState } from "react";
import { useFetchedPart } from "#/ui/use-fetched-part.ts";

const loadDialog = () => import("./search-dialog.tsx");

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** "/" where nobody is writing, and Ctrl or Command with K where no editor took it. */
const asksForSearch = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.altKey) return false;
  const hasControl = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === "k") return hasControl && !event.shiftKey;
  return event.key === "/" && !hasControl && !isEditable(event.target);
};

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** The way to the search in the header: a link to its page, over which a dialog opens once there is script. */
export function SearchLauncher() {
  const [isOpen, setIsOpen] = useState(false);
  const { part, isMissing } = useFetchedPart(loadDialog, isOpen);
  const close = useCallback(() => setIsOpen(false), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    if (isOpen && isMissing) location.assign("/search");
  }, [isOpen, isMissing]);
  return (
    <>
      <a
        href="/search"
        aria-label="Search"
        aria-keyshortcuts="Control+K /"
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          setIsOpen(true);
        }}
        className="grid size-10 place-items-center rounded-md text-muted-foreground focus-ring hover:bg-accent hover:text-foreground lg:flex lg:w-56 lg:justify-start lg:gap-2.5 lg:border lg:border-input lg:bg-card lg:ps-3 lg:text-sm lg:hover:bg-card"
      >
        <Search aria-hidden className="size-5 lg:size-4" strokeWidth={1.75} />
        <span aria-hidden className="hidden flex-1 lg:inline">
          Search
        </span>
        {/* Drawn and not written, so that the words on it are its name. */}
        <kbd aria-hidden className="me-2 hidden font-mono text-xs before:content-['Ctrl_K'] lg:inline" />
      </a>
      {isOpen && part && <part.default onClose={close} />}
    </>
  );
}
