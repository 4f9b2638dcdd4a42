import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { rest } from "#/core/rest.ts";
import { line, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";

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
    model: z.string().nullable().describe("What wrote it: `extractive-1` quotes the course without any AI."),
    isDeclined: z.boolean().describe("The course does not seem to cover the question."),
    citations: z.array(Citation).describe("One for each mark in the text, verified."),
    corrections: z.array(Correction),
    notice: z.string().nullable().describe("What went wrong, for people."),
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

export const ThreadWithMessages = Thread.extend({ messages: z.array(Message).describe("In order.") }).meta({
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
});
export type CreateThread = z.infer<typeof CreateThread>;

export const ThreadId = z.strictObject({ threadId: Id });
export type ThreadId = z.infer<typeof ThreadId>;

export const SendMessage = z.strictObject({
  threadId: Id,
  text: text(longestQuestion).refine((value) => value.trim() !== "", "must not be empty"),
  clientMessageId: z
    .string()
    .regex(/^[\w.:-]{1,100}$/, "must be 1 to 100 letters, digits, . : _ or -")
    .describe("Your own id of this message: sending it twice gives one answer."),
  lessonId: Id.optional().describe("The lesson that the learner has before them."),
});
export type SendMessage = z.infer<typeof SendMessage>;

export const Exchange = z.object({ question: Message, answer: Message }).meta({ id: "TutorExchange" });
export type Exchange = z.infer<typeof Exchange>;

export const Stopped = z.object({ stopped: z.boolean().describe("False when nothing was being written.") });
export type Stopped = z.infer<typeof Stopped>;

export const GetTutor = z.strictObject({ courseId: Id, lessonId: Id.optional() });
export type GetTutor = z.infer<typeof GetTutor>;

export const TutorStatus = z
  .object({
    mode: z.enum(["extractive", "model"]).describe("Extractive: answers are passages of the course, without any AI."),
    model: z.string().nullable().describe("Name of the language model, in the mode `model`."),
    isLocked: z.boolean().describe("True during an open graded attempt of the caller in this course."),
    suggestions: z.array(z.string()).describe("Questions to begin with, from the headings."),
    settings: z.object({
      longestQuestion: z.int().describe("Characters."),
      visibility: z.literal("private").describe("Who reads the conversations: nobody but the learner."),
    }),
  })
  .meta({ id: "TutorStatus" });
export type TutorStatus = z.infer<typeof TutorStatus>;

export const SearchPassages = z.strictObject({
  courseId: Id,
  q: text(longestQuestion)
    .refine((value) => value.trim() !== "", "must not be empty")
    .describe("A question or words."),
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
  score: z.number().describe("BM25; comparable within one answer only."),
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

const tag = "Tutor";
const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const threadId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60";
const lessonId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f";
const at = "2026-03-02T10:15:00.000Z";

const exampleThread = {
  id: threadId,
  courseId,
  lessonId,
  title: "Why does testing help?",
  createdAt: at,
  updatedAt: at,
};

const exampleQuestion: Message = {
  id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c61",
  role: "learner",
  clientMessageId: "m-1",
  replyTo: null,
  text: "Why does testing help?",
  state: "complete",
  model: null,
  isDeclined: false,
  citations: [],
  corrections: [],
  notice: null,
  createdAt: at,
};

const exampleAnswer: Message = {
  ...exampleQuestion,
  id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c62",
  role: "tutor",
  clientMessageId: null,
  replyTo: exampleQuestion.id,
  text: "Retrieval that costs effort strengthens a memory [1].",
  model: "extractive-1",
  citations: [
    {
      n: 1,
      lessonId,
      courseSlug: "how-learning-works",
      lessonSlug: "retrieval-practice",
      lessonTitle: "Retrieval practice",
      headingPath: ["Retrieval practice", "Why it works"],
      anchor: "why-it-works",
      quote: "Retrieval that costs effort strengthens a memory",
    },
  ],
};

export const listThreadsRest = rest({
  method: "GET",
  path: "/courses/{courseId}/threads",
  scope: "tutor:read",
  tag,
  summary: "List your conversations with the tutor",
  description: "Of one course, the latest first. Nobody else sees them.",
  errors: [409],
  example: { output: { items: [exampleThread], nextCursor: null } },
});

export const createThreadRest = rest({
  method: "POST",
  path: "/courses/{courseId}/threads",
  scope: "tutor:write",
  tag,
  summary: "Start a conversation",
  description: "Needs enrolment. The tutor is off during an open graded attempt in the course.",
  status: 201,
  location: "/threads/{id}",
  errors: [409],
  example: { input: { lessonId }, output: exampleThread },
});

export const getThreadRest = rest({
  method: "GET",
  path: "/threads/{threadId}",
  scope: "tutor:read",
  tag,
  summary: "Read a conversation",
  errors: [409],
  example: { output: { ...exampleThread, messages: [exampleQuestion, exampleAnswer] } },
});

export const deleteThreadRest = rest({
  method: "DELETE",
  path: "/threads/{threadId}",
  scope: "tutor:write",
  tag,
  summary: "Delete a conversation",
  status: 204,
});

export const sendMessageRest = rest({
  method: "POST",
  path: "/threads/{threadId}/messages",
  scope: "tutor:write",
  tag,
  summary: "Ask the tutor",
  description:
    "Answers as one JSON document when the answer is complete, or as server-sent events with `Accept: text/event-stream`: the UI message stream of the AI SDK (`start`, `text-delta`, `data-citation`, `message-metadata`, `finish`). The answer is written to its end even when you hang up; `POST /threads/{threadId}/stop` ends it. One answer at a time for each person.",
  errors: [409],
  streams: true,
  example: {
    input: { text: exampleQuestion.text, clientMessageId: "m-1" },
    output: { question: exampleQuestion, answer: exampleAnswer },
  },
});

export const stopAnswerRest = rest({
  method: "POST",
  path: "/threads/{threadId}/stop",
  scope: "tutor:write",
  tag,
  summary: "Stop the answer that is being written",
  description: "What it has written so far is kept.",
  example: { output: { stopped: true } },
});

export const getTutorRest = rest({
  method: "GET",
  path: "/courses/{courseId}/tutor",
  scope: "tutor:read",
  tag,
  summary: "Read how the tutor of a course works",
  example: {
    output: {
      mode: "extractive",
      model: null,
      isLocked: false,
      suggestions: ["How long should the gap be?"],
      settings: { longestQuestion, visibility: "private" },
    },
  },
});

export const searchPassagesRest = rest({
  method: "GET",
  path: "/courses/{courseId}/passages",
  scope: "tutor:read",
  tag,
  summary: "Find the passages of a course that answer a question",
  description: "Ranked as the tutor ranks them. Published lessons only.",
  errors: [409],
  example: {
    input: { q: "why does testing help" },
    output: {
      items: [
        {
          id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c63",
          lessonId,
          lessonSlug: "retrieval-practice",
          lessonTitle: "Retrieval practice",
          headingPath: ["Retrieval practice", "Why it works"],
          anchor: "why-it-works",
          text: "Retrieval that costs effort strengthens a memory more than retrieval that costs none.",
          score: 12.4,
        },
      ],
      corrections: [],
      isCovered: true,
    },
  },
});
