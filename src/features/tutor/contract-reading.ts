import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { Instant } from "#/core/time.ts";
import { Message, ThreadRead } from "./contract.ts";

export const Conversation = z
  .object({
    id: Id,
    learner: z.string(),
    lessonTitle: z.string().nullable().describe("Of the lesson beside which it was begun."),
    questions: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
    lastReadAt: Instant.nullable().describe("When staff opened it last."),
  })
  .meta({ id: "TutorConversation" });
export type Conversation = z.infer<typeof Conversation>;

export const ConversationPage = page(Conversation);
export const ListConversations = pageInput({ courseId: Id });
export type ListConversations = z.infer<typeof ListConversations>;

export const ConversationRef = z.strictObject({ conversationId: Id });
export type ConversationRef = z.infer<typeof ConversationRef>;

export const ConversationWithMessages = Conversation.extend({
  courseId: Id,
  messages: z.array(Message).describe("In order, the latest 400 at most."),
  reads: z.array(ThreadRead).describe("This one too; the latest first, at most 50."),
}).meta({ id: "TutorConversationWithMessages" });
export type ConversationWithMessages = z.infer<typeof ConversationWithMessages>;

export const ConversationRead = z
  .object({
    id: Id,
    conversationId: Id,
    by: z.string().nullable().describe("Null: their account is gone."),
    learner: z.string().nullable(),
    at: Instant,
  })
  .meta({ id: "TutorConversationRead" });
export type ConversationRead = z.infer<typeof ConversationRead>;

export const ReadPage = page(ConversationRead);
export const ListReads = pageInput({ courseId: Id });
export type ListReads = z.infer<typeof ListReads>;
