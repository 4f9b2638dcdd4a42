import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { glossaryTerms, lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Term } from "./cards-of-lesson.ts";
import { studyCards } from "./tables-cards.ts";

export type CardRow = {
  id: string;
  courseId: string;
  lessonId: string | null;
  kind: "own" | "term" | "cloze" | "heading";
  front: string;
  back: string;
  source: string | null;
  contentHash: string | null;
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
  contentHash: studyCards.contentHash,
  goneAt: studyCards.goneAt,
  updatedAt: studyCards.updatedAt,
};

const selectWhere = (db: Db, where: SQL | undefined): Promise<CardRow[]> =>
  db.select(columns).from(studyCards).where(where).orderBy(asc(studyCards.id));

/** Those of a person among these. */
export const selectCardsByIds = async (db: Db, userId: string, cardIds: readonly string[]): Promise<CardRow[]> =>
  cardIds.length === 0 ? [] : selectWhere(db, and(eq(studyCards.userId, userId), inArray(studyCards.id, [...cardIds])));

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

export const countCards = (db: Db, userId: string, courseId: string): Promise<number> =>
  db.$count(studyCards, and(eq(studyCards.userId, userId), eq(studyCards.courseId, courseId)));

export type NewCard = typeof studyCards.$inferInsert;

/** Leaves out what the person has from the same source. Returns the ids of what was added. */
export const insertCards = async (db: Db, cards: readonly NewCard[]): Promise<string[]> => {
  if (cards.length === 0) return [];
  const rows = await db
    .insert(studyCards)
    .values([...cards])
    .onConflictDoNothing()
    .returning({ id: studyCards.id });
  return rows.map(({ id }) => id);
};

export const updateCardRow = async (db: Db, cardId: string, fields: Partial<NewCard>): Promise<void> => {
  await db.update(studyCards).set(fields).where(eq(studyCards.id, cardId));
};

export const deleteCardRow = async (db: Db, cardId: string): Promise<void> => {
  await db.delete(studyCards).where(eq(studyCards.id, cardId));
};

/** Which of these sources the person has cards from. */
export const selectSources = async (
  db: Db,
  { userId, courseId, sources }: { userId: string; courseId: string; sources: readonly string[] },
): Promise<Set<string>> => {
  if (sources.length === 0) return new Set();
  const rows = await db
    .select({ source: studyCards.source })
    .from(studyCards)
    .where(
      and(eq(studyCards.userId, userId), eq(studyCards.courseId, courseId), inArray(studyCards.source, [...sources])),
    );
  return new Set(rows.flatMap(({ source }) => source ?? []));
};

export const selectTermsOf = (db: Db, courseId: string): Promise<Term[]> =>
  db
    .select({ term: glossaryTerms.term, definition: glossaryTerms.definition })
    .from(glossaryTerms)
    .where(eq(glossaryTerms.courseId, courseId))
    .orderBy(asc(glossaryTerms.term));

export type StaleLesson = { id: string; courseId: string; version: number; body: string };

/** Lessons that a person has cards from which were made from another version. */
export const selectStaleLessons = (db: Db, userId: string): Promise<StaleLesson[]> =>
  db
    .selectDistinct({ id: lessons.id, courseId: lessons.courseId, version: lessons.version, body: lessons.body })
    .from(studyCards)
    .innerJoin(lessons, eq(lessons.id, studyCards.lessonId))
    .where(
      and(
        eq(studyCards.userId, userId),
        inArray(studyCards.kind, ["cloze", "heading"]),
        ne(studyCards.lessonVersion, lessons.version),
      ),
    );

/** A person's cards from the text of a lesson. */
export const selectCardsOfLesson = (db: Db, userId: string, lessonId: string): Promise<CardRow[]> =>
  selectWhere(
    db,
    and(
      eq(studyCards.userId, userId),
      eq(studyCards.lessonId, lessonId),
      inArray(studyCards.kind, ["cloze", "heading"]),
    ),
  );

export type StaleTerm = { id: string; term: string | null; definition: string | null };

/** A person's cards of terms whose definition is another by now, or that are no more in the glossary or again. */
export const selectStaleTerms = (db: Db, userId: string): Promise<StaleTerm[]> =>
  db
    .select({ id: studyCards.id, term: glossaryTerms.term, definition: glossaryTerms.definition })
    .from(studyCards)
    .leftJoin(
      glossaryTerms,
      and(
        eq(glossaryTerms.courseId, studyCards.courseId),
        sql`lower(${glossaryTerms.term}) = substr(${studyCards.source}, length('term:') + 1)`,
      ),
    )
    .where(
      and(
        eq(studyCards.userId, userId),
        eq(studyCards.kind, "term"),
        or(
          and(isNotNull(glossaryTerms.id), ne(glossaryTerms.definition, studyCards.back)),
          and(isNotNull(glossaryTerms.id), isNotNull(studyCards.goneAt)),
          and(isNull(glossaryTerms.id), isNull(studyCards.goneAt)),
        ),
      ),
    );
