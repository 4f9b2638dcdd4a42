import type { Node, Parent, Root } from "mdast";
import { contentWords, wordsOf } from "#/features/assessments/lint-text.ts";
import { runsText, sentencesOf } from "./blocks.ts";
import type { Passage } from "./passages.ts";

/** A term of the course; `definition` is null for one that is bold in a lesson and not in the glossary. */
export type Term = { term: string; definition: string | null };

/** A passage that an author chose. */
export type Source = {
  lessonId: string;
  lessonTitle: string;
  version: number;
  anchor: string | null;
  headings: string[];
  text: string;
  /** Of paragraphs without code and formulas. */
  sentences: string[];
};

type Whence = { lessonId: string; lessonTitle: string; version: number };

export const sourceOf = (passage: Passage, { lessonId, lessonTitle, version }: Whence): Source => ({
  ...{ lessonId, lessonTitle, version },
  ...{ anchor: passage.anchor, headings: passage.headingPath, text: passage.body },
  sentences: passage.blocks.flatMap((block) =>
    block.kind === "text"
      ? sentencesOf(block.runs)
          .filter((runs) => runs.every(({ kind }) => kind === "text"))
          .map((runs) => runsText(runs).trim())
      : [],
  ),
});

const textIn = (node: Node): string => {
  if ("value" in node && typeof node.value === "string") return node.value;
  return ((node as Partial<Parent>).children ?? []).map(textIn).join("");
};

const isTerm = (text: string): boolean =>
  /^\p{L}[\p{L}\p{N} '’-]{2,39}$/u.test(text) && wordsOf(text).length <= 4 && contentWords(text).length > 0;

/** What a lesson prints in bold and could be a term: few words, no sentence. */
export const boldTerms = (tree: Root): string[] => {
  const found: string[] = [];
  const visit = (node: Node) => {
    if (node.type === "strong") found.push(textIn(node).trim());
    else if ("children" in node) (node.children as Node[]).forEach(visit);
  };
  visit(tree);
  return found.filter(isTerm);
};

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Where a text names the term as a word of its own, in its first spelling. */
export const placeOfTerm = (term: string, text: string): { from: number; to: number } | null => {
  const match = new RegExp(`(?<![\\p{L}\\p{N}-])${literally(term)}(?![\\p{L}\\p{N}-])`, "iu").exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : null;
};

/** How well a sentence tells what the term means: 2 as a definition, 1 as a sentence of some length, 0 not. */
export const definesTerm = (term: string, sentence: string): 0 | 1 | 2 => {
  const place = placeOfTerm(term, sentence);
  const words = wordsOf(sentence).length;
  if (place === null || words < 8 || words > 45) return 0;
  if (placeOfTerm(term, sentence.slice(place.to)) !== null) return 0;
  const [before, after] = [sentence.slice(0, place.from), sentence.slice(place.to)];
  const isSubject =
    /^(?:the |an? )?$/i.test(before) &&
    /^ (?:(?:is|are) (?:an?|the|what|when|how)\b|means|describes|refers to)/.test(after);
  return isSubject || /\b(?:called|known as|termed) (?:the |an? )?$/.test(before) ? 2 : 1;
};

const mostBold = 500;

/** The glossary, and bold terms that the course defines: other words are bold to be stressed. One spelling each. */
export const termsOf = (glossary: readonly Term[], bold: readonly string[], sentences: readonly string[]): Term[] => {
  const byName = new Map(glossary.map((term) => [term.term.toLowerCase(), term]));
  const strange = new Map(
    bold.map((term) => [term.toLowerCase(), term] as const).filter(([name]) => !byName.has(name)),
  );
  const lower = sentences.map((sentence) => sentence.toLowerCase());
  for (const [name, term] of [...strange].slice(0, mostBold)) {
    // The cheap test first: courses have many sentences.
    if (lower.some((text, i) => text.includes(name) && definesTerm(term, sentences[i]!) === 2))
      byName.set(name, { term, definition: null });
  }
  return [...byName.values()];
};
