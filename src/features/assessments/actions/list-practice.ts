import { z } from "zod";
import { requireUserId, userIdOf } from "#/core/actor.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";
import { isBlank } from "../blank.ts";
import type { ListCoursePracticeInput, ListPracticeInput, PracticeItem } from "../contract-practice.ts";
import { verdictOf } from "../grading.ts";
import { underNames } from "../names.ts";
import {
  type PracticeRow,
  type PracticeState,
  selectPractice,
  selectPracticeByIds,
  selectPracticeStates,
} from "../store-practice.ts";
import { selectToldByIds } from "../store-told.ts";
import type { Told } from "../told.ts";
import { practiceNames, presentPractice } from "./present-practice.ts";
import { requirePractice } from "./require-practice.ts";

/** The last answer under the names of the variant that is shown now. */
const toMine = (ctx: Context, row: PracticeRow, state: PracticeState): PracticeItem["mine"] => {
  const { tries, lastAnswer, lastVariant, isNamed, lastFraction, lastAt } = state;
  const given = practiceNames(ctx.actor, row, lastVariant, isNamed);
  return {
    tries,
    lastAnswer: underNames(lastAnswer, given, practiceNames(ctx.actor, row, tries, true)),
    lastVerdict: verdictOf(lastFraction, "1", isBlank(lastAnswer)),
    lastFraction,
    lastAt,
  };
};

const toItem = async (ctx: Context, row: PracticeRow, state: PracticeState | undefined): Promise<PracticeItem> => ({
  ...(await presentPractice(ctx.actor, row, state?.tries ?? 0)),
  lessonId: row.lessonId,
  mine: state ? toMine(ctx, row, state) : null,
});

const withStates = async (ctx: Context, rows: readonly PracticeRow[]): Promise<PracticeItem[]> => {
  const userId = userIdOf(ctx.actor);
  const ids = rows.map(({ id }) => id);
  const states = userId === null ? new Map<string, PracticeState>() : await selectPracticeStates(ctx.db, userId, ids);
  return Promise.all(rows.map((row) => toItem(ctx, row, states.get(row.id))));
};

/**
 * The practice questions among these, and those of quizzes that were told, as the actor is shown them. Access to their
 * courses is the caller's to check.
 */
export const practiceByIds = async (
  ctx: Context,
  questionIds: readonly string[],
  told: Told,
): Promise<PracticeItem[]> => {
  const practice = await selectPracticeByIds(ctx.db, questionIds);
  return withStates(ctx, [...practice, ...(await selectToldByIds(ctx.db, told, questionIds))]);
};

const listOf = async (
  ctx: Context,
  where: { courseId: string; lessonId: string | null },
  { cursor, limit }: { cursor?: string; limit: number },
) => {
  const after = decodeCursor(cursor, z.tuple([z.uuid()]));
  const rows = await selectPractice(ctx.db, { ...where, after: after?.[0] ?? null, limit: limit + 1 });
  const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
  return { items: await withStates(ctx, items), nextCursor };
};

/** The practice questions of a lesson, without keys, for all who may read it. */
export const listPractice = async (ctx: Context, input: z.infer<typeof ListPracticeInput>) => {
  const { course } = await requireLesson(ctx, input.lessonId, "read");
  return listOf(ctx, { courseId: course.id, lessonId: input.lessonId }, input);
};

/** The practice questions of a course that no lesson places. */
export const listCoursePractice = async (ctx: Context, input: z.infer<typeof ListCoursePracticeInput>) => {
  await requireCourse(ctx, input.courseId, "learn");
  return listOf(ctx, { courseId: input.courseId, lessonId: null }, input);
};

/** One practice question, without its key, with the actor's last try. */
export const getPractice = async (ctx: Context, { questionId }: { questionId: string }): Promise<PracticeItem> => {
  const row = await requirePractice(ctx, questionId);
  const states = await selectPracticeStates(ctx.db, requireUserId(ctx.actor), [questionId]);
  return toItem(ctx, row, states.get(questionId));
};
