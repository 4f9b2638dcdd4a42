import type { Heading, List, Paragraph, Root, RootContent } from "mdast";
import {
  countWords,
  markdownOf,
  markdownOfPiece,
  type Piece,
  piecesOf,
  sentencesOf,
  textOf,
} from "./inline-markdown.ts";

export type MadeCard = {
  kind: "term" | "cloze" | "heading";
  /** Names what it was made from within its course. */
  source: string;
  /** Markdown, as is the back. */
  front: string;
  back: string;
  anchor: string | null;
};

export type LessonSource = {
  id: string;
  tree: Root;
  /** With their anchors, in order. */
  headings: readonly { node: Heading; text: string; slug: string }[];
};

export type Term = { term: string; definition: string };

/** Parts of a lesson that teach nothing themselves. */
const boilerplate =
  /^(?:sources?|references?|bibliography|further reading|(?:chapter |section )?(?:summary|review|outline|overview|highlights)|introduction|conclusions?|(?:learning )?(?:objectives|outcomes|goals)|exercises?|practice|concepts? in practice|try it|check your understanding|key terms?|glossary|answers?|solutions?|notes?|examples?)\b[^?]*$/i;

/** "2.1 Loops" and "Chapter 3: Loops" are about loops. */
const withoutNumber = (heading: string): string =>
  heading.replace(/^(?:(?:chapter|section|part|lesson|unit)\s+)?\d+(?:\.\d+)*[.:)]?\s+/i, "").trim();

/** Set in bold for their weight in the sentence: no one asks for them. */
const emphatic = new Set(
  "all always after and any before both but each every first if just last less many more most must never no not note now once one only or same second should so some than that the then there this three two until very what when where which who why will with without yes you your".split(
    " ",
  ),
);

const gap = "**\\[…\\]**";

const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

const isTerm = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length >= 1 &&
    words.length <= 5 &&
    text.length >= 3 &&
    text.length <= 50 &&
    /\p{L}/u.test(text) &&
    !/[.!?:;,]$/.test(text) &&
    words.some((word) => !emphatic.has(word))
  );
};

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const wordPattern = (term: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(term).replace(/\s+/g, "\\s+")}(?:e?s)?(?![\\p{L}\\p{N}])`, "giu");

/** Stays whole through the escaping of the words around it. */
const gapMark = "\ue000";

/** The sentence without the term, wherever in it the term stands. */
const withGaps = (sentence: readonly Piece[], term: string): string => {
  const pattern = wordPattern(term);
  const pieces = sentence.map((piece): Piece => {
    if (piece.kind === "words") return { ...piece, text: piece.text.replace(pattern, gapMark) };
    const isIt = piece.text.toLowerCase() === term.toLowerCase() || piece.text.replace(pattern, "").trim() === "";
    return isIt ? { kind: "words", text: gapMark, markdown: "" } : piece;
  });
  return markdownOf(pieces).replaceAll(gapMark, gap);
};

const leastAround = 5;
const mostInSentence = 45;

/** A sentence with a marked term, if the rest of it is enough to find the term by and does not hold it. */
const clozeOf = (sentence: readonly Piece[], term: Piece): { front: string; back: string } | null => {
  const around = countWords(textOf(sentence)) - countWords(term.text);
  if (around < leastAround || around > mostInSentence) return null;
  const front = withGaps(sentence, term.text);
  if (wordPattern(term.text).test(front)) return null;
  const back = sentence.map((piece) => (piece === term ? `**${piece.markdown}**` : markdownOfPiece(piece))).join("");
  return { front, back: back.trim() };
};

const before = /(?:\b(?:called|named|termed|known as|defined as|means|is|are)|:)(?:\s+(?:an?|the|its|their))?\s*$/i;
const behind = /^(?:\s*:|\s+(?:is|are|means?|refers? to|tells?|describes?)\b)/i;

/** Bold is for weight as often as for terms; a term is of the glossary, or the sentence says what it is. */
const isAskedFor = (sentence: readonly Piece[], term: Piece, glossary: ReadonlySet<string>): boolean => {
  if (glossary.has(keyOf(term.text))) return true;
  const at = sentence.indexOf(term);
  const isFirst = textOf(sentence.slice(0, at)) === "";
  return (
    term.isMarked ||
    before.test(textOf(sentence.slice(0, at))) ||
    (isFirst &&
      behind.test(
        sentence
          .slice(at + 1)
          .map(({ text }) => text)
          .join(""),
      ))
  );
};

type Line = { pieces: Piece[]; isItem: boolean };

/** The lines of a block that are told, not shown: no tables, code, pictures or questions. */
const linesOf = (block: RootContent): Line[] => {
  switch (block.type) {
    case "paragraph":
      return [{ pieces: piecesOf((block as Paragraph).children), isItem: false }];
    case "list":
      return (block as List).children.flatMap((item) =>
        item.children.flatMap(linesOf).map((line) => ({ ...line, isItem: true })),
      );
    case "blockquote":
    case "containerDirective":
      return (block.children as RootContent[]).flatMap(linesOf);
    default:
      return [];
  }
};

type Section = { heading: LessonSource["headings"][number] | null; lines: Line[] };

/** What stands under each heading itself, without what stands under those below it. */
const sectionsOf = ({ tree, headings }: LessonSource): Section[] => {
  const byNode = new Map(headings.map((heading) => [heading.node, heading]));
  const sections: Section[] = [{ heading: null, lines: [] }];
  for (const block of tree.children) {
    const heading = block.type === "heading" ? byNode.get(block) : undefined;
    if (heading) sections.push({ heading, lines: [] });
    else sections.at(-1)?.lines.push(...linesOf(block));
  }
  return sections.filter(({ heading }) => !heading || !boilerplate.test(withoutNumber(heading.text)));
};

const leastTold = 25;
const enoughTold = 90;

/** The beginning of what is told, in whole sentences; the first is always there. */
const beginning = (lines: readonly Line[]): string => {
  const told: string[] = [];
  let words = 0;
  for (const { pieces, isItem } of lines) {
    const taken: Piece[] = [];
    for (const sentence of sentencesOf(pieces)) {
      words += countWords(textOf(sentence));
      if (words > enoughTold && told.length + taken.length > 0) break;
      taken.push(...sentence);
    }
    const markdown = markdownOf(taken);
    if (markdown !== "") told.push(isItem ? `- ${markdown}` : markdown);
    if (words > enoughTold) break;
  }
  return told.join("\n\n");
};

const unnumbered = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, i) => (i === 0 ? { ...piece, text: withoutNumber(piece.text) } : piece));

/** A heading to explain, if it says what to explain and enough is told about it. */
const headingCards = (lesson: LessonSource, sections: readonly Section[]): MadeCard[] =>
  sections.flatMap(({ heading, lines }): MadeCard[] => {
    if (!heading) return [];
    const text = withoutNumber(heading.text);
    const told = lines.reduce((sum, { pieces }) => sum + countWords(textOf(pieces)), 0);
    if (countWords(text) < 2 || told < leastTold) return [];
    const shown = `**${markdownOf(unnumbered(piecesOf(heading.node.children)))}**`;
    return [
      {
        ...{ kind: "heading", source: `heading:${lesson.id}:${keyOf(text)}`, anchor: heading.slug },
        front: text.endsWith("?") ? shown : `Explain in your own words: ${shown}`,
        back: beginning(lines),
      },
    ];
  });

/** A line that begins with a bold statement and goes on to say why: the statement is to be explained. */
const statementCards = (lesson: LessonSource, sections: readonly Section[]): MadeCard[] =>
  sections.flatMap(({ heading, lines }) =>
    lines.flatMap(({ pieces }): MadeCard[] => {
      const [first, ...rest] = pieces;
      if (first?.kind !== "term" || countWords(first.text) < 3 || !/[.!:?]$/.test(first.text)) return [];
      if (countWords(textOf(rest)) < 8) return [];
      return [
        {
          ...{ kind: "heading", source: `heading:${lesson.id}:${keyOf(first.text)}`, anchor: heading?.slug ?? null },
          front: first.text.endsWith("?") ? `**${first.markdown}**` : `Say why: **${first.markdown}**`,
          back: markdownOf(rest),
        },
      ];
    }),
  );

/** Letters and digits alone, so that marks do not make two of one sentence. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A sentence that the glossary has for its definition is on the card of the term already. */
const clozeCards = (lesson: LessonSource, sections: readonly Section[], glossary: readonly Term[]): MadeCard[] => {
  const terms = new Set(glossary.map(({ term }) => keyOf(term)));
  const definitions = new Set(glossary.map(({ definition }) => bare(definition)));
  return sections.flatMap(({ heading, lines }) =>
    lines.flatMap(({ pieces }) =>
      sentencesOf(pieces).flatMap((sentence) =>
        sentence.flatMap((piece): MadeCard[] => {
          if (piece.kind !== "term" || !isTerm(piece.text) || !isAskedFor(sentence, piece, terms)) return [];
          const made = definitions.has(bare(textOf(sentence))) ? null : clozeOf(sentence, piece);
          const source = `cloze:${lesson.id}:${keyOf(piece.text)}`;
          return made ? [{ kind: "cloze", source, ...made, anchor: heading?.slug ?? null }] : [];
        }),
      ),
    ),
  );
};

const leastDefined = 4;

export const termCard = ({ term, definition }: Term, anchor: string | null): MadeCard => ({
  ...{ kind: "term", source: termSource(term), anchor },
  front: `What is meant by **${markdownOf([{ kind: "words", text: term, markdown: "" }])}**?`,
  back: definition,
});

export const termSource = (term: string): string => `term:${keyOf(term)}`;

/** A single word may be an everyday one, so it counts where it is marked; several together are the term. */
const usesOf = (term: string): ((pieces: readonly Piece[]) => boolean) => {
  const pattern = wordPattern(term);
  return countWords(term) > 1
    ? (pieces) => textOf(pieces).search(pattern) >= 0
    : (pieces) => pieces.some(({ kind, text }) => kind === "term" && text.replace(pattern, "").trim() === "");
};

/** Terms of the glossary that the lesson uses, each where it stands first. */
const termCards = (sections: readonly Section[], glossary: readonly Term[]): MadeCard[] => {
  const all = keyOf(sections.flatMap(({ lines }) => lines.map(({ pieces }) => textOf(pieces))).join("\n"));
  return glossary.flatMap((entry): MadeCard[] => {
    // Most terms of a large glossary are of other lessons, and a pattern over each line is slow.
    if (!all.includes(keyOf(entry.term)) || countWords(entry.definition) < leastDefined) return [];
    const uses = usesOf(entry.term);
    const section = sections.find(({ lines }) => lines.some(({ pieces }) => uses(pieces)));
    return section ? [termCard(entry, section.heading?.slug ?? null)] : [];
  });
};

const once = (cards: readonly MadeCard[]): MadeCard[] =>
  [...new Map(cards.toReversed().map((card) => [card.source, card])).values()].reverse();

/**
 * The cards that a lesson gives, by rule: terms of the glossary that it uses; marked terms in sentences that can be
 * completed without them; headings, and bold statements, under which enough is told to explain them.
 */
export const cardsOfLesson = (lesson: LessonSource, glossary: readonly Term[]): MadeCard[] => {
  const sections = sectionsOf(lesson);
  return once([
    ...termCards(sections, glossary),
    ...clozeCards(lesson, sections, glossary),
    ...headingCards(lesson, sections),
    ...statementCards(lesson, sections),
  ]);
};
