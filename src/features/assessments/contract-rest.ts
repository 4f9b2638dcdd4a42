import { type HttpMethod, type RestOperation, rest } from "#/core/rest.ts";
import { QuestionBody } from "./question.ts";

type More = Omit<RestOperation, "method" | "path" | "tag" | "summary" | "scope">;

export const shownAs =
  (tag: string) =>
  (request: `${HttpMethod} /${string}`, summary: string, more: More = {}) => {
    const [method, path] = request.split(" ") as [HttpMethod, `/${string}`];
    const scope = method === "GET" ? "assessments:read" : "assessments:write";
    return rest({ method, path, scope, tag, summary, ...more });
  };

const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const questionId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60";
const answer = { type: "single_choice", optionId: "a" };
const body = QuestionBody.meta()?.examples?.[0];

const question = shownAs("Questions");
export const questionsRest = {
  list: question("GET /courses/{courseId}/questions", "List the questions of a course", {
    description: "For its instructors; without keys, oldest first.",
  }),
  create: question("POST /courses/{courseId}/questions", "Create a question", {
    status: 201,
    location: "/questions/{id}",
    example: { input: { courseId, title: "The largest planet", isPractice: false, body } },
  }),
  get: question("GET /questions/{questionId}", "Read a question with its key"),
  update: question("PATCH /questions/{questionId}", "Change a question", {
    description: "A changed body becomes a new version; attempts that have started keep the one they pinned.",
    example: { input: { questionId, body, expectedVersion: 1 } },
  }),
  archive: question("POST /questions/{questionId}/archive", "Archive a question"),
  restore: question("POST /questions/{questionId}/restore", "Restore an archived question"),
};

const practice = shownAs("Practice");
export const practiceRest = {
  list: practice("GET /lessons/{lessonId}/practice", "List the practice questions of a lesson", {
    errors: [409],
    description:
      "Without keys, with the caller's last try. In the order of their making; the lesson's text places them.",
  }),
  listOfCourse: practice("GET /courses/{courseId}/practice", "List the practice questions that no lesson places", {
    errors: [409],
  }),
  get: practice("GET /questions/{questionId}/practice", "Read a practice question", {
    errors: [409],
    description: "Without its key, with the caller's last try.",
  }),
  answer: practice("POST /questions/{questionId}/practice-answers", "Answer a practice question", {
    description:
      "Grades the try at once and tells the feedback to it. The solution is told with a right answer, or after the last hint.",
    example: { input: { questionId, answer } },
  }),
};

const quiz = shownAs("Quizzes");
export const quizzesRest = {
  list: quiz("GET /courses/{courseId}/quizzes", "List the quizzes of a course", {
    description: "Drafts for its instructors only. `mine` is what the quiz is to the caller.",
  }),
  create: quiz("POST /courses/{courseId}/quizzes", "Create a quiz", {
    description: "A draft without questions.",
    status: 201,
    location: "/quizzes/{id}",
    example: { input: { courseId, title: "Planets", timeLimitSeconds: 900, attemptsAllowed: 2 } },
  }),
  get: quiz("GET /quizzes/{quizId}", "Read a quiz"),
  update: quiz("PATCH /quizzes/{quizId}", "Change a quiz", {
    description: "A changed time limit or closing date moves the deadlines of open attempts too.",
    example: { input: { quizId: questionId, timeLimitSeconds: 1200 } },
  }),
  publish: quiz("POST /quizzes/{quizId}/publish", "Publish a quiz"),
  unpublish: quiz("POST /quizzes/{quizId}/unpublish", "Hide a quiz from learners"),
  statistics: quiz("GET /quizzes/{quizId}/statistics", "Read how the questions of a quiz work", {
    description:
      "Facility, discrimination, distractors, Cronbach's α and the standard error of measurement, over the first attempt of each learner that is marked in full. For the instructors of the course.",
  }),
  delete: quiz("DELETE /quizzes/{quizId}", "Delete a quiz that nobody has attempted", { status: 204 }),
  questions: quiz("GET /quizzes/{quizId}/questions", "List the questions of a quiz, for its instructors"),
  paper: quiz("GET /quizzes/{quizId}/paper", "Read a quiz as a paper to print, with its key", {
    description: "For its instructors. Up to 26 versions differ in what is drawn and shuffled.",
  }),
  setQuestions: quiz("PUT /quizzes/{quizId}/questions", "Set the questions of a quiz", {
    description:
      "In their order, with draws and the sections that they stand in; what belongs to no section comes first. Practice questions are refused, since practice shows their key.",
    example: { input: { quizId: courseId, questions: [{ questionId, points: "2" }] } },
  }),
};

const attempt = shownAs("Attempts");
export const attemptsRest = {
  start: attempt("POST /quizzes/{quizId}/attempts", "Start an attempt", {
    description: "Or resume the open one: starting twice gives the same attempt.",
    status: 201,
    location: "/attempts/{id}",
  }),
  mine: attempt("GET /quizzes/{quizId}/attempts/mine", "List one's own attempts at a quiz"),
  list: attempt("GET /quizzes/{quizId}/attempts", "List everybody's attempts at a quiz", {
    description: "For its instructors; newest first.",
  }),
  get: attempt("GET /attempts/{attemptId}", "Read one's own attempt", {
    description: "Questions without keys, the answers that count, the deadline and the server's clock.",
  }),
  saveAnswer: attempt("POST /attempts/{attemptId}/answers", "Save answers", {
    description:
      "Up to 50 events. An acknowledged event is committed. Events are named by `client` and `clientSeq`, so a resend is safe and gets the same acknowledgement. What arrives after the deadline and its grace is kept, marked late, and does not count.",
    example: { input: { attemptId: courseId, client: "tab-7f3a", events: [{ clientSeq: 1, questionId, answer }] } },
  }),
  submit: attempt("POST /attempts/{attemptId}/submit", "Submit an attempt", {
    description: "Idempotent: every call gets the same receipt.",
  }),
  result: attempt("GET /attempts/{attemptId}/result", "Read the result of one's attempt", {
    description: "As far as the quiz's review options release it now.",
    errors: [409],
  }),
};

const marking = shownAs("Marking");
export const markingRest = {
  get: marking("GET /attempts/{attemptId}/marking", "Read an attempt with answers, keys and grades"),
  history: marking("GET /attempts/{attemptId}/answers", "List every answer that arrived for an attempt", {
    description: "For instructors; latest first, late ones included.",
  }),
  mark: marking("POST /attempts/{attemptId}/marks", "Mark an answer", {
    description:
      "By points, or by a level for each criterion of the question's rubric. Adds a revision to the grades of the answer. Refused when somebody else marked meanwhile. Where two people mark, it is one of the two marks, and the learner's mark is their mean once both are in and near enough.",
    example: {
      input: { attemptId: courseId, questionId, earned: "3.5", comment: "Well argued.", expectedRevision: 1 },
    },
  }),
  questions: marking("GET /courses/{courseId}/waiting-questions", "List the questions whose answers wait for a person"),
  answers: marking(
    "GET /quizzes/{quizId}/questions/{questionId}/waiting-answers",
    "List the answers to a question that wait for a person",
    { description: "The longest wait first, with keys, for the instructors of the course." },
  ),
  policy: marking("GET /quizzes/{quizId}/marking-policy", "Read how a quiz is marked and whether marks are released"),
  setPolicy: marking("PUT /quizzes/{quizId}/marking-policy", "Set how a quiz is marked", {
    description:
      "Marks may be held until all are released at once; names may be hidden from markers until then; two people may have to mark each written answer. Going back to one marker is refused while answers have a mark and none that counts.",
    errors: [409],
    example: {
      input: { quizId: courseId, holdsMarks: true, isBlind: false, twoMarkers: true, tolerancePercent: 10 },
    },
  }),
  release: marking("POST /quizzes/{quizId}/release-marks", "Release the marks of a quiz", {
    description: "All at once. Refused while answers wait for a person, unless `evenIfWaiting`.",
    errors: [409],
    example: { input: { quizId: courseId } },
  }),
  hold: marking("POST /quizzes/{quizId}/hold-marks", "Hold the marks of a quiz", {
    description: "Takes a release back: nothing is shown any more.",
  }),
  queue: marking("GET /courses/{courseId}/marking-queue", "List the attempts that wait for a person"),
};
