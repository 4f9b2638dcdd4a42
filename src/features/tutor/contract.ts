import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { isVisible, line, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { TutorRules, Visibility } from "./contract-settings.ts";
import { Thumb } from "./contract-thumbs.ts";

export const longestQuestion = 4_000;

export const Citation = z
  .object({
    n: z.int().describe("The number of the mark `[n]` in the text."),
    lessonId: Id,
    courseSlug: z.string(),
    lessonSlug: z.string(),
    lessonTitle: z.string(),
    headingPath: z.array(z.string()).describe("From the lesson's title down."),
    anchor: z.string().nullable().describe("Anchor on the lesson's page; null: its top."),
    quote: z.string().describe("Words of the passage that the mark stands for; may be empty."),
  })
  .meta({ id: "Citation" });
export type Citation = z.infer<typeof Citation>;

export const Correction = z
  .object({ word: z.string(), replacement: z.string() })
  .describe("A word that the course does not know, and the nearest one that was searched for instead.");
export type Correction = z.infer<typeof Correction>;

export const SuggestedPractice = z
  .object({
    questionId: Id,
    lessonId: Id,
    courseSlug: z.string(),
    lessonSlug: z.string(),
    lessonTitle: z.string(),
    anchor: z.string().describe("Of the question on the lesson's page."),
    isStatement: z.boolean().describe("A statement to be called true or false: it may be false."),
    stem: z.string().describe("What it asks, in Markdown; a long one is cut. Nothing of its key."),
  })
  .meta({ id: "SuggestedPractice" });
export type SuggestedPractice = z.infer<typeof SuggestedPractice>;

export const MessageState = z
  .enum(["writing", "complete", "stopped", "incomplete"])
  .describe("Incomplete: the model failed midway; what it wrote is kept, and the question can be asked again.");
export type MessageState = z.infer<typeof MessageState>;

export const Message = z
  .object({
    id: Id,
    role: z.enum(["learner", "tutor"]),
    clientMessageId: z.string().nullable().describe("Given by the sender; null for the tutor's."),
    replyTo: Id.nullable().describe("The question that an answer belongs to."),
    text: z.string().describe("Markdown for the tutor's, plain text for the learner's."),
    state: MessageState,
    model: z
      .string()
      .nullable()
      .describe(
        "What wrote it: `extractive-1` quotes the course without any AI, `written-1` are words that people wrote beforehand.",
      ),
    isDeclined: z.boolean().describe("The course does not seem to cover the question."),
    citations: z.array(Citation).describe("One for each mark in the text, verified."),
    corrections: z.array(Correction),
    practice: SuggestedPractice.nullable().describe(
      "A practice question of the course that fits the one asked, after passages that were quoted without any AI.",
    ),
    notice: z.string().nullable().describe("What went wrong, for people."),
    thumb: Thumb.nullable().describe("What the learner thinks of the answer."),
    createdAt: Instant,
  })
  .meta({ id: "TutorMessage" });
export type Message = z.infer<typeof Message>;

export const Thread = z
  .object({
    id: Id,
    courseId: Id,
    lessonId: Id.nullable().describe("The lesson that it was started from."),
    title: z.string(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: "TutorThread" });
export type Thread = z.infer<typeof Thread>;

export const ThreadRead = z.object({
  by: z.string().nullable().describe("Name of the member of staff; null: their account is gone."),
  at: Instant,
});
export type ThreadRead = z.infer<typeof ThreadRead>;

export const ThreadWithMessages = Thread.extend({
  messages: z.array(Message).describe("In order."),
  visibility: Visibility.describe(
    "Who may read it: the strictest rule of the course since it was begun, which a later change does not loosen.",
  ),
  reads: z.array(ThreadRead).describe("Each time staff opened it, the latest first, at most 50."),
}).meta({
  id: "TutorThreadWithMessages",
});
export type ThreadWithMessages = z.infer<typeof ThreadWithMessages>;

export const ThreadPage = page(Thread);
export const ListThreads = pageInput({ courseId: Id });
export type ListThreads = z.infer<typeof ListThreads>;

export const CreateThread = z.strictObject({
  courseId: Id,
  lessonId: Id.optional().describe("The lesson beside which it is started."),
  title: line(120).optional().describe("Made from the first question unless given."),
  rulesVersion: z
    .int()
    .min(0)
    .optional()
    .describe("`version` of the rules that the learner was shown: refused with 409 when they changed since."),
});
export type CreateThread = z.infer<typeof CreateThread>;

export const ThreadId = z.strictObject({ threadId: Id });
export type ThreadId = z.infer<typeof ThreadId>;

export const SendMessage = z.strictObject({
  threadId: Id,
  text: text(longestQuestion).refine(isVisible, "must not be empty"),
  clientMessageId: z
    .string()
    .regex(/^[\w.:-]{1,100}$/, "must be 1 to 100 letters, digits, . : _ or -")
    .describe("Your own id of this message: sending it twice gives one answer."),
  lessonId: Id.optional().describe("The lesson that the learner has before them."),
  itemId: Id.optional().describe("A practice question that it is about: the tutor sees it and the last try at it."),
});
export type SendMessage = z.infer<typeof SendMessage>;

export const Exchange = z.object({ question: Message, answer: Message }).meta({ id: "TutorExchange" });
export type Exchange = z.infer<typeof Exchange>;

export const BeingWritten = z
  .object({ answer: Message.nullable().describe("As far as it has come; null when none is being written.") })
  .meta({ id: "TutorAnswerBeingWritten" });
export type BeingWritten = z.infer<typeof BeingWritten>;

export const Stopped = z.object({ stopped: z.boolean().describe("False when nothing was being written.") });
export type Stopped = z.infer<typeof Stopped>;

export const GetTutor = z.strictObject({ courseId: Id, lessonId: Id.optional() });
export type GetTutor = z.infer<typeof GetTutor>;

export const TutorScope = z
  .enum(["all", "concepts", "off"])
  .describe(
    "What is open to the caller now. `concepts`: during an open graded attempt passages are quoted, without a language model, without practice, and not for what the attempt asks; conversations from before it are closed.",
  );
export type TutorScope = z.infer<typeof TutorScope>;

export const TutorStatus = z
  .object({
    mode: z.enum(["extractive", "model"]).describe("Extractive: answers are passages of the course, without any AI."),
    model: z.string().nullable().describe("Name of the language model, in the mode `model`."),
    isLocked: z
      .boolean()
      .describe("True during an open graded attempt of the caller in this course: nothing is answered."),
    scope: TutorScope,
    suggestions: z.array(z.string()).describe("Questions to begin with, from the headings."),
    settings: z.object({ longestQuestion: z.int().describe("Characters."), visibility: Visibility }),
    rules: TutorRules,
  })
  .meta({ id: "TutorStatus" });
export type TutorStatus = z.infer<typeof TutorStatus>;

export const SearchPassages = z.strictObject({
  courseId: Id,
  q: text(longestQuestion).refine(isVisible, "must not be empty").describe("A question or words."),
});
export type SearchPassages = z.infer<typeof SearchPassages>;

export const FoundPassage = z.object({
  id: Id,
  lessonId: Id,
  lessonSlug: z.string(),
  lessonTitle: z.string(),
  headingPath: z.array(z.string()),
  anchor: z.string().nullable(),
  text: z.string().describe("Plain text as the page shows it."),
  score: z.number().describe("Comparable within one answer only."),
});
export type FoundPassage = z.infer<typeof FoundPassage>;

export const PassageSearch = z
  .object({
    items: z.array(FoundPassage).describe("At most six, best first, at most two of a lesson."),
    corrections: z.array(Correction),
    isCovered: z.boolean().describe("Whether the course seems to answer the question at all."),
  })
  .meta({ id: "PassageSearch" });
export type PassageSearch = z.infer<typeof PassageSearch>;
