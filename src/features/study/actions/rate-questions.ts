import { toInstant } from "#/core/time.ts";
import type { Services } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { difficultiesOf } from "../difficulty.ts";
import { saveDifficulties, selectFirstOutcomes, selectStarts, selectUnrated } from "../store-difficulties.ts";

/** Works out anew, from all first tries, how hard the practice questions of a course turned out to be. */
export const rateCourse = async (db: Db, courseId: string, now: Date): Promise<void> => {
  const ratings = difficultiesOf(await selectFirstOutcomes(db, courseId), await selectStarts(db, courseId));
  await saveDifficulties(db, ratings, toInstant(now));
};

/** The same for each course that has answers since; gives how many. */
export const rateQuestions = async ({ db, now }: Pick<Services, "db" | "now">): Promise<number> => {
  const courseIds = await selectUnrated(db);
  // What comes in while this runs is rated the next time.
  for (const courseId of courseIds) await rateCourse(db, courseId, now());
  return courseIds.length;
};
