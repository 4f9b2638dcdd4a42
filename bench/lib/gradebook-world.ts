import { sql } from "drizzle-orm";
import { addColumn } from "#/features/assessments/actions/add-column.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { makeCourse } from "#/test/factories.ts";
import { makeQuestions, makeQuiz, sampleBodies } from "#/test/factories-assessments.ts";

export type GradebookSize = { learners: number; quizzes: number; columns: number };

/** People and their enrolments, made by the database. */
export const enrolMany = (db: Db, courseId: string, count: number) =>
  db.execute(sql`
    with made as (
      insert into users (id, email, name, role, created_at)
      select gen_random_uuid(), gen_random_uuid() || '@bench.example', 'Learner ' || n, 'learner', now()
      from generate_series(1, ${count}::int) n returning id
    )
    insert into enrolments (id, course_id, user_id, enrolled_at)
    select gen_random_uuid(), ${courseId}::uuid, id, now() from made`);

/** So many submitted attempts of each learner at each of these quizzes. */
export const takeMany = (db: Db, courseId: string, perLearner: number) =>
  db.execute(sql`
    insert into attempts (id, quiz_id, course_id, user_id, number, state, started_at, submitted_at, seed, earned, possible)
    select gen_random_uuid(), q.id, q.course_id, e.user_id, n, 'submitted', now(), now(), 1, floor(random() * 11), 10
    from quizzes q join enrolments e on e.course_id = q.course_id cross join generate_series(1, ${perLearner}::int) n
    where q.course_id = ${courseId}::uuid`);

const enterMany = (db: Db, courseId: string) =>
  db.execute(sql`
    insert into grade_entries (id, column_id, user_id, revision, kind, earned, entered_at)
    select gen_random_uuid(), c.id, e.user_id, r, 'score', floor(random() * 11), now()
    from grade_columns c join enrolments e on e.course_id = c.course_id cross join generate_series(1, 2) r
    where c.course_id = ${courseId}::uuid`);

/** A course of the context's person, with marks in every cell; gives its id. */
export const makeGradebook = async (ctx: Context, { learners, quizzes, columns }: GradebookSize): Promise<string> => {
  const { db } = ctx;
  const teacher = { id: ctx.actor.kind === "user" ? ctx.actor.userId : "" };
  const course = await makeCourse(db, teacher);
  const questions = await makeQuestions(db, course, [sampleBodies().true_false]);
  for (let n = 0; n < quizzes; n += 1) await makeQuiz(db, course, questions, { points: "10" });
  const plain = { possible: "10", categoryId: null, isExtraCredit: false, isReleased: true };
  for (let n = 0; n < columns; n += 1) await addColumn(ctx, { courseId: course.id, title: `Column ${n}`, ...plain });
  await enrolMany(db, course.id, learners);
  await takeMany(db, course.id, 2);
  await enterMany(db, course.id);
  return course.id;
};
