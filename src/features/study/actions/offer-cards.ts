import { requireUserId } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { publishedLessons } from "#/features/courses/actions/readable-lessons.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";
import { renderNote } from "#/server/markdown/render.ts";
import type { MadeCard } from "../cards-of-lesson.ts";
import type { CardOffer } from "../contract-cards.ts";
import { countCards, insertCards, selectSources, selectTermsOf } from "../store-cards.ts";
import { insertItems } from "../store-review.ts";
import { hashOf, madeFrom } from "./made-cards.ts";

/** Cards of one person in one course. */
export const mostCards = 2_000;

/** What a lesson gives, and which of it the asker has. */
export const offerCards = async (ctx: Context, { lessonId }: { lessonId: string }): Promise<CardOffer> => {
  const userId = requireUserId(ctx.actor);
  const { lesson, course } = await requireLesson(ctx, lessonId, "learn");
  const cards = madeFrom(lesson, await selectTermsOf(ctx.db, course.id));
  const sources = cards.map(({ source }) => source);
  const mine = await selectSources(ctx.db, { userId, courseId: course.id, sources });
  return {
    cards: await Promise.all(
      cards.map(async ({ kind, source, front, back }) => ({
        ...{ kind, frontHtml: await renderNote(front), backHtml: await renderNote(back) },
        isMine: mine.has(source),
      })),
    ),
    left: cards.length - mine.size,
  };
};

type FromLesson = { id: string; version: number; cards: readonly MadeCard[] };

/** Each source once; what the person has stays as it is. */
const take = async (ctx: Context, courseId: string, lessons: readonly FromLesson[]): Promise<{ added: number }> => {
  const userId = requireUserId(ctx.actor);
  const now = toInstant(ctx.now());
  const rows = lessons.flatMap(({ id: lessonId, version, cards }) =>
    cards.map((card) => ({
      ...{ ...card, id: newId(), userId, courseId, lessonId, lessonVersion: version, contentHash: hashOf(card) },
      ...{ createdAt: now, updatedAt: now },
    })),
  );
  const once = [...new Map(rows.toReversed().map((row) => [row.source, row])).values()].reverse();
  return ctx.db.transaction(async (tx) => {
    if ((await countCards(tx, userId, courseId)) + once.length > mostCards)
      throw new AppError("conflict", `A course can have ${mostCards} of your cards. Delete some first.`);
    const ids = await insertCards(tx, once);
    await insertItems(
      tx,
      ids.map((cardId) => ({ id: newId(), userId, courseId, cardId, addedAt: now })),
    );
    return { added: ids.length };
  });
};

/** Puts the cards of a lesson into the asker's reviews. */
export const addLessonCards = async (ctx: Context, { lessonId }: { lessonId: string }) => {
  const { lesson, course } = await requireLesson(ctx, lessonId, "learn");
  const cards = madeFrom(lesson, await selectTermsOf(ctx.db, course.id));
  return take(ctx, course.id, [{ ...lesson, cards }]);
};

/** The same for all published lessons of a course. */
export const addCourseCards = async (ctx: Context, { courseId }: { courseId: string }) => {
  await requireCourse(ctx, courseId, "learn");
  const glossary = await selectTermsOf(ctx.db, courseId);
  const lessons = await publishedLessons(ctx.db, courseId);
  return take(
    ctx,
    courseId,
    lessons.map((lesson) => ({ ...lesson, cards: madeFrom(lesson, glossary) })),
  );
};
