import { and, eq, inArray, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { QuestionBody } from "./question.ts";
import { attemptQuestions, attempts, questionVersions } from "./tables.ts";

/** The questions of a person's open graded attempts in a course, keys included. */
export const selectOpenGraded = async (
  db: Db,
  { userId, courseId }: { userId: string; courseId: string },
): Promise<{ since: Instant; body: QuestionBody }[]> => {
  const rows = await db
    .select({
      since: sql<Instant>`greatest(${attempts.startedAt}, ${attempts.reopenedAt})`.mapWith(attempts.startedAt),
      body: questionVersions.body,
    })
    .from(attempts)
    .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(
      and(
        eq(attempts.userId, userId),
        eq(attempts.courseId, courseId),
        eq(attempts.state, "open"),
        eq(attempts.mode, "graded"),
      ),
    );
  return rows.map(({ since, body }) => ({ since, body: body as QuestionBody }));
};

/** Of these people in these courses, those with an open graded attempt there. */
export const selectPlacesOfOpenGraded = (
  db: Db,
  places: readonly { userId: string; courseId: string }[],
): Promise<{ userId: string; courseId: string }[]> =>
  db
    .selectDistinct({ userId: attempts.userId, courseId: attempts.courseId })
    .from(attempts)
    .where(
      and(
        inArray(attempts.userId, [...new Set(places.map(({ userId }) => userId))]),
        inArray(attempts.courseId, [...new Set(places.map(({ courseId }) => courseId))]),
        eq(attempts.state, "open"),
        eq(attempts.mode, "graded"),
      ),
    );
