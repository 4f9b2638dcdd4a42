/** Literal pieces between the wildcards of a pattern; `\*` is a star and `\\` a backslash. */
const piecesOf = (pattern: string): string[] => {
  const pieces: string[] = [];
  let piece = "";
  for (let i = 0; i < pattern.length; i += 1) {
    const isEscape = pattern[i] === "\\" && (pattern[i + 1] === "*" || pattern[i + 1] === "\\");
    if (isEscape) i += 1;
    if (pattern[i] === "*" && !isEscape) {
      pieces.push(piece);
      piece = "";
    } else piece += pattern[i];
  }
  return [...pieces, piece];
};

/** Upper case unites ß with SS and both small sigmas, which lower case does not. */
const comparable = (text: string, caseSensitive: boolean) =>
  (caseSensitive ? text : text.toUpperCase()).normalize("NFC");

/**
 * Whether the text is what the pattern says; `*` stands for any text. Each piece is searched once, leftmost, so the
 * work is bounded by length × length, whatever the pattern.
 */
export const matchesPattern = (text: string, pattern: string, caseSensitive: boolean): boolean => {
  const whole = comparable(text.normalize("NFC").trim(), caseSensitive);
  const pieces = piecesOf(pattern.normalize("NFC").trim()).map((piece) => comparable(piece, caseSensitive));
  const first = pieces.shift()!;
  const last = pieces.pop();
  if (last === undefined) return whole === first;
  if (!whole.startsWith(first) || !whole.endsWith(last) || whole.length < first.length + last.length) return false;
  const end = whole.length - last.length;
  let at = first.length;
  for (const piece of pieces) {
    const found = whole.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
};

export const hasWildcard = (pattern: string): boolean => piecesOf(pattern).length > 1;

/** For people: the pattern with its escapes undone and wildcards as an ellipsis. */
export const describePattern = (pattern: string): string => piecesOf(pattern).join("…");
