import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "#/server/db.ts";
import { makeCourse, makeEnrolment, makeLesson, makeModule, makeUser, type Person } from "#/test/factories.ts";
import { testAddress, testServices } from "#/test/harness.ts";
import { refreshIndex } from "./actions/refresh-index.ts";
import { rankCourse } from "./actions/search-course.ts";
import { searchEverywhere } from "./actions/search-everywhere.ts";

const services = testServices();
const { db } = services;
const statements = new Map<string, unknown[]>();
const recorded = connect(testAddress(), {
  debug: (_connection, query, parameters) => statements.set(query, parameters),
});
afterAll(() => recorded.close());

/** The tables that grow with the lessons of all courses. */
const growing = ["tutor_postings", "tutor_passages", "tutor_lexicon", "lessons"];

type Plan = { "Node Type": string; "Relation Name"?: string; "Index Cond"?: string; Plans?: Plan[] };

/** By itself, or through an index without a condition. */
const readsWhole = (plan: Plan): boolean =>
  growing.includes(plan["Relation Name"] ?? "") &&
  (plan["Node Type"] === "Seq Scan" || (plan["Node Type"].startsWith("Index") && plan["Index Cond"] === undefined));

const wholeReads = (plan: Plan): string[] => [
  ...(readsWhole(plan) ? [`${plan["Node Type"]} of ${plan["Relation Name"]}`] : []),
  ...(plan.Plans ?? []).flatMap(wholeReads),
];

let learner: Person;
let courseId = "";

/** One indexed course beside passages and postings of 400 that nobody here may read. */
beforeAll(async () => {
  const owner = await makeUser(db);
  learner = await makeUser(db);
  const course = await makeCourse(db, owner);
  courseId = course.id;
  await makeEnrolment(db, course, learner);
  await makeLesson(db, course, {
    body: "## Dance\n\nBees dance to tell where the flowers are.\n\n## Hum\n\nBees hum.",
  });
  await refreshIndex(services, courseId);
  const other = await makeCourse(db, owner, { state: "draft" });
  const module = await makeModule(db, other);
  await db.execute(sql`
    insert into lessons (id, course_id, module_id, slug, title, body, position, state, created_at, updated_at)
    select gen_random_uuid(), ${other.id}::uuid, ${module.id}::uuid, 'grown-' || n, 'Grown', 'Bees.', n, 'published', now(), now()
    from generate_series(1, 2000) n`);
  await db.execute(sql`
    insert into tutor_passages (id, course_id, lesson_id, position, heading_path, anchor, body, blocks, question_ids, length)
    select gen_random_uuid(), course_id, id, 0, '["Grown"]', null, 'Bees.', '[]', '[]', 2
    from lessons where course_id = ${other.id}::uuid`);
  await db.execute(sql`
    insert into tutor_postings (course_id, lexeme, passage_id, in_body, in_headings)
    select course_id, 'bee' || n, id, 1, 0 from tutor_passages cross join generate_series(1, 10) n
    where course_id = ${other.id}::uuid`);
  await db.execute(sql`
    insert into tutor_lexicon (course_id, word, lexeme, documents)
    select ${other.id}::uuid, 'word' || n, 'word' || n, 1 from generate_series(1, 5000) n`);
  for (const table of growing) await db.execute(sql`analyze ${sql.identifier(table)}`);
  const site = { ...services, db: recorded.db };
  statements.clear();
  await rankCourse(site, courseId, "Where do bees dence?");
  await searchEverywhere({ ...site, actor: learner.actor }, { q: "bees dence", limit: 5 });
}, 120_000);

test("a search reads no table whole that grows with other courses", async () => {
  const asked = [...statements].filter(([query]) => /tutor_(postings|lexicon)/.test(query));
  expect(asked.length).toBeGreaterThanOrEqual(5);
  const whole: string[] = [];
  for (const [query, parameters] of asked) {
    const [row] = await recorded.client.unsafe(`explain (format json) ${query}`, parameters as never[], {
      prepare: true,
    });
    const tables = wholeReads(row!["QUERY PLAN"][0].Plan);
    if (tables.length > 0) whole.push(`${tables.join(", ")}: ${query}`);
  }
  expect(whole).toEqual([]);
});
