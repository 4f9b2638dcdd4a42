import { type Analyser, lexemesOfCode, wordPattern } from "./lexemes.ts";

export type Part = { text: string; isMatch: boolean };

/** A text divided where words stand that were searched for, in whatever form. */
export const highlight = (text: string, lexemes: ReadonlySet<string>, analyser: Analyser): Part[] => {
  const parts: Part[] = [];
  const add = (piece: string, isMatch: boolean) => {
    const last = parts.at(-1);
    if (piece === "") return;
    if (last?.isMatch === isMatch) last.text += piece;
    else parts.push({ text: piece, isMatch });
  };
  let from = 0;
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    add(text.slice(from, match.index), false);
    add(
      word,
      lexemesOfCode(word, analyser).some(({ lexeme }) => lexemes.has(lexeme)),
    );
    from = match.index + word.length;
  }
  add(text.slice(from), false);
  return parts;
};
