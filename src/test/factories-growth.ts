import { sql } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import { makeCourse, makeUser } from "./factories.ts";
import { makeQuestions, makeQuiz, sampleBodies } from "./factories-assessments.ts";

/** Ordered by `n` like the ids that the site makes, so that rows lie in their indexes as those of a site do. */
const orderedId = (n: ReturnType<typeof sql>) =>
  sql`(lpad(to_hex(${n}), 12, '0') || '7000' || '8000' || substr(md5((${n})::text), 1, 12))::uuid`;

export type Growth = {
  learners: number;
  /** Each learner attempts each once. */
  quizzes: number;
  questions: number;
};

export const answersOf = ({ learners, quizzes, questions }: Growth): number => learners * quizzes * questions;

/**
 * A course whose learners have submitted every quiz, one answer and one grade for each question, made by the database.
 * Attempts are counted quiz by quiz. They have practised as many questions, too.
 */
export const growAnswers = async (db: Db, growth: Growth): Promise<{ courseId: string; teacherId: string }> => {
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher);
  const bodies = Array.from({ length: growth.questions }, () => sampleBodies().single_choice);
  for (let n = 0; n < growth.quizzes; n += 1) await makeQuiz(db, course, await makeQuestions(db, course, bodies));
  await db.execute(sql`
    with made as (
      insert into users (id, email, name, role, created_at)
      select ${orderedId(sql`n + (select count(*) from users)`)}, gen_random_uuid() || '@growth.example', 'Learner ' || n, 'learner', now()
      from generate_series(1, ${growth.learners}::int) n returning id
    )
    insert into enrolments (id, course_id, user_id, enrolled_at)
    select gen_random_uuid(), ${course.id}::uuid, id, now() from made`);
  const passed = sql`(select count(*) from attempts)`;
  await db.execute(sql`
    insert into attempts (id, quiz_id, course_id, user_id, number, state, started_at, submitted_at, seed, earned, possible)
    select ${orderedId(sql`n + ${passed}`)}, quiz_id, ${course.id}::uuid, user_id, 1, 'submitted',
      now() - interval '2 hours', now() - interval '1 hour', 1, floor(random() * ${growth.questions}), ${growth.questions}
    from (
      select q.id as quiz_id, e.user_id, row_number() over (order by q.id, e.user_id) as n
      from quizzes q join enrolments e on e.course_id = q.course_id where q.course_id = ${course.id}::uuid
    ) taken`);
  const asked = sql`attempts a join quiz_questions q on q.quiz_id = a.quiz_id where a.course_id = ${course.id}::uuid`;
  await db.execute(sql`
    insert into attempt_questions (attempt_id, question_id, question_version_id, position, points)
    select a.id, q.question_id, v.id, q.position, q.points
    from ${sql`attempts a join quiz_questions q on q.quiz_id = a.quiz_id`}
    join question_versions v on v.question_id = q.question_id where a.course_id = ${course.id}::uuid`);
  const number = sql`row_number() over (order by a.id, q.position)`;
  await db.execute(sql`
    insert into grades (id, attempt_id, question_id, revision, state, earned, possible, reasons, graded_at)
    select ${orderedId(sql`${number} + ${sql`(select count(*) from grades)`}`)}, a.id, q.question_id, 1, 'graded',
      floor(random() * 2), 1, '[]', now() from ${asked}`);
  await db.execute(sql`
    insert into answer_events (id, attempt_id, question_id, client, client_seq, seq, payload, outcome, server_time)
    select ${orderedId(sql`${number} + ${sql`(select count(*) from answer_events)`}`)}, a.id, q.question_id, 'growth',
      q.position, q.position, jsonb_build_object('type', 'single_choice', 'optionId', 'a'), 'accepted', now()
    from ${asked}`);
  const practised = await makeQuestions(db, course, bodies, { isPractice: true });
  const ids = sql.join(
    practised.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  );
  await db.execute(sql`
    insert into practice_answers (id, user_id, question_id, question_version_id, answer, fraction, answered_at)
    select gen_random_uuid(), e.user_id, v.question_id, v.id, jsonb_build_object('type', 'single_choice', 'optionId', 'a'), 1, now()
    from enrolments e cross join question_versions v where e.course_id = ${course.id}::uuid and v.question_id in (${ids})`);
  return { courseId: course.id, teacherId: teacher.id };
};
