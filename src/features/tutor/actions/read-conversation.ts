import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ConversationRef, ConversationWithMessages } from "../contract-reading.ts";
import { toMessage } from "../message-view.ts";
import { findOpenThread, insertRead, readsOfThread } from "../store-reads.ts";
import { messagesOfThread } from "../store-threads.ts";
import { thumbsOfThread } from "../store-thumbs.ts";
import { toConversation } from "./list-conversations.ts";
import { requireStaffOf } from "./require-tutor-staff.ts";
import { tutorSettingsOf } from "./tutor-settings.ts";

const mostMessages = 400;
const mostReads = 50;

/** A learner's conversation for staff, where the course's rule allows it. Nobody gets the text without the entry that tells. */
export const readConversation = async (
  ctx: Context,
  { conversationId }: ConversationRef,
): Promise<ConversationWithMessages> => {
  const thread = await findOpenThread(ctx.db, conversationId);
  if (!thread) throw notFound("conversation");
  await requireStaffOf(ctx, thread.courseId, "conversation");
  if ((await tutorSettingsOf(ctx.db, thread.courseId)).visibility !== "instructor") throw notFound("conversation");
  const now = toInstant(ctx.now());
  const { courseId, learnerId } = thread;
  await insertRead(ctx.db, {
    ...{ id: newId(), courseId, threadId: conversationId, learnerId },
    ...{ readerId: userIdOf(ctx.actor), readAt: now },
  });
  const rows = await messagesOfThread(ctx.db, conversationId, mostMessages);
  const thumbs = await thumbsOfThread(ctx.db, conversationId);
  return {
    ...toConversation(thread),
    lastReadAt: now,
    courseId,
    messages: rows.map((row) => toMessage(row, now, thumbs.get(row.id))),
    reads: await readsOfThread(ctx.db, conversationId, mostReads),
  };
};
