import { describe, expect, test } from "vitest";
import { makeUser } from "#/test/factories.ts";
import { makeDemoCourse } from "#/test/factories-tutor.ts";
import { testServices } from "#/test/harness.ts";
import { type GoldQuestion, goldQuestions, offCourseQuestions } from "#/test/tutor-gold.ts";
import { rankCourse } from "./search-course.ts";

const services = testServices();
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const above = (least: number) => expect.toSatisfy((value: number) => value >= least, `at least ${least}`);
const gain = (rank: number) => 1 / Math.log2(rank + 2);

describe("the gold questions on the demo course", () => {
  test("recall, order, corrections and declining", async () => {
    const course = await makeDemoCourse(services.db, await makeUser(services.db));
    const placesOf = async (question: string) => {
      const { passages, isCovered } = await rankCourse(services, course.id, question);
      return { isCovered, places: passages.map((p) => (p.anchor ? `${p.lessonSlug}#${p.anchor}` : p.lessonSlug)) };
    };
    const judged: (GoldQuestion & { rank: number; isCovered: boolean })[] = [];
    for (const gold of goldQuestions) {
      const { places, isCovered } = await placesOf(gold.question);
      judged.push({ ...gold, isCovered, rank: places.findIndex((place) => gold.answers.includes(place)) });
    }
    const recall = (list: typeof judged) => mean(list.map(({ rank }) => (rank >= 0 && rank < 5 ? 1 : 0)));
    const ndcg = (list: typeof judged) => mean(list.map(({ rank }) => (rank >= 0 ? gain(rank) : 0)));
    const recalls = Object.fromEntries([...Map.groupBy(judged, ({ style }) => style)].map(([s, l]) => [s, recall(l)]));
    expect(recalls).toEqual({ exact: above(0.9), paraphrase: above(0.85), typo: above(0.85) });
    expect(recall(judged)).toBeGreaterThanOrEqual(0.92);
    expect(ndcg(judged)).toBeGreaterThanOrEqual(0.9);
    expect(mean(judged.map(({ isCovered }) => (isCovered ? 1 : 0)))).toBeGreaterThanOrEqual(0.95);
    const declined = [];
    for (const question of offCourseQuestions) if (!(await placesOf(question)).isCovered) declined.push(question);
    expect(declined.length / offCourseQuestions.length).toBeGreaterThanOrEqual(0.9);
  });
});
