import type { SQL } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import { isTold, selectFinished, selectStandings, selectToldPlaces, type ToldPlace } from "../store-told.ts";
import { type Told, toldBy } from "../told.ts";

/** What the quizzes of all courses, or of one, have told somebody by now. One query. */
export const toldTo = async (db: Db, userId: string, courseId?: string): Promise<Told> => {
  const { now, standings } = await selectStandings(db, userId, courseId);
  return toldBy(standings, now);
};

/** Of a row of `questions` in a query: whether it may be practised for having been told. */
export const amongTold = (told: Told): SQL => isTold(told);

/** Which of these questions were told, and the lesson that teaches each. */
export const toldAmong = (db: Db, told: Told, questionIds: readonly string[]): Promise<ToldPlace[]> =>
  selectToldPlaces(db, told, questionIds);

/** What is finished in attempts that go on. */
export const finishedIn = (db: Db, { running }: Told): Promise<{ attemptId: string; questionId: string }[]> =>
  selectFinished(db, running);
