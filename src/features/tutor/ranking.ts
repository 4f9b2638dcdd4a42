/** BM25 as it was measured best: heading path counted four times. */
export const bm25 = { k1: 1.2, b: 0.75, headingWeight: 4 } as const;

export const mostPassages = 6;
export const mostPerLesson = 2;

/** Below this share of the question's weight in the best passage the course does not cover it. */
export const leastCoverage = 0.45;

/** How much a word tells that `documents` of `total` passages hold. */
export const idf = (total: number, documents: number): number =>
  Math.log(1 + (Math.max(total - documents, 0) + 0.5) / (documents + 0.5));

export type TermWeight = { lexeme: string; weight: number };

/** The share of the question's weight that stands in one passage, 0 to 1. */
export const coverageOf = (terms: readonly TermWeight[], matched: readonly string[]): number => {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = terms.reduce((sum, { lexeme, weight }) => sum + (matched.includes(lexeme) ? weight : 0), 0);
  return all === 0 ? 0 : found / all;
};
