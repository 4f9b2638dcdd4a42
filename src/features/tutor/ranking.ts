/** BM25 as it was measured best: heading path counted four times. */
export const bm25 = { k1: 1.2, b: 0.75, headingWeight: 4 } as const;

/** Passages whose words are looked at in their places, and how many of a lesson may be among them. */
export const mostRanked = 40;
export const mostOfLesson = 8;

/** Passages that are shown. */
export const mostPassages = 6;
export const mostPerLesson = 2;

/** How much a word tells: ln((passages + 1) / (passages with it + ½)). */
export type TermWeight = { lexeme: string; weight: number };

const sumOf = (terms: readonly TermWeight[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** The share of the question's weight that stands in one passage, 0 to 1. */
export const coverageOf = (terms: readonly TermWeight[], matched: readonly string[]): number => {
  const all = sumOf(terms);
  return all === 0 ? 0 : sumOf(terms.filter(({ lexeme }) => matched.includes(lexeme))) / all;
};

const leastCoverage = 0.45;
const mostByChance = 2;

/**
 * Whether a passage seems to answer: it holds enough of the question, or several of its words that no more than two of
 * the course's passages would hold together by chance. The latter lets questions in other words than the course's through.
 */
export const seemsToAnswer = (terms: readonly TermWeight[], matched: readonly string[], total: number): boolean => {
  if (coverageOf(terms, matched) >= leastCoverage) return true;
  const held = terms.filter(({ lexeme }) => matched.includes(lexeme));
  return held.length > 1 && total * Math.exp(-sumOf(held)) <= mostByChance;
};
