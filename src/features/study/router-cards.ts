import { Empty } from "#/core/rest.ts";
import { router, signedIn } from "#/server/trpc.ts";
import { addCourseCards, addLessonCards, offerCards } from "./actions/offer-cards.ts";
import { createCard, deleteCard, getCard, listCards, updateCard } from "./actions/own-cards.ts";
import * as cards from "./contract-cards.ts";
import { cardsRest } from "./contract-rest-cards.ts";

export const cardsRouter = router({
  list: signedIn
    .meta(cardsRest.list)
    .input(cards.ListCardsInput)
    .output(cards.CardPage)
    .query(({ ctx, input }) => listCards(ctx, input)),
  create: signedIn
    .meta(cardsRest.create)
    .input(cards.CreateCardInput)
    .output(cards.StudyCard)
    .mutation(({ ctx, input }) => createCard(ctx, input)),
  get: signedIn
    .meta(cardsRest.get)
    .input(cards.CardRef)
    .output(cards.StudyCard)
    .query(({ ctx, input }) => getCard(ctx, input)),
  update: signedIn
    .meta(cardsRest.update)
    .input(cards.UpdateCardInput)
    .output(cards.StudyCard)
    .mutation(({ ctx, input }) => updateCard(ctx, input)),
  delete: signedIn
    .meta(cardsRest.delete)
    .input(cards.CardRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteCard(ctx, input)),
  offer: signedIn
    .meta(cardsRest.offer)
    .input(cards.LessonCardsRef)
    .output(cards.CardOffer)
    .query(({ ctx, input }) => offerCards(ctx, input)),
  addFromLesson: signedIn
    .meta(cardsRest.addFromLesson)
    .input(cards.LessonCardsRef)
    .output(cards.AddedCards)
    .mutation(({ ctx, input }) => addLessonCards(ctx, input)),
  addFromCourse: signedIn
    .meta(cardsRest.addFromCourse)
    .input(cards.CourseCardsRef)
    .output(cards.AddedCards)
    .mutation(({ ctx, input }) => addCourseCards(ctx, input)),
});
