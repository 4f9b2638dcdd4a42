import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { studyCards } from "./tables-cards.ts";

export type CardRow = {
  id: string;
  courseId: string;
  lessonId: string | null;
  kind: "own" | "term" | "cloze" | "heading";
  front: string;
  back: string;
  source: string | null;
  goneAt: Instant | null;
  updatedAt: Instant;
};

const columns = {
  id: studyCards.id,
  courseId: studyCards.courseId,
  lessonId: studyCards.lessonId,
  kind: studyCards.kind,
  front: studyCards.front,
  back: studyCards.back,
  source: studyCards.source,
  goneAt: studyCards.goneAt,
  updatedAt: studyCards.updatedAt,
};

/** Those of a person among these. */
export const selectCardsByIds = (db: Db, userId: string, cardIds: readonly string[]): Promise<CardRow[]> =>
  cardIds.length === 0
    ? Promise.resolve([])
    : db
        .select(columns)
        .from(studyCards)
        .where(and(eq(studyCards.userId, userId), inArray(studyCards.id, [...cardIds])));

export const selectCards = (
  db: Db,
  { userId, courseId, after, limit }: { userId: string; courseId: string; after: string | null; limit: number },
): Promise<CardRow[]> =>
  db
    .select(columns)
    .from(studyCards)
    .where(
      and(
        eq(studyCards.userId, userId),
        eq(studyCards.courseId, courseId),
        after === null ? undefined : gt(studyCards.id, after),
      ),
    )
    .orderBy(asc(studyCards.id))
    .limit(limit);
