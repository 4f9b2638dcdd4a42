/** The words of a search, at most eight, without repeats. */
export const searchTerms = (q: string): string[] =>
  [
    ...new Set(
      q
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ""),
    ),
  ].slice(0, 8);

/** Markdown without its marks, good enough for two lines in a list. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^(`{3,}|~{3,}).*$/gm, " ")
    .replace(/^:{2,}[a-z]*/gim, " ")
    .replace(/:term\[([^\]]*)\]/g, "$1")
    .replace(/\{[^}\n]*\}/g, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[\^[^\]]*\]:?/g, " ")
    .replace(/<[^>\n]*>/g, " ")
    .replace(/^\s*([#>|-]|\d+[.)])+\s/gm, " ")
    .replace(/[*_`|\\]+/g, "")
    .replace(/\s+/g, " ")
    .trim();

const length = 180;
const before = 50;

/** Plain text around the first of the terms, cut at words; empty when none of them stands in the text. */
export const snippetOf = (markdown: string, terms: readonly string[]): string => {
  const text = plain(markdown);
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  if (places.length === 0) return "";
  const place = Math.min(...places);
  const start = place <= before ? 0 : text.lastIndexOf(" ", place - before) + 1;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(" ", start + length);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
};
