import { type RestOperation, rest } from "#/core/rest.ts";
import type { Gap, Place, QuestionOverview } from "./contract-gaps.ts";
import type { LessonNote } from "./contract-notes.ts";
import type { Conversation } from "./contract-reading.ts";

const tag = "Tutor of a course";
const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const lessonId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f";
const threadId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60";
const answerId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c62";
const noteId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c66";
const key = "5b1a3c0f9d8e4c7ab2f60123456789ab";
const at = "2026-03-02T10:15:00.000Z";

const read = (operation: Omit<RestOperation, "tag" | "scope" | "method">) =>
  rest({ ...operation, tag, scope: "tutor:read", method: "GET" });
const write = (operation: Omit<RestOperation, "tag" | "scope">) => rest({ ...operation, tag, scope: "courses:write" });

const counts = { questions: 12, declined: 3, up: 4, down: 1 };
const place: Place = {
  lessonId,
  lessonTitle: "Retrieval practice",
  lessonSlug: "retrieval-practice",
  heading: "Why it works",
  anchor: "why-it-works",
};
const overview: QuestionOverview = {
  courseId,
  visibility: "aggregate",
  since: "2026-02-01T10:15:00.000Z",
  total: counts,
  weeks: [{ from: "2026-02-23T00:00:00.000Z", counts }],
  lessons: [
    {
      ...{ lessonId, title: place.lessonTitle, slug: place.lessonSlug, counts },
      sections: [{ heading: place.heading, anchor: place.anchor, counts }],
    },
  ],
  reasons: [{ reason: "too_little", times: 3 }],
};
const note: LessonNote = {
  ...{ id: noteId, courseId, gapKey: key, lessonId, lessonTitle: place.lessonTitle, anchor: place.anchor },
  title: "Does testing help before an exam in maths?",
  body: "It does: solve old problems without looking at the solution.",
  ...{ state: "draft", revision: 1, writtenBy: "Mara Lind", writtenAt: at, publishedAt: null },
};
const gap: Gap = {
  key,
  text: note.title,
  ...{ declined: 4, down: 0, people: 3, lastAskedAt: at, nearest: place, note: null },
};
const conversation: Conversation = {
  id: threadId,
  learner: "Ada Nystr\u00f6m",
  lessonTitle: place.lessonTitle,
  ...{ questions: 2, createdAt: at, updatedAt: at, lastReadAt: null },
};
const told =
  "For the course's staff. What fewer than three people asked is not told of, unless they wrote it under the rule that staff may read.";

export const overviewRest = read({
  path: "/courses/{courseId}/tutor/overview",
  summary: "Count what learners asked the tutor",
  description: `By week, lesson and section. ${told}`,
  example: { output: overview },
});

export const listGapsRest = read({
  path: "/courses/{courseId}/tutor/gaps",
  summary: "List what learners asked in vain",
  description: `Questions that the tutor declined or whose answer did not help, by what they have in common; the latest first. ${told}`,
  example: { output: { items: [gap], nextCursor: null } },
});

export const listAskedRest = read({
  path: "/courses/{courseId}/tutor/questions",
  summary: "List single questions to the tutor",
  description:
    "For the course's staff, where the course says that staff may read conversations, and written under that rule; without who asked. The latest first.",
  example: {
    output: {
      items: [{ answerId, text: note.title, askedAt: at, isDeclined: true, place, thumb: null, gapKey: key }],
      nextCursor: null,
    },
  },
});

export const listConversationsRest = read({
  path: "/courses/{courseId}/conversations",
  summary: "List the conversations that staff may read",
  description: "Those that were written under the rule that staff may read, while the course has it; the latest first.",
  example: { output: { items: [conversation], nextCursor: null } },
});

export const readConversationRest = read({
  path: "/conversations/{conversationId}",
  summary: "Read a learner's conversation",
  description: "Each call is noted, with your name, and shown to the learner.",
  example: {
    output: { ...conversation, courseId, lastReadAt: at, messages: [], reads: [{ by: "Mara Lind", at }] },
  },
});

export const listReadsRest = read({
  path: "/courses/{courseId}/conversation-reads",
  summary: "List who read whose conversation",
  description: "For the course's staff, the latest first. An entry outlives its conversation.",
  example: {
    output: {
      items: [{ id: noteId, conversationId: threadId, by: "Mara Lind", learner: conversation.learner, at }],
      nextCursor: null,
    },
  },
});

export const listNotesRest = read({
  path: "/courses/{courseId}/lesson-notes",
  summary: "List the notes for lessons that answer what was asked",
  description: "For the course's staff, the latest first.",
  example: { output: { items: [note], nextCursor: null } },
});

export const createNoteRest = write({
  method: "POST",
  path: "/courses/{courseId}/lesson-notes",
  summary: "Begin a note for a lesson",
  description: "As a draft. Publishing it puts it into the lesson.",
  status: 201,
  location: "/lesson-notes/{id}",
  example: {
    input: { gapKey: key, lessonId, anchor: place.anchor, title: note.title, body: note.body },
    output: note,
  },
});

export const getNoteRest = read({
  path: "/lesson-notes/{noteId}",
  summary: "Read a note for a lesson",
  example: { output: note },
});

export const updateNoteRest = write({
  method: "PATCH",
  path: "/lesson-notes/{noteId}",
  summary: "Change a draft of a note",
  errors: [409],
  example: { input: { title: note.title, expectedRevision: 1 }, output: { ...note, revision: 2 } },
});

export const deleteNoteRest = write({
  method: "DELETE",
  path: "/lesson-notes/{noteId}",
  summary: "Throw a draft of a note away",
  status: 204,
  errors: [409],
});

export const publishNoteRest = write({
  method: "POST",
  path: "/lesson-notes/{noteId}/publish",
  summary: "Put a note into its lesson",
  description: "At the end of its section, as a new version of the lesson. Its gap counts as answered.",
  errors: [409],
  example: { output: { ...note, state: "published", revision: 2, publishedAt: at } },
});
