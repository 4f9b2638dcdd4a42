/** A text and what is selected in it. */
export type Draft = { text: string; from: number; to: number };

/** Replace [from, to) by `insert`, then select [select[0], select[1]). */
export type Edit = { from: number; to: number; insert: string; select: [number, number] };

/** Puts marks around the selection, or around a word to be typed over. The same again takes them off. */
export const wrap = ({ text, from, to }: Draft, open: string, close: string, sample: string): Edit => {
  const isWrapped = text.slice(from - open.length, from) === open && text.slice(to, to + close.length) === close;
  if (isWrapped && from >= open.length) {
    const start = from - open.length;
    const inner = text.slice(from, to);
    return { from: start, to: to + close.length, insert: inner, select: [start, start + inner.length] };
  }
  const inner = text.slice(from, to) || sample;
  const start = from + open.length;
  return { from, to, insert: `${open}${inner}${close}`, select: [start, start + inner.length] };
};

const linesAround = ({ text, from, to }: Draft): [number, number] => {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", Math.max(from, to - 1));
  return [start, end < 0 ? text.length : end];
};

/** Puts a mark before each line of the selection; the same again takes it off. */
export const prefix = (draft: Draft, mark: (index: number) => string): Edit => {
  const [start, end] = linesAround(draft);
  const lines = draft.text.slice(start, end).split("\n");
  const isPrefixed = lines.every((line, index) => line.startsWith(mark(index)));
  const insert = lines
    .map((line, index) => (isPrefixed ? line.slice(mark(index).length) : `${mark(index)}${line}`))
    .join("\n");
  const offset = lines.length === 1 && !isPrefixed && lines[0] === "" ? insert.length : 0;
  return { from: start, to: end, insert, select: [start + offset, start + insert.length] };
};

const gapBefore = (text: string) => (text === "" || text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n");
/** At the end a line break, so that writing goes on below the block. */
const gapAfter = (text: string) => {
  if (text.startsWith("\n\n")) return "";
  return text === "" || text.startsWith("\n") ? "\n" : "\n\n";
};

/** Puts a block on lines of its own; the selection becomes its content, or `sample` does. */
export const block = ({ text, from, to }: Draft, open: string, close: string, sample: string): Edit => {
  const before = gapBefore(text.slice(0, from));
  const after = gapAfter(text.slice(to));
  const inner = text.slice(from, to).trim() || sample;
  const start = from + before.length + open.length;
  return { from, to, insert: `${before}${open}${inner}${close}${after}`, select: [start, start + inner.length] };
};

/** Puts Markdown on lines of its own after the selection; the cursor goes behind it. */
export const insertion = (draft: Draft, markdown: string): Edit => {
  const edit = block({ ...draft, from: draft.to }, "", "", markdown);
  return { ...edit, select: [edit.select[1], edit.select[1]] };
};
