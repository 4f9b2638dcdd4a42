/** Only letters and digits count, as for the highlight on the lesson's page. */
const counted = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

const omission = /\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*/u;

/** Whether the words stand in the passage; what an ellipsis leaves out may stand between them, in order. */
export const isQuoteOf = (quote: string, passage: string): boolean => {
  const page = counted(passage);
  let from = 0;
  for (const part of quote.split(omission).map(counted)) {
    const at = page.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
};

const quotations = /“([^“”\n]+)”|«([^«»\n]+)»|(?<![\p{L}\p{N}])"([^"\n]+)"/gu;

/** What stands in quotation marks, code left out. */
export const quotationsIn = (text: string): string[] =>
  [...text.replace(/`[^`]*`/g, " ").matchAll(quotations)]
    .map(([, curly, angled, straight]) => (curly ?? angled ?? straight!).trim())
    .filter((quote) => /[\p{L}\p{N}]/u.test(quote));
