import { newId } from "#/core/ids.ts";
import { questionDrafts } from "#/features/tutor/tables-drafts.ts";
import type { Db } from "#/server/db.ts";

export type AuthorWorld = {
  /** One waits for a person of the staff, one was rejected. */
  questionDraftId: string;
  rejectedDraftId: string;
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
  const [questionDraftId, rejectedDraftId] = [newId(), newId()];
  const draft = {
    ...{ courseId, lessonId, lessonVersion: 1, anchor: null, headings: ["A lesson"], quote: text },
    ...{ title: "Water", body, madeBy: "rules" as const, createdAt: new Date().toISOString() },
  };
  await db.insert(questionDrafts).values([
    { ...draft, id: questionDraftId },
    { ...draft, id: rejectedDraftId, state: "rejected", decidedAt: draft.createdAt },
  ]);
  return { questionDraftId, rejectedDraftId };
};
