import { type RefObject, useEffect } from "react";

/** Where marking begins: the points, or the first criterion of a rubric. */
export const focusFirst = (form: Element | null | undefined): void =>
  (form?.querySelector<HTMLElement>("input:checked") ?? form?.querySelector<HTMLElement>("input"))?.focus();

/** The one with the selection or the focus in it, or else the last that begins above the middle of the window. */
const currentOf = (answers: readonly Element[]): number => {
  const selection = document.getSelection();
  const selected = selection?.isCollapsed ? null : (selection?.anchorNode ?? null);
  for (const place of [selected, document.activeElement]) {
    const found = place === null ? -1 : answers.findIndex((answer) => answer.contains(place));
    if (found >= 0) return found;
  }
  return answers.findLastIndex((answer) => answer.getBoundingClientRect().top < innerHeight / 2);
};

/** Alt+J and Alt+K go through the answers with `data-waiting`; Alt+N begins a note on the one that is read. */
export const useMarkingKeys = (list: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const answers = [...(list.current?.querySelectorAll("[data-waiting]") ?? [])];
      const current = currentOf(answers);
      if (event.code === "KeyJ" || event.code === "KeyK") {
        event.preventDefault();
        const next = answers[event.code === "KeyJ" ? current + 1 : Math.max(0, current - 1)];
        next?.scrollIntoView({ block: "start" });
        focusFirst(next?.querySelector("form"));
      }
      if (event.code === "KeyN") {
        event.preventDefault();
        answers[Math.max(0, current)]?.querySelector<HTMLElement>("[data-note-start]")?.click();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [list]);
};
