const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** Sanitised HTML of a cloze with the words that were written standing in its gaps, escaped. */
export const filledText = (html: string, gaps: ReadonlyMap<string, { number: number; written: string }>): string =>
  html.replace(/<span data-gap="([A-Za-z0-9_-]+)"><\/span>/g, (_, id: string) => {
    const { number, written } = gaps.get(id) ?? { number: 0, written: "" };
    return `<mark>${written === "" ? "…" : escaped(written)}<sup>${number}</sup></mark>`;
  });
