import type { Correction } from "./contract.ts";
import { type Analyser, isMisspeltSmallWord, type Lexeme } from "./lexemes.ts";
import { type Candidate, familyWord, nearestWord } from "./nearest-word.ts";

/** A long text that does not belong to the course would be compared word by word. */
const mostCorrected = 8;

/** The terms of a question that nobody knows, as far as they are worth comparing. */
export const unknownTerms = (terms: readonly Lexeme[], known: ReadonlySet<string>): Lexeme[] =>
  terms.filter(({ lexeme }) => !known.has(lexeme)).slice(0, mostCorrected);

/** A typo may stand on a form that the course does not have: "stlyes" where it says "style". */
const nearest = ({ word, lexeme }: Lexeme, candidates: readonly Candidate[]): Candidate | null => {
  const reduced = candidates.map((candidate) => ({ ...candidate, word: candidate.lexeme }));
  const meant = nearestWord(word, candidates) ?? nearestWord(lexeme, reduced);
  return candidates.find((candidate) => candidate.lexeme === meant?.lexeme) ?? null;
};

/** Puts the nearest known word in the place of each unknown one; one that is only a misspelt small word goes. */
export const correctTerms = (
  terms: readonly Lexeme[],
  known: ReadonlySet<string>,
  similar: ReadonlyMap<string, readonly Candidate[]>,
  analyser: Analyser,
): { terms: Lexeme[]; corrections: Correction[] } => {
  const corrections: Correction[] = [];
  const corrected = terms.flatMap((term): Lexeme[] => {
    if (known.has(term.lexeme)) return [term];
    const candidates = similar.get(term.word) ?? [];
    const typo = nearest(term, candidates);
    if (!typo && isMisspeltSmallWord(term.word, analyser)) return [];
    const meant = typo ?? familyWord(term.word, candidates);
    if (!meant) return [term];
    corrections.push({ word: term.word, replacement: meant.word });
    return [{ word: meant.word, lexeme: meant.lexeme }];
  });
  return { terms: [...new Map(corrected.map((term) => [term.lexeme, term])).values()], corrections };
};
