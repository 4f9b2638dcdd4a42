import type { VerifiedMark } from "./answer-filter.ts";
import { type Block, runsText, sentencesOf } from "./blocks.ts";
import type { Citation } from "./contract.ts";
import { type Analyser, lexemesOf } from "./lexemes.ts";

export type Citable = {
  id: string;
  lessonId: string;
  lessonSlug: string;
  lessonTitle: string;
  headingPath: string[];
  anchor: string | null;
  body: string;
  blocks: Block[];
};

const sentencesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (!("runs" in block)) return [];
    const sentences = block.kind === "text" ? sentencesOf(block.runs) : [block.runs];
    return sentences
      .filter((runs) => runs.every(({ kind }) => kind !== "math"))
      .map((runs) => runsText(runs).trim())
      .filter((sentence) => sentence.length >= 12);
  });

/** The sentence of the passage that shares most words with what the mark stands for; empty when none shares any. */
export const sentenceFor = (claim: string, blocks: readonly Block[], analyser: Analyser): string => {
  const said = new Set(lexemesOf(claim, analyser).map(({ lexeme }) => lexeme));
  let best = { sentence: "", shared: 0 };
  for (const sentence of sentencesIn(blocks)) {
    const held = new Set(lexemesOf(sentence, analyser).map(({ lexeme }) => lexeme));
    const shared = [...said].filter((lexeme) => held.has(lexeme)).length / Math.sqrt(held.size || 1);
    if (shared > best.shared) best = { sentence, shared };
  }
  return best.sentence;
};

const longestQuote = 300;

/** What a mark points to, with the words that it stands for: known ones, quoted ones, or the nearest sentence. */
export const citationOf = (
  { n, quotes, claim }: VerifiedMark,
  passage: Citable,
  given: { courseSlug: string; analyser: Analyser; quote?: string | undefined },
): Citation => ({
  n,
  lessonId: passage.lessonId,
  courseSlug: given.courseSlug,
  lessonSlug: passage.lessonSlug,
  lessonTitle: passage.lessonTitle,
  headingPath: passage.headingPath,
  anchor: passage.anchor,
  quote: (given.quote ?? quotes.at(-1) ?? sentenceFor(claim, passage.blocks, given.analyser)).slice(0, longestQuote),
});
