import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { termCard } from "../cards-of-lesson.ts";
import {
  type StaleLesson,
  selectCardsOfLesson,
  selectStaleLessons,
  selectStaleTerms,
  selectTermsOf,
  updateCardRow,
} from "../store-cards.ts";
import { hashOf, madeFrom } from "./made-cards.ts";

const followLesson = async (db: Db, userId: string, lesson: StaleLesson, now: string): Promise<void> => {
  const made = new Map(madeFrom(lesson, await selectTermsOf(db, lesson.courseId)).map((card) => [card.source, card]));
  for (const { id, source, contentHash, goneAt } of await selectCardsOfLesson(db, userId, lesson.id)) {
    const card = made.get(source ?? "");
    const hash = card && hashOf(card);
    const text =
      card && hash !== contentHash ? { front: card.front, back: card.back, contentHash: hash, updatedAt: now } : {};
    const there = card ? { anchor: card.anchor, goneAt: null } : { goneAt: goneAt ?? now };
    await updateCardRow(db, id, { ...text, ...there, lessonVersion: lesson.version });
  }
};

const followGlossary = async (db: Db, userId: string, now: string): Promise<void> => {
  for (const { id, term, definition } of await selectStaleTerms(db, userId)) {
    if (term === null || definition === null) await updateCardRow(db, id, { goneAt: now });
    else {
      const { front, back } = termCard({ term, definition }, null);
      await updateCardRow(db, id, { front, back, contentHash: hashOf({ front, back }), goneAt: null, updatedAt: now });
    }
  }
};

/**
 * Lets a person's cards follow their lessons and glossaries. Where the term is the same the schedule stays; a card whose
 * source is gone waits for it to come back.
 */
export const refreshCards = async ({ db, now }: Pick<Context, "db" | "now">, userId: string): Promise<void> => {
  const at = toInstant(now());
  for (const lesson of await selectStaleLessons(db, userId)) await followLesson(db, userId, lesson, at);
  await followGlossary(db, userId, at);
};
