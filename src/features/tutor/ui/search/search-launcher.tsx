"use client";

import { useCallback, useEffect, useState } from "react";
import { singleKeysAreOn } from "#/ui/single-keys.ts";
import { useFetchedPart } from "#/ui/use-fetched-part.ts";

const loadDialog = () => import("./search-dialog.tsx");

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** "/" where nobody is writing and such keys are on, and Ctrl or Command with K where no editor took it. */
const isShortcut = (event: KeyboardEvent): boolean => {
  const hasControl = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === "k") return hasControl && !event.shiftKey;
  return event.key === "/" && !hasControl && !isEditable(event.target) && singleKeysAreOn();
};

/** A plain click on the header's link, which with a modifier opens the search's page elsewhere. */
const isClick = (event: MouseEvent): boolean =>
  !(event.metaKey || event.ctrlKey || event.shiftKey) &&
  event.target instanceof Element &&
  event.target.closest("[data-opens-search]") !== null;

const asksForSearch = (event: Event): boolean =>
  event instanceof KeyboardEvent ? !event.altKey && isShortcut(event) : event instanceof MouseEvent && isClick(event);

/** Opens the search as a dialog over the page that the header's link leads to. Its script comes when it is asked for. */
export function SearchLauncher() {
  const [isOpen, setIsOpen] = useState(false);
  const { part, isMissing } = useFetchedPart(loadDialog, isOpen);
  const close = useCallback(() => setIsOpen(false), []);
  useEffect(() => {
    const onEvent = (event: Event) => {
      if (event.defaultPrevented || !asksForSearch(event)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", onEvent);
    document.addEventListener("click", onEvent);
    return () => {
      document.removeEventListener("keydown", onEvent);
      document.removeEventListener("click", onEvent);
    };
  }, []);
  useEffect(() => {
    if (isOpen && isMissing) location.assign("/search");
  }, [isOpen, isMissing]);
  return isOpen && part && <part.default onClose={close} />;
}
