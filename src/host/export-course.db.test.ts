import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { newId } from "#/core/ids.ts";
import { courses, glossaryTerms } from "#/features/courses/tables.ts";
import { makeLesson, makeModule } from "#/test/factories.ts";
import { system } from "#/test/factories-accounts.ts";
import { makeQuizWorld } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { clearSentence } from "./clear-sentence.ts";
import { exportCourse } from "./export-course.ts";

const services = testServices();
const { db } = services;
const ctx = ctxFor(services, system);

describe("exporting a course", () => {
  it("gives lessons, questions with their keys, quizzes with what they ask, and the glossary, as JSON", async () => {
    const { course, questions } = await makeQuizWorld(db);
    const lesson = await makeLesson(db, course, await makeModule(db, course));
    await db.insert(glossaryTerms).values({ id: newId(), courseId: course.id, term: "Word", definition: "Said." });
    const [{ slug } = { slug: "" }] = await db
      .select({ slug: courses.slug })
      .from(courses)
      .where(eq(courses.id, course.id));
    const exported = await exportCourse(ctx, slug);
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
    expect(exported.lessons).toMatchObject([{ id: lesson.id, body: expect.any(String) }]);
    expect(exported.questions.map(({ id }) => id).sort()).toEqual(questions.map(({ id }) => id).sort());
    expect(exported.questions[0]).toHaveProperty("body");
    expect(exported.quizzes[0]?.questions.map(({ questionId }) => questionId)).toEqual(questions.map(({ id }) => id));
    expect(exported.quizzes[0]).toMatchObject({ mode: "graded", sections: [], draws: [] });
    expect(exported.glossary).toMatchObject([{ term: "Word", definition: "Said." }]);
  });

  it("says in a sentence that there is no such course", async () => {
    const error = await exportCourse(ctx, "no-such-course").catch((thrown: unknown) => thrown);
    expect(clearSentence(error)).toBe("There is no such course.");
  });
});
