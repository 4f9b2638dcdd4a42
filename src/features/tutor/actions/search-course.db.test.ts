import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { lessons } from "#/features/courses/tables.ts";
import { makeUser } from "#/test/factories.ts";
import { makeDemoCourse } from "#/test/factories-tutor.ts";
import { testServices } from "#/test/harness.ts";
import { offCourseQuestions } from "#/test/tutor-gold/off-course.ts";
import { type GoldQuestion, goldQuestions } from "#/test/tutor-gold/questions.ts";
import { passages } from "../tables.ts";
import { rankCourse } from "./search-course.ts";

const services = testServices();
const { db } = services;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (values: readonly boolean[]) => mean(values.map(Number));
const above = (least: number) => expect.toSatisfy((value: number) => value >= least, `at least ${least}`);
const gain = (rank: number) => (rank < 0 ? 0 : 1 / Math.log2(rank + 2));

const placeOf = ({ lessonSlug, anchor }: { lessonSlug: string; anchor: string | null }) =>
  anchor === null ? lessonSlug : `${lessonSlug}#${anchor}`;

/** Where the first right passage stands, from 0; -1 when it was not found. */
type Judged = GoldQuestion & { rank: number; isCovered: boolean };

describe("the gold questions on the demo course", () => {
  let courseId = "";
  const judged: Judged[] = [];
  beforeAll(async () => {
    courseId = (await makeDemoCourse(db, await makeUser(db))).id;
    for (const gold of goldQuestions) {
      const { passages: found, isCovered } = await rankCourse(services, courseId, gold.question);
      judged.push({ ...gold, isCovered, rank: found.map(placeOf).findIndex((place) => gold.answers.includes(place)) });
    }
  });

  test("are many, all different, and name places of the course", async () => {
    expect(new Set(goldQuestions.map(({ question }) => question)).size).toBeGreaterThanOrEqual(200);
    expect(new Set(offCourseQuestions).size).toBeGreaterThanOrEqual(60);
    const places = await db
      .selectDistinct({ lessonSlug: lessons.slug, anchor: passages.anchor })
      .from(passages)
      .innerJoin(lessons, eq(lessons.id, passages.lessonId))
      .where(eq(passages.courseId, courseId));
    const known = new Set(places.map(placeOf));
    expect(goldQuestions.flatMap(({ answers }) => answers).filter((answer) => !known.has(answer))).toEqual([]);
  });

  test("find the section that answers, and find it first", () => {
    const recall = (list: readonly Judged[]) => share(list.map(({ rank }) => rank >= 0 && rank < 5));
    const byStyle = Map.groupBy(judged, ({ style }) => style);
    const recalls = Object.fromEntries([...byStyle].map(([style, list]) => [style, recall(list)]));
    expect(recalls).toEqual({ exact: above(0.95), paraphrase: above(0.75), typo: above(0.95) });
    expect(recall(judged)).toBeGreaterThanOrEqual(0.9);
    expect(mean(judged.map(({ rank }) => gain(rank)))).toBeGreaterThanOrEqual(0.85);
  });

  test("are answered, and what the course does not treat is declined", async () => {
    expect(share(judged.map(({ isCovered }) => isCovered))).toBeGreaterThanOrEqual(0.97);
    const isDeclined: boolean[] = [];
    for (const question of offCourseQuestions) {
      isDeclined.push(!(await rankCourse(services, courseId, question)).isCovered);
    }
    expect(share(isDeclined)).toBeGreaterThanOrEqual(0.88);
  });
});
