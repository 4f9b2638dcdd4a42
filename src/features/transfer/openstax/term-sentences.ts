import { type Inline, text, tidyInline, visibleText } from "../markdown-tree.ts";
import type { FoundTerm } from "./page-run.ts";

type Directive = Extract<Inline, { type: "textDirective" }>;

const isTerm = (node: Inline): node is Directive => node.type === "textDirective" && node.name === "term";

const hasTerm = (nodes: readonly Inline[]): boolean =>
  nodes.some((node) => isTerm(node) || ("children" in node && hasTerm(node.children as Inline[])));

const sentenceEnd = /(?<=[.!?]["”)]?)(?<!\b(?:e\.g|i\.e|etc|vs|Dr|Mr|Mrs|Fig)\.) +(?=\S|$)/;

/** Cuts a paragraph where a sentence ends in its plain text. */
const sentencesOf = (nodes: readonly Inline[]): Inline[][] => {
  const sentences: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.type === "break") {
      sentences.push([]);
      continue;
    }
    const pieces = node.type === "text" ? node.value.split(sentenceEnd).map(text) : [node];
    pieces.forEach((piece, index) => {
      if (index > 0) sentences.push([]);
      if (piece.type !== "text" || piece.value !== "") sentences.at(-1)?.push(piece);
    });
  }
  return sentences;
};

const termsIn = (nodes: readonly Inline[]): Directive[] =>
  nodes.flatMap((node) => (isTerm(node) ? [node] : "children" in node ? termsIn(node.children as Inline[]) : []));

// In the glossary the term stands above its sentence, so inside it is ordinary text.
const withoutMarks = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node): Inline[] =>
    isTerm(node)
      ? (node.children as Inline[])
      : "children" in node
        ? [{ ...node, children: withoutMarks(node.children as Inline[]) } as Inline]
        : [node],
  );

/** The terms that a paragraph introduces, each with its sentence. */
export const collectTerms = (nodes: readonly Inline[]): FoundTerm[] => {
  if (!hasTerm(nodes)) return [];
  return sentencesOf(nodes).flatMap((sentence) =>
    termsIn(sentence).map((term) => ({
      term: visibleText({ type: "paragraph", children: term.children }),
      sentence: tidyInline(withoutMarks(sentence)),
    })),
  );
};
