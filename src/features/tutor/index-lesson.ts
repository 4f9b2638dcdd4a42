import { newId } from "#/core/ids.ts";
import type { Block } from "./blocks.ts";
import { type Analyser, type Lexeme, lexemesOf, lexemesOfCode } from "./lexemes.ts";
import { cutLesson, type ParsedLesson, type Passage } from "./passages.ts";
import { bm25 } from "./ranking.ts";

export type Posting = { lexeme: string; inBody: number; inHeadings: number };

export type IndexedLesson = {
  lessonId: string;
  version: number;
  analyser: Analyser;
  passages: (Passage & { id: string; length: number; postings: Posting[] })[];
  /** The lexeme of each written form. */
  words: Map<string, string>;
};

/** Names of TeX commands are not what a formula is about. */
const withoutCommands = (tex: string) => tex.replace(/\\[a-zA-Z]+/g, " ");

const lexemesOfBlock = (block: Block, analyser: Analyser): Lexeme[] => {
  if (block.kind === "code") return lexemesOfCode(block.text, analyser);
  if (block.kind === "math") return lexemesOf(withoutCommands(block.text), analyser);
  return block.runs.flatMap(({ kind, text }) => {
    if (kind === "code") return lexemesOfCode(text, analyser);
    return lexemesOf(kind === "math" ? withoutCommands(text) : text, analyser);
  });
};

const postingsOf = (body: readonly Lexeme[], headings: readonly Lexeme[]): Posting[] => {
  const byLexeme = new Map<string, Posting>();
  const at = (lexeme: string): Posting => {
    const posting = byLexeme.get(lexeme) ?? { lexeme, inBody: 0, inHeadings: 0 };
    byLexeme.set(lexeme, posting);
    return posting;
  };
  for (const { lexeme } of body) at(lexeme).inBody += 1;
  for (const { lexeme } of headings) at(lexeme).inHeadings += 1;
  return [...byLexeme.values()];
};

/** Cuts a lesson and counts its lexemes. */
export const indexLesson = (
  lesson: ParsedLesson & { id: string; version: number },
  analyser: Analyser,
): IndexedLesson => {
  const all: Lexeme[] = [];
  const passages = cutLesson(lesson).map((passage) => {
    const body = passage.blocks.flatMap((block) => lexemesOfBlock(block, analyser));
    const headings = passage.headingPath.flatMap((heading) => lexemesOf(heading, analyser));
    all.push(...body, ...headings);
    return {
      ...passage,
      id: newId(),
      length: body.length + bm25.headingWeight * headings.length,
      postings: postingsOf(body, headings),
    };
  });
  return {
    lessonId: lesson.id,
    version: lesson.version,
    analyser,
    passages,
    words: new Map(all.map(({ word, lexeme }) => [word, lexeme])),
  };
};
