import { stemmer } from "stemmer";
import { type Candidate, nearestWord } from "./nearest-word.ts";
import { askingWords, constructs, stopWords } from "./stop-words.ts";

/** A word as it is written, and what it is found by. */
export type Lexeme = { word: string; lexeme: string };

/** Rules of cutting lessons and reducing words to lexemes; stored with the index, so that a change rebuilds it. */
export type Analyser = "en-4" | "neutral-4";

const isEnglish = (analyser: Analyser): boolean => analyser === "en-4";

export const analyserOf = (language: string): Analyser => (/^en\b/i.test(language) ? "en-4" : "neutral-4");

/** Every written word. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}_]*(?:['’]\p{L}+)*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const longest = 60;

/** Case, accents and apostrophes do not count. */
export const fold = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$|['’]/gu, "")
    .normalize("NFC");

/** Scripts without spaces are found by pairs of characters. */
const pairsOf = (word: string): string[] => {
  const characters = [...word];
  return characters.length < 2 ? characters : characters.slice(1).map((c, i) => `${characters[i]}${c}`);
};

/** A name in code is found whole and by its parts. */
const partsOf = (word: string): string[] => {
  if (unspaced.test(word)) return pairsOf(word);
  const parts = word.split("_").filter((part) => part !== "");
  return parts.length > 1 ? [word, ...parts] : parts;
};

const stem = (word: string, analyser: Analyser): string =>
  isEnglish(analyser) && /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;

export const isStopWord = (word: string, analyser: Analyser): boolean => isEnglish(analyser) && stopWords.has(word);

const reduce = (written: string, analyser: Analyser): Lexeme[] =>
  partsOf(written).flatMap((part) => {
    const word = fold(part).slice(0, longest);
    return word === "" ? [] : [{ word, lexeme: stem(word, analyser) }];
  });

/** Words come again and again, and reducing one takes longer than all else that is done with it. */
const mostKept = 20_000;
const kept: Record<Analyser, Map<string, Lexeme[]>> = { "en-4": new Map(), "neutral-4": new Map() };

const analyse = (text: string, analyser: Analyser): Lexeme[] => {
  const reduced = kept[analyser];
  if (reduced.size > mostKept) reduced.clear();
  return (text.match(wordPattern) ?? []).flatMap((written) => {
    const known = reduced.get(written) ?? reduce(written, analyser);
    reduced.set(written, known);
    return known;
  });
};

/** "For loop" and "if statement" are about the small word. */
const isNamed = (word: string, next: string | undefined): boolean =>
  next !== undefined && (constructs.get(next)?.has(word) ?? false);

/** The lexemes of course text in order, repeated as they occur, without stop words. */
export const lexemesOf = (text: string, analyser: Analyser): Lexeme[] =>
  analyse(text, analyser).filter(({ word }, i, all) => !isStopWord(word, analyser) || isNamed(word, all[i + 1]?.word));

const symbol = /^[-%*+/=<>!&|^~@]{1,3}$/;
const asLexeme = (written: string): Lexeme => ({ word: written, lexeme: written });

/** Code keeps its small words: `for`, `in` and `not` are what it is about. An operator alone is one too. */
export const lexemesOfCode = (text: string, analyser: Analyser): Lexeme[] =>
  symbol.test(text.trim()) ? [asLexeme(text.trim())] : analyse(text, analyser);

/** Operators that a question names, as in "the % operator". */
const namedSymbols = (question: string): Lexeme[] =>
  [...question.matchAll(/(?<=^|\s)([-%*+/=<>!&|^~@]{1,3})\s+(?:operator|sign|symbol)s?\b/gi)].map(([, written]) =>
    asLexeme(written!),
  );

const mostTerms = 40;

const distinct = (lexemes: readonly Lexeme[]): Lexeme[] => [
  ...new Map(lexemes.map((one) => [one.lexeme, one])).values(),
];

const isAsking = (word: string, analyser: Analyser): boolean => isEnglish(analyser) && askingWords.has(word);

/** Whether anything but words of asking is in it: "summarise this lesson" has no subject of its own. */
export const hasSubject = (question: string, analyser: Analyser): boolean =>
  lexemesOf(question, analyser).some(({ word }) => !isAsking(word, analyser));

/**
 * What a question asks for: its distinct lexemes without the words of asking. What stands in backticks keeps its
 * small words. A question of nothing but asking words is searched by those.
 */
export const termsOf = (question: string, analyser: Analyser): Lexeme[] => {
  const code = [...question.matchAll(/`([^`]+)`/g)].flatMap(([, inside]) => lexemesOfCode(inside!, analyser));
  const words = lexemesOf(question.replace(/`[^`]*`/g, " "), analyser);
  const subject = words.filter(({ word }) => !isAsking(word, analyser));
  const terms = distinct([...code, ...namedSymbols(question), ...subject]);
  return (terms.length > 0 ? terms : distinct(words)).slice(0, mostTerms);
};

const smallWords: readonly Candidate[] = [...askingWords, ...stopWords].map((word) => ({
  word,
  lexeme: word,
  similarity: 0,
  documents: 0,
}));

/** A misspelt word of asking, such as "diffrence", is no subject either. */
export const isMisspeltSmallWord = (word: string, analyser: Analyser): boolean =>
  isEnglish(analyser) && nearestWord(word, smallWords) !== null;
