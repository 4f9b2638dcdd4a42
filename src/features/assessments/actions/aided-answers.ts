import type { Db } from "#/server/db.ts";
import { selectAidedAnswers } from "../store-hints.ts";

/**
 * Ids of practice answers in a course, of one person or all, at one question or all, that were given after a hint: a rung was
 * given before the answer, and since the last right answer before it. In quizzes the first check has no help before it.
 */
export const aidedAnswers = async (
  db: Db,
  filter: { userId?: string | undefined; courseId: string; questionId?: string | undefined },
): Promise<ReadonlySet<string>> => new Set(await selectAidedAnswers(db, filter));
