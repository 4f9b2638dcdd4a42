import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { deleteLesson } from "#/features/courses/actions/delete-lesson.ts";
import { leave } from "#/features/courses/actions/leave.ts";
import { putGlossary } from "#/features/courses/actions/put-glossary.ts";
import { updateLesson } from "#/features/courses/actions/update-lesson.ts";
import { makeLesson, makeUser } from "#/test/factories.ts";
import { makeStudyWorld, onDay } from "#/test/factories-study.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getReviewQueue } from "./actions/get-review-queue.ts";
import { gradeReview } from "./actions/grade-review.ts";
import { addCourseCards, addLessonCards, offerCards } from "./actions/offer-cards.ts";
import { createCard, deleteCard, getCard, listCards, updateCard } from "./actions/own-cards.ts";
import { reviewItems } from "./tables-review.ts";

const services = testServices();
const { db } = services;

const body = `Learning by remembering is called **retrieval practice**, and it lasts.

## Why it works so well

Whoever recalls an idea from memory has to work for it, and the work leaves a trace that reading it once more would not have left, however often it is read.`;

const glossary = [{ term: "Retrieval practice", definition: "Learning by bringing knowledge to mind." }];

describe("cards of lessons", () => {
  test("are offered, added once, and follow their lesson and glossary with their schedule", async () => {
    const { as, course, lesson, teacher } = await makeStudyWorld(services, body, 0);
    const teach = ctxFor(services, teacher.actor);
    await putGlossary(teach, { courseId: course.id, terms: glossary });
    const ctx = as(services);
    const ref = { lessonId: lesson.id };
    const offer = await offerCards(ctx, ref);
    expect(offer.cards.map(({ kind, isMine }) => [kind, isMine])).toEqual([
      ["term", false],
      ["cloze", false],
      ["heading", false],
    ]);
    expect(offer.left).toBe(3);
    const added = await Promise.all([addLessonCards(ctx, ref), addLessonCards(ctx, ref)]);
    expect(added.map((one) => one.added).sort()).toEqual([0, 3]);
    expect(await addCourseCards(ctx, { courseId: course.id })).toEqual({ added: 0 });
    expect((await offerCards(ctx, ref)).left).toBe(0);

    const { items } = await getReviewQueue(ctx, { limit: 10 });
    const [term, cloze, heading] = items;
    expect([term, cloze, heading].map((item) => item?.lesson?.anchor)).toEqual([null, null, "why-it-works-so-well"]);
    for (const item of items)
      await gradeReview(ctx, { itemId: item.id, clientKey: item.id, grade: "easy", seconds: null });

    await putGlossary(teach, {
      courseId: course.id,
      terms: [{ ...glossary[0]!, definition: "To learn by recalling." }],
    });
    const changed = body
      .replace("and it lasts", "and nothing lasts longer")
      .replace("## Why it works so well", "## What it costs us");
    await updateLesson(teach, { lessonId: lesson.id, body: changed });
    const later = as(onDay(services, 8));
    const due = (await getReviewQueue(later, { limit: 10 })).items;
    expect(due.map(({ id }) => id).sort()).toEqual([term!.id, cloze!.id].sort());
    const shown = due.map(({ card, reviews }) => [card?.back ?? card?.front, reviews]).sort();
    expect(shown).toEqual([
      ["Learning by remembering is called **retrieval practice**, and nothing lasts longer.", 1],
      ["To learn by recalling.", 1],
    ]);
    const gone = (await listCards(later, { courseId: course.id, limit: 10 })).items.filter(({ isGone }) => isGone);
    expect(gone.map(({ kind }) => kind)).toEqual(["heading"]);
    expect((await offerCards(later, ref)).left).toBe(1);

    await updateLesson(teach, { lessonId: lesson.id, body });
    await putGlossary(teach, { courseId: course.id, terms: [] });
    const back = (await getReviewQueue(later, { limit: 10 })).items;
    expect(back.map(({ id }) => id).sort()).toEqual([cloze!.id, heading!.id].sort());
    await putGlossary(teach, { courseId: course.id, terms: glossary });
    expect((await getReviewQueue(later, { limit: 10 })).due).toBe(3);

    await deleteLesson(teach, { lessonId: lesson.id });
    expect((await getReviewQueue(later, { limit: 10 })).items.map(({ id }) => id)).toEqual([term!.id]);
  });
});

describe("own cards", () => {
  test("are written, changed and deleted by their owner alone, in courses where they learn", async () => {
    const { as, course, lesson, learner } = await makeStudyWorld(services, body, 0);
    const ctx = as(services);
    const fields = { courseId: course.id, lessonId: lesson.id, front: "What is $1+1$?", back: "Two" };
    const card = await createCard(ctx, fields);
    expect(card).toMatchObject({ kind: "own", frontHtml: expect.stringContaining("<math") });
    const stranger = ctxFor(services, (await makeUser(db)).actor);
    await expect(createCard(stranger, fields)).rejects.toMatchObject({ code: "not_enrolled" });
    for (const act of [getCard, deleteCard, updateCard])
      await expect(act(stranger, { cardId: card.id })).rejects.toMatchObject({ code: "not_found" });
    const elsewhere = await makeStudyWorld(services, body, 0);
    const foreign = await makeLesson(db, elsewhere.course);
    await expect(createCard(ctx, { ...fields, lessonId: foreign.id })).rejects.toMatchObject({ code: "not_enrolled" });

    const [item] = (await getReviewQueue(ctx, { limit: 5 })).items;
    await gradeReview(ctx, { itemId: item!.id, clientKey: "k", grade: "good", seconds: 3 });
    expect(await updateCard(ctx, { cardId: card.id, back: "2" })).toMatchObject({ front: fields.front, back: "2" });
    const later = as(onDay(services, 3));
    expect((await getReviewQueue(later, { limit: 5 })).items).toMatchObject([{ id: item!.id, reviews: 1 }]);
    await addLessonCards(ctx, { lessonId: lesson.id });
    const made = (await listCards(ctx, { courseId: course.id, limit: 5 })).items.find(({ kind }) => kind === "cloze");
    await expect(updateCard(ctx, { cardId: made!.id, back: "x" })).rejects.toMatchObject({ code: "conflict" });
    await leave(ctx, { courseId: course.id });
    await deleteCard(ctx, { cardId: card.id });
    expect(await db.$count(reviewItems, eq(reviewItems.userId, learner.id))).toBe(2);
  });
});
