import { createHash } from "node:crypto";
import { headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { cardsOfLesson, type MadeCard, type Term } from "../cards-of-lesson.ts";

/** The cards that the text of a lesson and its course's glossary give. */
export const madeFrom = (lesson: { id: string; body: string }, glossary: readonly Term[]): MadeCard[] => {
  const tree = parseMarkdown(lesson.body);
  return cardsOfLesson({ id: lesson.id, tree, headings: headingsOfTree(tree) }, glossary);
};

export const hashOf = ({ front, back }: { front: string; back: string }): string =>
  createHash("sha256").update(`${front}\0${back}`).digest("base64url").slice(0, 22);
