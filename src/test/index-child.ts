import { sql } from "drizzle-orm";
import { jobsOf } from "#/api/jobs.ts";
import { courseChanged } from "#/features/courses/actions/course-changed.ts";
import { boot } from "#/server/boot.ts";
import type { Db } from "#/server/db.ts";
import { startJobs } from "#/server/jobs.ts";
import { makeCourse, makeLesson, makeModule, makeUser } from "./factories.ts";

export type Indexed = {
  state: string;
  lessons: number;
  passages: number;
  /** Passages that stand in the index more than once. */
  doubled: number;
  embeddings: number;
  embeddedAs: string | null;
  /** Passages that hold the word of each, as the lexicon has it. */
  documents: number;
};

export const lessonsOfChild = 120;
export const passagesOfChild = 2 * lessonsOfChild;

const makeBees = async (db: Db): Promise<string> => {
  const course = await makeCourse(db, await makeUser(db, { role: "instructor" }));
  const module = await makeModule(db, course);
  for (let i = 0; i < lessonsOfChild; i += 1) {
    const body = `## Dance\n\nBee ${i} dances.\n\n## Hum\n\nBee ${i} hums.`;
    await makeLesson(db, course, { moduleId: module.id, position: i, title: `Lesson ${i}`, body });
  }
  return course.id;
};

const indexed = async (db: Db): Promise<Indexed | undefined> => {
  const [row] = await db.execute<Indexed>(sql`
    select state, embedded_as as "embeddedAs",
      (select count(*)::int from tutor_indexed_lessons) as lessons,
      (select count(*)::int from tutor_passages) as passages,
      (select count(*) - count(distinct (lesson_id, position)) from tutor_passages)::int as doubled,
      (select count(*)::int from tutor_embeddings) as embeddings,
      (select documents from tutor_lexicon where word = 'bee') as documents
    from tutor_index_runs`);
  return row;
};

/** A site with one course, made when it is not there; indexes it and says how it stands in the end. */
const main = async () => {
  const site = await boot();
  const held = await site.db.execute(sql`select 1 from courses limit 1`);
  const made = held.length === 0 ? await makeBees(site.db) : null;
  const jobs = await startJobs(site.address, site.log, jobsOf(site), { pollSeconds: 0.5 });
  if (made) await jobs.request(courseChanged, made);
  let now = await indexed(site.db);
  while (now?.state !== "done") {
    await new Promise((resolve) => setTimeout(resolve, 50));
    now = await indexed(site.db);
  }
  process.stdout.write(`${JSON.stringify(now)}\n`);
  await jobs.stop();
  await site.close();
};

if (import.meta.main) await main();
