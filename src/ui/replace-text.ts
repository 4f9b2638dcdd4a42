/** Replace [from, to) by `insert`, then select. */
export type Replacement = { from: number; to: number; insert: string; select: [number, number] };

/** `insertText` keeps the browser's own undo; where it is refused the value is set. */
export const replaceText = (area: HTMLTextAreaElement, { from, to, insert, select }: Replacement): void => {
  area.focus();
  area.setSelectionRange(from, to);
  const isDone = insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, insert);
  if (!isDone) {
    area.setRangeText(insert, from, to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(select[0], select[1]);
};
