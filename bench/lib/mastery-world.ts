import { sql } from "drizzle-orm";
import { createSkill } from "#/features/assessments/actions/save-skill.ts";
import type { Context } from "#/server/context.ts";
import { makeCourse } from "#/test/factories.ts";
import { makeQuestions, makeQuiz, sampleBodies } from "#/test/factories-assessments.ts";
import { enrolMany } from "./gradebook-world.ts";

/** Of each learner: half of the answers in practice, half in quizzes of ten questions. */
export type MasterySize = { learners: number; answers: number; skills: number };

const perQuiz = 10;

/** A course of the context's person whose class has answered; gives its id. Nothing but what reading mastery reads. */
export const makeMasteryWorld = async (ctx: Context, { learners, answers, skills }: MasterySize): Promise<string> => {
  const { db } = ctx;
  const course = await makeCourse(db, { id: ctx.actor.kind === "user" ? ctx.actor.userId : "" });
  const half = answers / 2;
  const bodies = Array.from({ length: half }, () => sampleBodies().single_choice);
  await makeQuestions(db, course, bodies, { isPractice: true });
  const asked = await makeQuestions(db, course, bodies);
  for (let from = 0; from < half; from += perQuiz) await makeQuiz(db, course, asked.slice(from, from + perQuiz));
  for (let n = 0; n < skills; n += 1) await createSkill(ctx, { courseId: course.id, name: `Skill ${n}` });
  await db.execute(sql`
    insert into question_skills (question_id, skill_id)
    select q.id, s.id from (select id, row_number() over (order by id) as n from questions where course_id = ${course.id}::uuid) q
    join (select id, row_number() over (order by id) as n from skills where course_id = ${course.id}::uuid) s
      on s.n = 1 + q.n % ${skills}::int`);
  await enrolMany(db, course.id, learners);
  const days = sql`make_interval(days => floor(random() * 30)::int, secs => floor(random() * 40000)::int)`;
  await db.execute(sql`
    insert into practice_answers (id, user_id, question_id, question_version_id, answer, fraction, answered_at)
    select gen_random_uuid(), e.user_id, q.id, v.id, '{"type":"single_choice","optionId":"a"}', floor(random() * 2), now() - ${days}
    from enrolments e join questions q on q.course_id = e.course_id and q.is_practice
    join question_versions v on v.question_id = q.id where e.course_id = ${course.id}::uuid`);
  await db.execute(sql`
    insert into attempts (id, quiz_id, course_id, user_id, number, state, started_at, submitted_at, seed, earned, possible)
    select gen_random_uuid(), q.id, q.course_id, e.user_id, 1, 'submitted', now() - interval '2 hours', now() - interval '1 hour', 1, 5, 10
    from quizzes q join enrolments e on e.course_id = q.course_id where q.course_id = ${course.id}::uuid`);
  await db.execute(sql`
    insert into attempt_questions (attempt_id, question_id, question_version_id, position, points)
    select a.id, qq.question_id, v.id, qq.position, qq.points
    from attempts a join quiz_questions qq on qq.quiz_id = a.quiz_id
    join question_versions v on v.question_id = qq.question_id where a.course_id = ${course.id}::uuid`);
  const ofCourse = sql`attempt_questions aq join attempts a on a.id = aq.attempt_id where a.course_id = ${course.id}::uuid`;
  await db.execute(sql`
    insert into grades (id, attempt_id, question_id, revision, state, earned, possible, reasons, graded_at)
    select gen_random_uuid(), aq.attempt_id, aq.question_id, 1, 'graded', floor(random() * 2), 1, '[]', now() from ${ofCourse}`);
  await db.execute(sql`
    insert into answer_events (id, attempt_id, question_id, client, client_seq, seq, payload, outcome, server_time)
    select gen_random_uuid(), aq.attempt_id, aq.question_id, 'bench', aq.position, aq.position,
      '{"type":"single_choice","optionId":"a"}', 'accepted', now() - ${days} from ${ofCourse}`);
  await db.execute(sql`analyze`);
  return course.id;
};
