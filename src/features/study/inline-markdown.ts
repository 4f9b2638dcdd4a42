import type { PhrasingContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";

/** A stretch of a line: words that may be cut anywhere, or something that stays whole. */
export type Piece = {
  /** As it reads. */
  text: string;
  kind: "words" | "term" | "whole";
  /** Of what stays whole. */
  markdown: string;
  /** The author says that it is a term: bold may only be loud. */
  isMarked?: boolean;
};

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>$~|]/g, "\\$&");

/** At the start of a block these would begin a list, a heading or a quotation. */
const escapedStart = (markdown: string): string =>
  markdown.replace(/^([-+#>=])/, "\\$1").replace(/^(\d+)([.)])(?=\s)/, "$1\\$2");

const whole = (node: PhrasingContent, kind: "term" | "whole", markdown: string): Piece => ({
  ...{ kind, markdown },
  text: plainText(node).replace(/\s+/g, " "),
});

const fence = (code: string): string => {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = "`".repeat(longest + 1);
  return /^`|`$/.test(code) ? `${ticks} ${code} ${ticks}` : `${ticks}${code}${ticks}`;
};

/** The pieces of a line; bold words and `:term[…]` are terms, pictures and notes are left out. */
export const piecesOf = (nodes: readonly PhrasingContent[]): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case "text":
        return [{ kind: "words", text: node.value.replace(/\s+/g, " "), markdown: "" }];
      case "break":
        return [{ kind: "words", text: " ", markdown: "" }];
      case "inlineCode":
        return [{ kind: "whole", text: node.value, markdown: fence(node.value) }];
      case "inlineMath":
        return [{ kind: "whole", text: node.value, markdown: `$${node.value}$` }];
      case "strong":
        return [whole(node, "term", markdownOf(piecesOf(node.children)))];
      case "textDirective":
        return [{ ...whole(node, "term", escaped(plainText(node))), isMarked: true }];
      case "emphasis":
      case "delete":
      case "link":
      case "linkReference":
        return piecesOf(node.children);
      default:
        return [];
    }
  });

/** Of a piece that is whole its Markdown, of words what they are written as. */
export const markdownOfPiece = ({ kind, text, markdown }: Piece): string =>
  kind === "words" ? escaped(text) : markdown;

export const markdownOf = (pieces: readonly Piece[]): string =>
  escapedStart(pieces.map(markdownOfPiece).join("").trim());

export const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join("")
    .trim();

/** What of a piece lies between two places of the line; what is whole belongs where it begins. */
const within = (piece: Piece, at: number, start: number, end: number): Piece[] => {
  if (piece.kind !== "words") return at >= start && at < end ? [piece] : [];
  const text = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
  return text === "" ? [] : [{ ...piece, text }];
};

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|al|ca|Dr|Mr|Mrs|Ms|Prof|St|No|Fig|Eq|pp?)\.\s*$/;

/** Cuts a line into its sentences. */
export const sentencesOf = (pieces: readonly Piece[]): Piece[][] => {
  const line = pieces.map(({ text }) => text).join("");
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(line)) {
    const end = index + segment.length;
    // What goes on in lower case is still the same sentence: a question in brackets, an abbreviation.
    if (end === line.length || !(/^\p{Ll}/u.test(line.slice(end)) || abbreviation.test(line.slice(0, end))))
      ends.push(end);
  }
  return ends
    .map((end, i) => {
      const start = ends[i - 1] ?? 0;
      let at = 0;
      return pieces.flatMap((piece) => {
        const cut = within(piece, at, start, end);
        at += piece.text.length;
        return cut;
      });
    })
    .filter((sentence) => textOf(sentence) !== "");
};

/** Words as people count them. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
