import { shownAs } from "./contract-rest.ts";

const attemptId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const questionId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60";
const noteId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90";
const passage = { answerSeq: 1, start: 0, end: 12, quote: "Water is wet" };

const marking = shownAs("Marking");
export const decideRest = marking(
  "POST /attempts/{attemptId}/decisions",
  "Decide the mark of an answer that two mark",
  {
    description:
      "For whoever gave neither mark once both are in, and for the owner of the course at any time. The decision counts, and adds a revision to the grades of the answer.",
    errors: [409],
    example: {
      input: { attemptId, questionId, earned: "3", comment: "Between both.", expectedRevision: 1, expectedGiven: 2 },
    },
  },
);

const note = shownAs("Notes on answers");
export const notesRest = {
  add: note("POST /attempts/{attemptId}/notes", "Say something to a passage of a written answer", {
    description: "The learner reads it with the mark, as far as the quiz tells feedback.",
    status: 201,
    location: "/answer-notes/{id}",
    errors: [409],
    example: { input: { attemptId, questionId, ...passage, text: "Is it?" } },
  }),
  get: note("GET /answer-notes/{noteId}", "Read a note with all that it said"),
  update: note("PATCH /answer-notes/{noteId}", "Change what a note says", {
    description: "By its author, while learners do not see it.",
    errors: [409],
    example: { input: { noteId, text: "Is it so?", expectedRevision: 1 } },
  }),
  remove: note("DELETE /answer-notes/{noteId}", "Remove a note", {
    description: "By its author, while learners do not see it. What it said is kept.",
    status: 204,
    errors: [409],
  }),
};

export const savedCommentsRest = {
  list: note("GET /courses/{courseId}/saved-comments", "List one's own saved comments in a course", {
    description: "Newest first.",
  }),
  create: note("POST /courses/{courseId}/saved-comments", "Save a comment to use again", {
    status: 201,
    location: "/saved-comments/{id}",
    errors: [409],
    example: { input: { courseId: attemptId, text: "Name your source." } },
  }),
  get: note("GET /saved-comments/{commentId}", "Read a saved comment"),
  delete: note("DELETE /saved-comments/{commentId}", "Delete a saved comment", { status: 204 }),
};
