import { newId } from "#/core/ids.ts";
import { createThread } from "#/features/tutor/actions/create-thread.ts";
import { sendMessage } from "#/features/tutor/actions/send-message.ts";
import { updateSettings } from "#/features/tutor/actions/update-settings.ts";
import { createNote } from "#/features/tutor/actions/write-note.ts";
import type { Context } from "#/server/context.ts";

export type TeachWorld = {
  /** The learner's, in a conversation that staff may read. */
  tutorAnswerId: string;
  sharedThreadId: string;
  /** Drafts. */
  lessonNoteId: string;
};

export const gapKey = "0".repeat(32);

/** The learner asks under the rule that staff may read, which the course keeps. */
export const buildTeach = async (
  { asTeacher, asLearner }: Record<"asTeacher" | "asLearner", Context>,
  { courseId, lessonId, text }: { courseId: string; lessonId: string; text: string },
): Promise<TeachWorld> => {
  await updateSettings(asTeacher, { courseId, visibility: "instructor" });
  const { id: threadId } = await createThread(asLearner, { courseId });
  const { answer } = await sendMessage(asLearner, { threadId, text, clientMessageId: newId() });
  const place = { courseId, gapKey, lessonId, anchor: null };
  const note = await createNote(asTeacher, { ...place, title: "A note", body: text });
  return { tutorAnswerId: answer.id, sharedThreadId: threadId, lessonNoteId: note.id };
};
