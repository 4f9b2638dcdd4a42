"use client";

import { type RefObject, useEffect } from "react";
import { placeOfQuote } from "../../evidence-place.ts";

const name = "evidence";

/** The range of some characters of all text in a box, over however many elements they stand in. */
const rangeIn = (box: Node, { start, end }: { start: number; end: number }): Range => {
  const range = document.createRange();
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= seen && start < seen + length) range.setStart(node, start - seen);
    if (end > seen && end <= seen + length) range.setEnd(node, end - seen);
    seen += length;
  }
  return range;
};

/** Where a quote stands in what is shown; null where it does not, as in a file. */
export const rangeOfQuote = (box: Element | null, quote: string): Range | null => {
  const place = box && placeOfQuote(box.textContent ?? "", quote);
  return place ? rangeIn(box, place) : null;
};

/** Marks quotes in what is shown of an answer, without touching it: notes and selections keep their places. */
export const useEvidence = (box: RefObject<Element | null>, quotes: readonly string[]): void => {
  // Every render, since what is in the box may have been rendered anew.
  useEffect(() => {
    if (!("highlights" in CSS) || quotes.length === 0) return;
    const ranges = quotes.map((quote) => rangeOfQuote(box.current, quote)).filter((range) => range !== null);
    const all = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, all);
    for (const range of ranges) all.add(range);
    return () => {
      for (const range of ranges) all.delete(range);
    };
  });
};

/** Brings a quote into view. */
export const showQuote = (box: Element | null, quote: string): void => {
  const range = rangeOfQuote(box, quote);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
};
