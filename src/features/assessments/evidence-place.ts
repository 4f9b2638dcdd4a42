import type { Passage } from "./passages.ts";

const isSign = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Letters and digits of a text in lower case, each with the place where it stands. */
const signsOf = (text: string): { signs: string; places: number[] } => {
  let signs = "";
  const places: number[] = [];
  let at = 0;
  for (const char of text) {
    const sign = isSign(char) ? char.normalize("NFKC").toLowerCase() : "";
    signs += sign;
    for (let i = 0; i < sign.length; i += 1) places.push(at);
    at += char.length;
  }
  return { signs, places };
};

/**
 * Where words of a quote stand in a text as it is shown, by letters and digits alone: a reader sees no marks of
 * Markdown, and other white space. Null where they do not.
 */
export const placeOfQuote = (text: string, quote: string): Passage | null => {
  const wanted = signsOf(quote).signs;
  const { signs, places } = signsOf(text);
  const found = wanted === "" ? -1 : signs.indexOf(wanted);
  if (found < 0) return null;
  const last = places[found + wanted.length - 1]!;
  return { start: places[found]!, end: last + String.fromCodePoint(text.codePointAt(last)!).length };
};
