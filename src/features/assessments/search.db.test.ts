import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { makeQuestions, makeQuizWorld, sampleBodies } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { listQuestions } from "./actions/list-questions.ts";
import { createCategory } from "./actions/save-category.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { questions } from "./tables.ts";

const services = testServices();
const { db } = services;

const begin = async () => {
  const world = await makeQuizWorld(db, {}, ["true_false"]);
  const teach = ctxFor(services, world.teacher.actor);
  const courseId = world.course.id;
  const bodies = sampleBodies();
  const options = ["Jupiter", "Saturn"].map((text, i) => ({
    ...{ id: `o${i}`, text, fraction: i === 0 ? "1" : "0", feedback: "" },
  }));
  const [choice, essay] = await makeQuestions(db, world.course, [
    { type: "single_choice", stem: "Which **planet** is 100 % the largest?", options, shuffle: true, explanation: "" },
    { ...bodies.essay, stem: "Describe a planet_like body." },
  ]);
  const find = async (search: string, more = {}) => {
    const { items } = await listQuestions(teach, { courseId, archived: false, search, limit: 100, ...more });
    return items.map(({ id }) => id);
  };
  return { ...world, teach, courseId, find, choiceId: choice!.id, essayId: essay!.id };
};

describe("searching the question bank", () => {
  test("finds words of stem, options, title and tags, all of them in one question, in any case", async () => {
    const { teach, find, choiceId, essayId } = await begin();
    expect(await find("planet")).toEqual([choiceId, essayId]);
    expect(await find("JUPITER largest")).toEqual([choiceId]);
    expect(await find("jupiter describe")).toEqual([]);
    await updateQuestion(teach, { questionId: essayId, title: "About Pluto", tags: ["Dwarf"] });
    expect(await find("pluto")).toEqual([essayId]);
    expect(await find("dwarf planet")).toEqual([essayId]);
  });

  test("takes signs of patterns for what they are", async () => {
    const { find, choiceId, essayId } = await begin();
    expect(await find("%")).toEqual([choiceId]);
    expect(await find("planet_")).toEqual([essayId]);
    expect(await find("\\")).toEqual([]);
    expect((await find("   ")).length).toBe(3);
  });

  test("knows what was saved since, also while it is combined with filters", async () => {
    const { teach, courseId, find, choiceId, essayId } = await begin();
    const { id: categoryId } = await createCategory(teach, { courseId, name: "Sky", parentId: null });
    expect(await find("planet")).toHaveLength(2);
    await updateQuestion(teach, {
      ...{ questionId: essayId, categoryId },
      body: { ...sampleBodies().essay, stem: "Describe a comet." },
    });
    expect(await find("planet")).toEqual([choiceId]);
    expect(await find("comet", { categoryId })).toEqual([essayId]);
    expect(await find("jupiter", { categoryId })).toEqual([]);
    expect(await find("comet", { type: "single_choice" })).toEqual([]);
  });

  test("finds rows that were there before it, page by page", async () => {
    const { teach, courseId, course } = await begin();
    const made = await makeQuestions(db, course, Array(7).fill({ ...sampleBodies().true_false, stem: "An old row" }));
    await db.update(questions).set({ searchText: null }).where(eq(questions.courseId, courseId));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const input = { courseId, archived: false, search: "old row", limit: 3, ...(cursor ? { cursor } : {}) };
      const page = await listQuestions(teach, input);
      found.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(found).toEqual(made.map(({ id }) => id).sort());
  });

  test("leaves one that is being saved for the next search and never keeps an old text", async () => {
    const { teach, find, essayId } = await begin();
    await db.transaction(async (tx) => {
      const changed = { ...sampleBodies().essay, stem: "A meteor." };
      await updateQuestion({ ...teach, db: tx }, { questionId: essayId, body: changed });
    });
    expect(await find("meteor")).toEqual([essayId]);
    const [row] = await db
      .select({ text: sql<string>`${questions.searchText}` })
      .from(questions)
      .where(eq(questions.id, essayId));
    expect(row?.text).not.toContain("planet");
  });
});
