import type { Db } from "#/server/db.ts";
import type { QuestionBody } from "../question.ts";
import { selectCheckable } from "../store-findings.ts";

const batch = 500;

/** The bodies of a course's questions in use. Access to the course is the caller's to check. */
export const bankBodies = async (db: Db, courseId: string): Promise<QuestionBody[]> => {
  const bodies: QuestionBody[] = [];
  for (let after: string | null = null; ; ) {
    const rows = await selectCheckable(db, { courseId, after, limit: batch });
    bodies.push(...rows.map(({ body }) => body));
    after = rows.at(-1)?.questionId ?? null;
    if (rows.length < batch) return bodies;
  }
};
