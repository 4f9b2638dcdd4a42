import { renderNote } from "#/server/markdown/render.ts";
import type { StudyCard } from "../contract-cards.ts";
import type { CardRow } from "../store-cards.ts";

export const presentCard = async (row: CardRow): Promise<StudyCard> => {
  const { id, courseId, lessonId, kind, front, back, goneAt, updatedAt } = row;
  const [frontHtml, backHtml] = await Promise.all([renderNote(front), renderNote(back)]);
  return { id, courseId, lessonId, kind, front, back, frontHtml, backHtml, isGone: goneAt !== null, updatedAt };
};
