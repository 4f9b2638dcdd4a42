import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { ListSetsInput, PracticeSet, PracticeSetSummary } from "../contract-practice-sets.ts";
import { countsOf, outcomesOf } from "../set-outcomes.ts";
import { findSet, type SetRow, selectAnswersSince, selectSets } from "../store-practice-sets.ts";
import { toldPlaces, topicsOfTold } from "./mistakes.ts";
import { planOf } from "./study-facts.ts";

const summaryOf = ({ id, courseId, kind, createdAt }: SetRow, outcomes: ReturnType<typeof outcomesOf>) => ({
  ...{ id, courseId, kind, createdAt, size: outcomes.length, ...countsOf(outcomes) },
});

/** A set with where it stands now. Access is the caller's to check. */
export const presentSet = async (db: Db, set: SetRow): Promise<PracticeSet> => {
  const plan = await planOf(db, set.courseId);
  const places = new Map(plan.practice.map(({ questionId, lesson }) => [questionId, lesson]));
  const others = set.questionIds.filter((id) => !places.has(id));
  const told = await toldPlaces(db, set, others);
  const placeOf = (id: string) => places.get(id) ?? told.get(id) ?? null;
  const topicsOf = (id: string) => (places.has(id) ? plan.topicsOf(id) : topicsOfTold(plan, id, placeOf(id)));
  const answers = await selectAnswersSince(db, { ...set, since: set.createdAt });
  const outcomes = outcomesOf(set, answers, (id) => places.has(id) || told.has(id));
  return {
    ...summaryOf(set, outcomes),
    items: outcomes.map(({ questionId, outcome }) => ({
      ...{ questionId, outcome, lesson: placeOf(questionId) },
      topics: plan.topics.filter(({ id }) => topicsOf(questionId).includes(id)).map(({ id, name }) => ({ id, name })),
    })),
  };
};

/** One's own set; others' do not exist. */
export const getPracticeSet = async (ctx: Context, { setId }: { setId: string }): Promise<PracticeSet> => {
  const set = await findSet(ctx.db, setId);
  if (!set || set.userId !== requireUserId(ctx.actor)) throw notFound("practice set");
  await requireCourse(ctx, set.courseId, "learn", "practice set");
  return presentSet(ctx.db, set);
};

export const listPracticeSets = async (ctx: Context, { courseId, limit, cursor }: z.infer<typeof ListSetsInput>) => {
  await requireCourse(ctx, courseId, "learn");
  const userId = requireUserId(ctx.actor);
  const before = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectSets(ctx.db, { userId, courseId, before, limit: limit + 1 });
  const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
  const { practice } = await planOf(ctx.db, courseId);
  const offered = new Set(practice.map(({ questionId }) => questionId));
  const oldest = items.at(-1);
  const questionIds = [...new Set(items.flatMap((set) => set.questionIds))];
  const answers = oldest ? await selectAnswersSince(ctx.db, { userId, questionIds, since: oldest.createdAt }) : [];
  const toSummary = (set: SetRow): PracticeSetSummary =>
    summaryOf(
      set,
      outcomesOf(set, answers, (id) => offered.has(id)),
    );
  return { items: items.map(toSummary), nextCursor };
};
