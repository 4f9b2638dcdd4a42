import { shownAs } from "./contract-rest.ts";

const quizId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const questionId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60";

const regrade = shownAs("Regrades");
export const regradesRest = {
  questions: regrade(
    "GET /quizzes/{quizId}/regradable-questions",
    "List questions that changed since they were graded",
  ),
  preview: regrade("GET /quizzes/{quizId}/questions/{questionId}/regrade-preview", "Preview a regrade", {
    description:
      "What the current version of the question would make of the submitted attempts that an older one graded. Marks of people stay. Refused when the versions do not fit each other.",
    errors: [409],
  }),
  create: regrade("POST /quizzes/{quizId}/questions/{questionId}/regrades", "Apply a regrade", {
    description: "All of the preview that `digest` names, or nothing. Learners whose mark changes read the reason.",
    status: 201,
    location: "/regrades/{id}",
    errors: [409],
    example: { input: { quizId, questionId, digest: "0".repeat(64), reason: "The key was wrong: B is right." } },
  }),
  list: regrade("GET /quizzes/{quizId}/regrades", "List the regrades of a quiz", { description: "Newest first." }),
  get: regrade("GET /regrades/{regradeId}", "Read a regrade"),
  undo: regrade("POST /regrades/{regradeId}/undo", "Undo a regrade", {
    description:
      "Gives back the grades of before, as further revisions. What a person has marked since stays, and so does an attempt that was reopened since.",
    errors: [409],
  }),
};
