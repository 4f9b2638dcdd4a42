import { rest } from "#/core/rest.ts";
import { longestQuestion, type Message } from "./contract.ts";
import { exampleRules } from "./contract-settings.ts";

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
  practice: null,
  notice: null,
  thumb: null,
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
  practice: {
    questionId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c64",
    lessonId,
    courseSlug: "how-learning-works",
    lessonSlug: "retrieval-practice",
    lessonTitle: "Retrieval practice",
    anchor: "question-0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c64",
    isStatement: false,
    stem: "Which of these activities are retrieval practice?",
  },
};

export const listThreadsRest = rest({
  method: "GET",
  path: "/courses/{courseId}/threads",
  scope: "tutor:read",
  tag,
  summary: "List your conversations with the tutor",
  description: "Of one course, the latest first.",
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
  example: {
    output: {
      ...exampleThread,
      messages: [exampleQuestion, exampleAnswer],
      visibility: "instructor",
      reads: [{ by: "Mara Lind", at }],
    },
  },
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
    "Answers as one JSON document when the answer is complete, or as server-sent events with `Accept: text/event-stream`: the UI message stream of the AI SDK (`start`, `data-corrections`, `text-delta`, `data-citation`, `data-practice`, `message-metadata`, `finish`). The answer is written to its end even when you hang up; `POST /threads/{threadId}/stop` ends it. One answer at a time for each person; 20 questions in 10 minutes and 100 in a day, then 429 with `Retry-After`.",
  errors: [409, 429],
  streams: true,
  example: {
    input: { text: exampleQuestion.text, clientMessageId: "m-1" },
    output: { question: exampleQuestion, answer: exampleAnswer },
  },
});

export const getWritingRest = rest({
  method: "GET",
  path: "/threads/{threadId}/stream",
  scope: "tutor:read",
  tag,
  summary: "Go on with an answer that is being written",
  description:
    "With `Accept: text/event-stream` the answer as events from its first one on, whoever writes it and however late you come, then live to its end; 204 when none is being written. As JSON, what has been written so far.",
  errors: [409],
  streams: true,
  example: { output: { answer: null } },
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
  errors: [409],
  summary: "Read how the tutor of a course works",
  example: {
    output: {
      mode: "extractive",
      model: null,
      isLocked: false,
      scope: "all",
      suggestions: ["How long should the gap be?"],
      settings: { longestQuestion, visibility: "private" },
      rules: exampleRules,
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
