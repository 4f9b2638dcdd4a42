import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";
import type { CreateCardInput, ListCardsInput, StudyCard, UpdateCardInput } from "../contract-cards.ts";
import {
  type CardRow,
  countCards,
  deleteCardRow,
  insertCards,
  selectCards,
  selectCardsByIds,
  updateCardRow,
} from "../store-cards.ts";
import { insertItems } from "../store-review.ts";
import { mostCards } from "./offer-cards.ts";
import { presentCard } from "./present-card.ts";
import { refreshCards } from "./refresh-cards.ts";

type Ref = { cardId: string };

/** A card of the asker; nobody else's exists. It stays theirs after they left the course. */
const requireCard = async (ctx: Context, cardId: string): Promise<CardRow> => {
  const [card] = await selectCardsByIds(ctx.db, requireUserId(ctx.actor), [cardId]);
  if (!card) throw notFound("card");
  return card;
};

/** The asker's cards of a course in the order in which they were added. */
export const listCards = async (ctx: Context, { courseId, limit, cursor }: z.infer<typeof ListCardsInput>) => {
  const userId = requireUserId(ctx.actor);
  await requireCourse(ctx, courseId, "learn");
  await refreshCards(ctx, userId);
  const after = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectCards(ctx.db, { userId, courseId, after, limit: limit + 1 });
  const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
  return { items: await Promise.all(items.map(presentCard)), nextCursor };
};

export const getCard = async (ctx: Context, { cardId }: Ref): Promise<StudyCard> =>
  presentCard(await requireCard(ctx, cardId));

/** Writes a card, which is in the asker's reviews from then on. */
export const createCard = async (ctx: Context, input: z.infer<typeof CreateCardInput>): Promise<StudyCard> => {
  const userId = requireUserId(ctx.actor);
  const { courseId, lessonId, front, back } = input;
  await requireCourse(ctx, courseId, "learn");
  if (lessonId !== null) {
    const { course } = await requireLesson(ctx, lessonId, "learn");
    if (course.id !== courseId) throw invalid("/lessonId", "is not a lesson of this course");
  }
  const now = toInstant(ctx.now());
  const card = { id: newId(), userId, courseId, lessonId, kind: "own" as const, front, back };
  await ctx.db.transaction(async (tx) => {
    if ((await countCards(tx, userId, courseId)) >= mostCards)
      throw new AppError("conflict", `A course can have ${mostCards} of your cards. Delete some first.`);
    await insertCards(tx, [{ ...card, createdAt: now, updatedAt: now }]);
    await insertItems(tx, [{ id: newId(), userId, courseId, cardId: card.id, addedAt: now }]);
  });
  return getCard(ctx, { cardId: card.id });
};

/** Changes an own card. Its schedule stays: mending a word is no reason to begin again. */
export const updateCard = async (
  ctx: Context,
  { cardId, front, back }: z.infer<typeof UpdateCardInput>,
): Promise<StudyCard> => {
  const card = await requireCard(ctx, cardId);
  if (card.kind !== "own")
    throw new AppError("conflict", "This card follows its course. Write one of your own to have it in other words.");
  await updateCardRow(ctx.db, cardId, { front, back, updatedAt: toInstant(ctx.now()) });
  return getCard(ctx, { cardId });
};

/** Deletes a card with its reviews. */
export const deleteCard = async (ctx: Context, { cardId }: Ref): Promise<Record<string, never>> => {
  await requireCard(ctx, cardId);
  await deleteCardRow(ctx.db, cardId);
  return {};
};
