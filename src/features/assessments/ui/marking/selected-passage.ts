import { storedOffset } from "../../passages.ts";

export type SelectedPassage = { start: number; end: number; quote: string };

/** The passage without the white space around it; null when nothing else is left. */
export const trimmedPassage = (text: string, start: number, end: number): SelectedPassage | null => {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const quote = chosen.trim();
  return quote === "" ? null : { start: from, end: from + quote.length, quote };
};

/** How far a piece of text is selected; null when it is not. */
const selectedIn = (piece: Element, selection: Range, text: string): [number, number] | null => {
  const node = piece.firstChild;
  if (!node || !selection.intersectsNode(piece)) return null;
  const start = Number(piece.getAttribute("data-start"));
  const length = node.textContent?.length ?? 0;
  const from = selection.startContainer === node ? selection.startOffset : 0;
  const to = selection.endContainer === node ? selection.endOffset : length;
  const stored = text.slice(start);
  return from < to ? [start + storedOffset(stored, from), start + storedOffset(stored, to)] : null;
};

/** What of a written answer, shown in pieces with `data-start`, is selected in the page. */
export const selectedPassage = (container: Element, text: string): SelectedPassage | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const parts = [...container.querySelectorAll("[data-start]")]
    .map((piece) => selectedIn(piece, range, text))
    .filter((part) => part !== null);
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? trimmedPassage(text, first[0], last[1]) : null;
};
