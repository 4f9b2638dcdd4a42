import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { EvidenceInput, MasteryEvidence } from "../contract-mastery.ts";
import { selectQuizNames } from "../store-mastery.ts";
import { studyFactsOf } from "./study-facts.ts";

const isBefore = (a: { at: string; key: string }, [at, key]: readonly [string, string]): boolean =>
  a.at < at || (a.at === at && a.key < key);

/** The id of a practice answer, or those of an attempt and a question. */
const EvidenceKey = z.string().regex(/^[0-9a-f-]{36}( [0-9a-f-]{36})?$/);

/** The answers that the actor's mastery of a skill rests on, the latest first. */
export const listEvidence = async (ctx: Context, input: z.infer<typeof EvidenceInput>) => {
  await requireCourse(ctx, input.courseId, "learn");
  const { plan, tries, evidence } = await studyFactsOf(ctx.db, requireUserId(ctx.actor), input.courseId);
  const own = evidence.get(input.topicId);
  if (!own) throw notFound("skill");
  const after = decodeCursor(input.cursor, z.tuple([Moment, EvidenceKey]));
  const rest = own.toReversed().filter((each) => after === null || isBefore(each, after));
  const { items, nextCursor } = toPage(rest, input.limit, ({ at, key }) => [at, key]);
  const quizOf = new Map(tries.flatMap(({ key, quiz }) => (quiz ? [[key, quiz] as const] : [])));
  const quizIds = items.flatMap(({ key }) => quizOf.get(key)?.quizId ?? []);
  const names = await selectQuizNames(ctx.db, [...new Set(quizIds)]);
  const toItem = ({ key, questionId, at, isRight }: (typeof items)[number]): MasteryEvidence => {
    const quiz = quizOf.get(key);
    const row = plan.practice.find((practice) => practice.questionId === questionId);
    return {
      ...{ key, at, isRight },
      question: row && !quiz ? { id: questionId, lesson: row.lesson } : null,
      quiz: quiz ? { id: quiz.quizId, title: names.get(quiz.quizId)!.title, attemptId: quiz.attemptId } : null,
    };
  };
  return { items: items.map(toItem), nextCursor };
};
