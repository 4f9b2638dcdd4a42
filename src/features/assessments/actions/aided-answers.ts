import type { Db } from "#/server/db.ts";
import { selectAidedAnswers } from "../store-hints.ts";

/**
 * Ids of a person's practice answers in a course, or at one question of it, that were given after a hint: a rung was
 * given before the answer, and since the last right answer before it. In quizzes the first check has no help before it.
 */
export const aidedAnswers = async (
  db: Db,
  filter: { userId: string; courseId: string; questionId?: string | undefined },
): Promise<ReadonlySet<string>> => new Set(await selectAidedAnswers(db, filter));
