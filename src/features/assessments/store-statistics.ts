import { sql } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import type { SkillName } from "./contract-skills.ts";
import type { QuestionBody, QuestionType } from "./question.ts";

export type QuizNumbers = {
  attempts: number;
  mean: number | null;
  deviation: number | null;
  /** Of the points. */
  variance: number | null;
};

export type QuestionNumbers = {
  questionId: string;
  answers: number;
  facility: number;
  discrimination: number | null;
  variance: number | null;
};

/** Option null: all answers to the question that chose any. */
export type ChoiceNumbers = { questionId: string; optionId: string | null; chosen: number; meanRest: number | null };

export type Numbers = { quiz: QuizNumbers; questions: QuestionNumbers[]; choices: ChoiceNumbers[] };

type NumberRow = {
  kind: "quiz" | "question" | "answered" | "option";
  questionId: string;
  optionId: string | null;
  count: number;
  mean: number | null;
  /** Deviation of the quiz, discrimination of a question. */
  second: number | null;
  variance: number | null;
};

/**
 * The first attempt of each learner where it is marked in full: what it earned per question, and which options its
 * last accepted answers chose. Questions are judged by what was right, whatever the certainty made of it. One pass;
 * floating point, since these are statistics and no marks.
 */
const selectRows = (db: Db, quizId: string): Promise<NumberRow[]> =>
  db.execute<NumberRow>(sql`
    with first as (
      select distinct on (user_id) id, state, waiting, certainty from attempts
      where quiz_id = ${quizId}::uuid order by user_id, number
    ), counted as materialized (
      select id, certainty from first where state = 'submitted' and waiting = 0
    ), latest as (
      select distinct on (g.attempt_id, g.question_id)
        g.attempt_id, g.question_id, g.earned::float8 as earned, g.possible::float8 as possible,
        case
          when not c.certainty then g.earned::float8
          when g.reasons @> '[{"key": "certainty:low"}]' then greatest(g.earned::float8, 0) * 3
          when g.reasons @> '[{"key": "certainty:mid"}]' then greatest(g.earned::float8, 0) * 1.5
          when g.reasons @> '[{"key": "certainty:high"}]' then greatest(g.earned::float8, 0)
          else g.earned::float8
        end as plain
      from counted c join grades g on g.attempt_id = c.id
      order by g.attempt_id, g.question_id, g.revision desc
    ), totals as (
      select attempt_id, sum(earned) as earned, sum(plain) as plain, sum(possible) as possible from latest group by attempt_id
    ), marks as (
      select l.attempt_id, l.question_id, l.earned, l.plain / nullif(l.possible, 0) as share,
        (t.plain - l.plain) / nullif(t.possible - l.possible, 0) as rest
      from latest l join totals t on t.attempt_id = l.attempt_id
    ), answers as (
      select distinct on (e.attempt_id, e.question_id) e.attempt_id, e.question_id,
        case
          when e.chosen is not null then to_jsonb(e.chosen)
          when e.payload->>'type' = 'multiple_choice' then e.payload->'optionIds'
          when e.payload->>'type' = 'single_choice' then jsonb_build_array(e.payload->'optionId')
          when e.payload->>'type' = 'true_false' then jsonb_build_array(e.payload->'value')
          else '[]'::jsonb
        end as options
      from counted c join answer_events e on e.attempt_id = c.id
      where e.outcome = 'accepted'
      order by e.attempt_id, e.question_id, e.seq desc
    ), chosen as (
      select a.attempt_id, a.question_id, o.id as option_id
      from answers a cross join lateral jsonb_array_elements_text(a.options) as o(id)
      where o.id is not null
    )
    select 'quiz' as kind, null::uuid as "questionId", null::text as "optionId", count(*)::int as count,
      avg(earned / nullif(possible, 0)) as mean, stddev_samp(earned / nullif(possible, 0)) as second,
      var_samp(earned) as variance
    from totals
    union all
    select 'question', question_id, null, count(*)::int, coalesce(avg(share), 0), corr(share, rest), var_samp(earned)
    from marks group by question_id
    union all
    select 'answered', question_id, null, count(*)::int, null, null, null
    from answers where options not in ('[]'::jsonb, '[null]'::jsonb) group by question_id
    union all
    select 'option', c.question_id, c.option_id, count(*)::int, avg(m.rest), null, null
    from chosen c join marks m on m.attempt_id = c.attempt_id and m.question_id = c.question_id
    group by c.question_id, c.option_id`);

export const selectNumbers = async (db: Db, quizId: string): Promise<Numbers> => {
  const numbers: Numbers = {
    quiz: { attempts: 0, mean: null, deviation: null, variance: null },
    questions: [],
    choices: [],
  };
  for (const { kind, questionId, optionId, count, mean, second, variance } of await selectRows(db, quizId)) {
    if (kind === "quiz") numbers.quiz = { attempts: count, mean, deviation: second, variance };
    else if (kind === "question")
      numbers.questions.push({ questionId, answers: count, facility: mean ?? 0, discrimination: second, variance });
    else numbers.choices.push({ questionId, optionId, chosen: count, meanRest: mean });
  }
  return numbers;
};

export type ItemRow = {
  questionId: string;
  title: string;
  type: QuestionType;
  body: QuestionBody;
  skills: SkillName[];
};

/** The questions that attempts at the quiz have had, in the order of the quiz, with their current bodies. */
export const selectItems = async (db: Db, quizId: string): Promise<ItemRow[]> => [
  ...(await db.execute<ItemRow>(sql`
    select q.id as "questionId", q.title, q.type, v.body, (
        select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by lower(s.name), s.id), '[]')
        from question_skills qs join skills s on s.id = qs.skill_id where qs.question_id = q.id
      ) as skills
    from questions q
    join question_versions v on v.question_id = q.id and v.version = q.version
    left join quiz_questions qq on qq.question_id = q.id and qq.quiz_id = ${quizId}::uuid
    where q.id in (
      select aq.question_id from attempts a join attempt_questions aq on aq.attempt_id = a.id
      where a.quiz_id = ${quizId}::uuid
    )
    order by qq.position nulls last, q.id`)),
];
