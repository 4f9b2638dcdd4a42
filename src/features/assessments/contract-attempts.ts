import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import { Instant, Moment } from "#/core/time.ts";
import { Answer } from "./answer.ts";
import { Certainty } from "./certainty.ts";
import { QuestionFeedback, ReviewPhase, Score, Solution, Verdict } from "./contract.ts";
import { AnswerFile } from "./contract-answer-files.ts";
import { AnswerCheck, PracticeRules, QuestionTries } from "./contract-checks.ts";
import { LateCost } from "./contract-gradebook.ts";
import { DoubleMarks } from "./contract-marks.ts";
import { AnswerNote, ResultNote } from "./contract-notes.ts";
import { InSection, ShownSection } from "./contract-sections.ts";
import { PublicQuestion, QuestionBody, Reason } from "./question.ts";

export const AttemptState = z.enum(["open", "submitted"]);
const Client = z
  .string()
  .regex(/^[A-Za-z0-9_.:-]{1,64}$/, "must be 1 to 64 letters, digits or _ . : -")
  .describe("A tab of a browser or an integrator's name for itself; each counts its own `clientSeq`.");

const attemptFields = {
  id: Id,
  quizId: Id,
  courseId: Id,
  number: z.int().describe("1 for the first."),
  state: AttemptState,
  startedAt: Instant,
  deadline: Instant.nullable().describe("By the server's clock; null: no limit."),
  submittedAt: Instant.nullable(),
  closedByDeadline: z.boolean().describe("Closed by the clock; the finish time is then the deadline."),
  reopenedUntil: Instant.nullable().describe("It had ended and was opened again until then; null: never."),
};

export const AttemptRef = z.strictObject({ attemptId: Id });
export const StartAttemptInput = z.strictObject({
  quizId: Id,
  password: text(200).optional().describe("The quiz's password, where it has one."),
});

// An attempt as its learner sees it

export const AttemptQuestion = z
  .object({
    position: z.int(),
    section: InSection,
    points: Marks,
    question: PublicQuestion,
    current: z
      .object({
        answer: Answer,
        certainty: Certainty.nullable(),
        seq: z.int().describe("Server order of this answer in the attempt."),
        client: z.string(),
        savedAt: Instant,
      })
      .nullable()
      .describe("The answer that counts; null when none was saved."),
    files: z.array(AnswerFile).describe("What was uploaded to it; the answer names what counts of that."),
    tries: QuestionTries.nullable().describe("Null where answers cannot be checked."),
  })
  .meta({ id: "AttemptQuestion" });
export type AttemptQuestion = z.infer<typeof AttemptQuestion>;

export const Attempt = z
  .object({
    ...attemptFields,
    quizTitle: z.string(),
    timeLimitSeconds: z.int().nullable(),
    graceSeconds: z.int().describe("Answers that arrive this long after the deadline still count."),
    serverNow: Instant.describe("To count down by the server's clock."),
    certainty: z.boolean().describe("It asks how sure one is of each answer; marks follow that."),
    practice: PracticeRules.nullable().describe("Null in a graded attempt."),
    sections: z.array(ShownSection).describe("As the attempt found them, without empty ones."),
    questions: z.array(AttemptQuestion),
  })
  .meta({ id: "Attempt" });
export type Attempt = z.infer<typeof Attempt>;

export const AttemptSummary = z
  .object({
    ...attemptFields,
    score: z
      .object({ earned: Marks, possible: Marks, percent: z.int(), isPending: z.boolean() })
      .nullable()
      .describe("Null while open or while marks are not shown. Pending: `earned` is what is marked so far."),
  })
  .meta({ id: "AttemptSummary" });
export type AttemptSummary = z.infer<typeof AttemptSummary>;
export const MyAttemptsInput = pageInput({ quizId: Id });
export const AttemptSummaryPage = page(AttemptSummary);

// Saving and submitting

export const AnswerEvent = z.strictObject({
  clientSeq: Count.describe("The client's own count; with `client` it names the event, so a resend is safe."),
  questionId: Id,
  baseSeq: Count.nullable().default(null).describe("`seq` of the answer that the learner was looking at."),
  answer: Answer,
  certainty: Certainty.optional().describe("Where the attempt asks for it; left out counts as low."),
  cleared: z.boolean().default(false).describe("The learner emptied the answer; without it a blank replaces nothing."),
  clientTime: Moment.nullable().default(null),
});
export type AnswerEvent = z.infer<typeof AnswerEvent>;

export const SaveAnswersInput = z.strictObject({
  attemptId: Id,
  client: Client,
  events: z
    .array(AnswerEvent)
    .min(1)
    .max(50)
    .refine((events) => new Set(events.map((event) => event.clientSeq)).size === events.length, {
      message: "must not use a clientSeq twice",
    }),
});

/** accepted: counts unless a later one follows. All others are kept and shown to the instructor. */
export const AnswerOutcome = z.enum(["accepted", "late", "ignored_blank", "after_finish"]);
export type AnswerOutcome = z.infer<typeof AnswerOutcome>;

export const AnswerAck = z
  .object({
    clientSeq: z.int(),
    questionId: Id,
    seq: z.int(),
    outcome: AnswerOutcome.describe(
      "accepted: counts unless a later one follows. late: kept and shown to the instructor, does not count. ignored_blank: kept, replaces nothing. after_finish: the question was finished by a check; kept, does not count.",
    ),
    overwroteSeq: z.int().nullable().describe("An answer of another client that this one replaced unseen."),
    savedAt: Instant,
  })
  .meta({ id: "AnswerAck" });
export type AnswerAck = z.infer<typeof AnswerAck>;

export const SaveReceipt = z
  .object({
    attemptId: Id,
    state: AttemptState,
    deadline: Instant.nullable(),
    serverNow: Instant,
    acks: z.array(AnswerAck).describe("One per event, in order; a resend gets the same. Acknowledged is committed."),
    current: z
      .array(z.object({ questionId: Id, seq: z.int(), client: z.string() }))
      .describe("The answers that count now; one with a higher `seq` than known came from elsewhere."),
  })
  .meta({ id: "SaveReceipt" });
export type SaveReceipt = z.infer<typeof SaveReceipt>;

export const Receipt = z
  .object({
    attemptId: Id,
    quizId: Id,
    number: z.int(),
    submittedAt: Instant,
    closedByDeadline: z.boolean(),
    questionCount: z.int(),
    answeredCount: z.int(),
  })
  .meta({ id: "Receipt", description: "The same however often the attempt is submitted." });
export type Receipt = z.infer<typeof Receipt>;

// The result, as far as the quiz's review options release it

const files = z.array(AnswerFile).describe("What answers to it name, and may have named before.");

export const ResultQuestion = z
  .object({
    position: z.int(),
    section: InSection,
    question: PublicQuestion,
    answer: Answer.nullable(),
    files,
    possible: Marks,
    earned: Marks.nullable().describe("Null while not released or not marked."),
    verdict: Verdict.nullable(),
    reasons: z.array(Reason).nullable(),
    feedback: QuestionFeedback.nullable(),
    commentHtml: z.string().nullable().describe("The marker's words."),
    notes: z.array(ResultNote).nullable().describe("The marker's words on passages, in the order of the text."),
    solution: Solution.nullable(),
    certainty: Certainty.nullable().describe(
      "How sure the learner was, nothing said counting as low; null where it was not asked or nothing answered.",
    ),
    checks: z.int().describe("How often the learner had it checked; 0 in a graded attempt."),
    lateAnswers: z.int().describe("Answers that arrived too late to count; the instructor sees them."),
    lessonId: Id.nullable().describe("The lesson that teaches it, where the author has named one."),
  })
  .meta({ id: "ResultQuestion" });
export type ResultQuestion = z.infer<typeof ResultQuestion>;

export const AttemptResult = z
  .object({
    ...AttemptSummary.shape,
    quizTitle: z.string(),
    passPercent: z.int().nullable(),
    isPassed: z.boolean().nullable(),
    late: LateCost.nullable().describe(
      "What being late costs the attempt, whose own marks stand before it; null: in time, not marked in full, or not shown.",
    ),
    released: ReviewPhase.describe("What is shown now."),
    bandHtml: z.string().nullable().describe("The author's words on the score; null when none or not shown."),
    isHeld: z.boolean().describe("Nothing is shown before the instructor releases the marks of all."),
    moreAt: Instant.nullable().describe("When more will be shown; null when never."),
    quizScore: Score.nullable().describe("By the quiz's policy over all attempts."),
    sections: z.array(ShownSection),
    questions: z.array(ResultQuestion),
  })
  .meta({ id: "AttemptResult" });
export type AttemptResult = z.infer<typeof AttemptResult>;

// For staff

const Person = z.object({ id: Id, name: z.string() });
const Learner = z.object({ id: Id.nullable().describe("Null while names are hidden."), name: z.string() });
const staffScore = {
  earned: Marks.describe("So far."),
  possible: Marks,
  waiting: z.int().describe("Questions that wait for a person."),
  lateAnswers: z.int(),
};

export const StaffAttempt = z
  .object({ ...attemptFields, learner: Learner, ...staffScore })
  .meta({ id: "StaffAttempt" });
export type StaffAttempt = z.infer<typeof StaffAttempt>;
export const ListAttemptsInput = pageInput({ quizId: Id, state: AttemptState.optional() });
export const StaffAttemptPage = page(StaffAttempt);

export const GradeRevision = z
  .object({
    revision: z.int(),
    state: z.enum(["graded", "needs_marking"]),
    earned: Marks.nullable(),
    possible: Marks,
    reasons: z.array(Reason),
    comment: z.string().describe("Markdown, for the learner."),
    commentHtml: z.string(),
    markedBy: Person.nullable().describe("Null: graded by rule, or the mean of two marks."),
    gradedAt: Instant,
  })
  .meta({ id: "GradeRevision" });
export type GradeRevision = z.infer<typeof GradeRevision>;

export const RecordedAnswer = z
  .object({
    seq: z.int(),
    questionId: Id,
    client: z.string(),
    clientSeq: z.int(),
    outcome: AnswerOutcome,
    cleared: z.boolean(),
    answer: Answer,
    certainty: Certainty.nullable(),
    overwroteSeq: z.int().nullable(),
    clientTime: Instant.nullable(),
    savedAt: Instant,
  })
  .meta({ id: "RecordedAnswer" });
export type RecordedAnswer = z.infer<typeof RecordedAnswer>;

const marking = {
  answerSeq: z.int().nullable().describe("Of the answer that counts; null when there is none."),
  files,
  marks: DoubleMarks.nullable().describe("Where two people mark the answer; null where one does."),
  notes: z.array(AnswerNote).describe("On passages of the answer, in the order of the text."),
};

export const MarkingQuestion = z
  .object({
    questionId: Id,
    position: z.int(),
    version: z.int(),
    question: PublicQuestion,
    body: QuestionBody,
    solution: Solution,
    answer: Answer.nullable().describe("The answer that counts."),
    verdict: Verdict.nullable().describe("Null while the attempt is open."),
    grade: GradeRevision.nullable().describe("The one that counts; null while the attempt is open."),
    history: z.array(GradeRevision).describe("All grades, the latest first."),
    ...marking,
    checks: z.array(AnswerCheck).describe("What the learner had checked during the attempt, first to last."),
    lateAnswer: RecordedAnswer.nullable().describe("The last that came too late."),
    eventCount: z.int(),
  })
  .meta({ id: "MarkingQuestion" });
export type MarkingQuestion = z.infer<typeof MarkingQuestion>;

export const Marking = z
  .object({
    ...StaffAttempt.shape,
    quizTitle: z.string(),
    questions: z.array(MarkingQuestion),
    nextWaitingAttemptId: Id.nullable().describe("The next of this course's marking queue."),
  })
  .meta({ id: "Marking" });
export type Marking = z.infer<typeof Marking>;

export const AnswerHistoryInput = pageInput({ attemptId: Id, questionId: Id.optional() });
export const AnswerHistoryPage = page(RecordedAnswer);

export const MarkResult = z
  .object({ attemptId: Id, questionId: Id, grade: GradeRevision, marks: marking.marks, ...staffScore })
  .meta({ id: "MarkResult" });
export type MarkResult = z.infer<typeof MarkResult>;

export const MarkingQueueItem = z
  .object({
    attemptId: Id,
    quizId: Id,
    quizTitle: z.string(),
    learner: Learner,
    number: z.int(),
    submittedAt: Instant,
    waiting: z.int(),
    forYou: z.int().describe("Those that wait for the caller: where two mark, not what only others may give."),
  })
  .meta({ id: "MarkingQueueItem" });
export type MarkingQueueItem = z.infer<typeof MarkingQueueItem>;
const forMe = z.boolean().optional().describe("Only what waits for the caller.");
export const MarkingQueueInput = pageInput({ courseId: Id, forMe });
export const MarkingQueuePage = page(MarkingQueueItem);

export const WaitingQuestion = z
  .object({
    quizId: Id,
    quizTitle: z.string(),
    questionId: Id,
    title: z.string(),
    waiting: z.int().describe("Answers to it that wait for a person."),
    forYou: z.int().describe("Those that wait for the caller."),
  })
  .meta({ id: "WaitingQuestion" });
export type WaitingQuestion = z.infer<typeof WaitingQuestion>;
export const WaitingQuestionPage = page(WaitingQuestion);

export const WaitingAnswer = z
  .object({
    attemptId: Id,
    number: z.int(),
    learner: Learner,
    submittedAt: Instant,
    version: z.int(),
    question: PublicQuestion,
    body: QuestionBody,
    solution: Solution,
    answer: Answer.nullable(),
    ...marking,
    grade: GradeRevision,
  })
  .meta({ id: "WaitingAnswer" });
export type WaitingAnswer = z.infer<typeof WaitingAnswer>;
export const WaitingAnswersInput = pageInput({ quizId: Id, questionId: Id, forMe });
export const WaitingAnswerPage = page(WaitingAnswer);
