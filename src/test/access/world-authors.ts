import { newId } from "#/core/ids.ts";
import { questionDrafts } from "#/features/tutor/tables-drafts.ts";
import type { Db } from "#/server/db.ts";

export type AuthorWorld = {
  /** It waits for a person of the staff. */
  questionDraftId: string;
};

const body = {
  ...{ type: "true_false", stem: "Water is wet.", correct: true },
  ...{ feedbackTrue: "", feedbackFalse: "", explanation: "" },
};

/** A draft of a question, as rules would make it from a lesson that says `text`. */
export const buildAuthors = async (
  db: Db,
  { courseId, lessonId, text }: { courseId: string; lessonId: string; text: string },
): Promise<AuthorWorld> => {
  const id = newId();
  await db.insert(questionDrafts).values({
    ...{ id, courseId, lessonId, lessonVersion: 1, anchor: null, headings: ["A lesson"], quote: text },
    ...{ title: "Water", body, madeBy: "rules", createdAt: new Date().toISOString() },
  });
  return { questionDraftId: id };
};
