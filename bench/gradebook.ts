import { sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import { getStatistics } from "#/features/assessments/actions/get-statistics.ts";
import { listGradeRows } from "#/features/assessments/actions/list-grade-rows.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { connect } from "#/server/db.ts";
import { parseEnv } from "#/server/env.ts";
import { createFiles } from "#/server/files.ts";
import { createLog } from "#/server/log.ts";
import { migrate } from "#/server/migrate.ts";
import { createVault } from "#/server/vault.ts";
import { makeCourse, makeUser } from "#/test/factories.ts";
import { makeQuestions, makeQuiz, sampleBodies } from "#/test/factories-assessments.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { withPostgres } from "./lib/database.ts";
import { enrolMany, type GradebookSize, makeGradebook, takeMany } from "./lib/gradebook-world.ts";
import { median } from "./lib/stats.ts";

type Size = GradebookSize & { takers: number; questions: number };

const whole: Size = { learners: 500, quizzes: 30, columns: 10, takers: 2_000, questions: 50 };
const small: Size = { learners: 20, quizzes: 3, columns: 1, takers: 20, questions: 5 };

const makeAnswers = async (ctx: Context, { takers, questions: count }: Size): Promise<string> => {
  const { db } = ctx;
  const course = await makeCourse(db, { id: ctx.actor.kind === "user" ? ctx.actor.userId : "" });
  const { single_choice } = sampleBodies();
  const questions = await makeQuestions(
    db,
    course,
    Array.from({ length: count }, () => single_choice),
  );
  const quiz = await makeQuiz(db, course, questions);
  await enrolMany(db, course.id, takers);
  await takeMany(db, course.id, 1);
  await db.execute(sql`
    insert into attempt_questions (attempt_id, question_id, question_version_id, position, points)
    select a.id, qq.question_id, v.id, qq.position, qq.points
    from attempts a join quiz_questions qq on qq.quiz_id = a.quiz_id
    join question_versions v on v.question_id = qq.question_id where a.quiz_id = ${quiz.id}::uuid`);
  await db.execute(sql`
    insert into grades (id, attempt_id, question_id, revision, state, earned, possible, reasons, graded_at)
    select gen_random_uuid(), aq.attempt_id, aq.question_id, 1, 'graded', floor(random() * 2), 1, '[]', now()
    from attempt_questions aq join attempts a on a.id = aq.attempt_id where a.quiz_id = ${quiz.id}::uuid`);
  await db.execute(sql`
    insert into answer_events (id, attempt_id, question_id, client, client_seq, seq, payload, outcome, server_time)
    select gen_random_uuid(), aq.attempt_id, aq.question_id, 'bench', aq.position, aq.position,
      jsonb_build_object('type', 'single_choice', 'optionId', substr('abc', 1 + floor(random() * 3)::int, 1)),
      'accepted', now()
    from attempt_questions aq join attempts a on a.id = aq.attempt_id where a.quiz_id = ${quiz.id}::uuid`);
  return quiz.id;
};

const medianOf = async (work: () => Promise<void>): Promise<number> => {
  await work();
  const times: number[] = [];
  for (let n = 0; n < 7; n += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
};

const allRows = async (ctx: Context, courseId: string): Promise<void> => {
  for (let cursor: string | undefined; ; ) {
    const { nextCursor } = await listGradeRows(ctx, { courseId, limit: 100, cursor });
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
};

const run = ({ quick }: Options): Promise<Outcome> =>
  withPostgres(async ({ url, version }) => {
    const size = quick ? small : whole;
    const connection = connect({ kind: "server", url });
    try {
      await migrate({ kind: "server", url });
      const { db } = connection;
      const teacher = await makeUser(db, { role: "instructor" });
      const services = {
        now: () => new Date(),
        log: createLog("silent"),
        ai: createAi(parseEnv({})),
        vault: createVault(newId()),
      };
      const ctx: Context = { ...services, db, files: createFiles(`/nowhere/${newId()}`), actor: teacher.actor };
      const courseId = await makeGradebook(ctx, size);
      const quizId = await makeAnswers(ctx, size);
      await db.execute(sql`analyze`);
      const first = await medianOf(async () => void (await listGradeRows(ctx, { courseId, limit: 100 })));
      const all = await medianOf(() => allRows(ctx, courseId));
      const statistics = await medianOf(async () => void (await getStatistics(ctx, { quizId })));
      const columns = size.quizzes + size.columns;
      return {
        kind: "measured",
        figures: [
          { name: `gradebook, first 100 learners × ${columns} columns`, value: first, unit: "ms" },
          { name: `gradebook, ${size.learners} learners × ${columns} columns`, value: all, unit: "ms", limit: 200 },
          { name: `statistics of ${size.takers * size.questions} answers`, value: statistics, unit: "ms", limit: 1000 },
        ],
        tables: [],
        notes: [
          "Actions called in the process, on PostgreSQL over a local connection; median of seven after one to warm up.",
          "Two attempts per learner and quiz, two entries per cell of a column that people fill. The gradebook is read in pages of 100, as its page does.",
        ],
        versions: { PostgreSQL: version },
      };
    } finally {
      await connection.close();
    }
  });

export const bench: Bench = { name: "gradebook", title: "Gradebook and statistics", run };

if (import.meta.main) await runBenches([bench]);
