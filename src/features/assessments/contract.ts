import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { Marks, NonNegativeMarks, PositiveMarks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { line, markdown, text } from "#/core/text.ts";
import { Instant, Moment } from "#/core/time.ts";
import { Answer } from "./answer.ts";
import { SkillName } from "./contract-skills.ts";
import { Difficulty, Filing, filingFields, SkillIds } from "./filing.ts";
import { QuestionBody, QuestionType } from "./question.ts";

const Html = z.string().describe("Sanitised HTML.");

const Percent = z.int().min(0).max(100);

// Questions, for staff of the course

export const QuestionSummary = z
  .object({
    id: Id,
    courseId: Id,
    lessonId: Id.nullable().describe("The lesson that practises it or, for a question of a quiz, that teaches it."),
    title: z.string(),
    type: QuestionType,
    isPractice: z.boolean().describe("Practice shows the key after each try; such a question is in no quiz."),
    ...Filing.shape,
    skills: z.array(SkillName).describe("In alphabetical order."),
    version: z.int(),
    quizCount: z.int().describe("Quizzes that name it; draws are not counted."),
    archivedAt: Instant.nullable(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: "QuestionSummary" });
export type QuestionSummary = z.infer<typeof QuestionSummary>;

export const Question = z.object({ ...QuestionSummary.shape, body: QuestionBody }).meta({ id: "Question" });
export type Question = z.infer<typeof Question>;

export const ListQuestionsInput = pageInput({
  courseId: Id,
  type: QuestionType.optional(),
  lessonId: Id.optional(),
  practice: z.boolean().optional().describe("Only practice questions, or only others."),
  archived: z.boolean().default(false).describe("Archived questions instead of the others."),
  categoryId: Id.optional().describe("Of this category and those in it."),
  tag: text(60).optional(),
  difficulty: Difficulty.optional(),
  skillId: Id.optional(),
  search: text(200)
    .optional()
    .describe("Words, all of which stand in the title, the tags or the text of the question, its key included."),
});
export const QuestionPage = page(QuestionSummary);

export const CreateQuestionInput = z.strictObject({
  courseId: Id,
  title: line(300),
  lessonId: Id.nullable().default(null),
  isPractice: z.boolean().default(false),
  categoryId: filingFields.categoryId.optional(),
  tags: filingFields.tags.optional(),
  difficulty: filingFields.difficulty.optional(),
  skillIds: SkillIds.optional(),
  body: QuestionBody,
});
export const QuestionRef = z.strictObject({ questionId: Id });
export const UpdateQuestionInput = z.strictObject({
  questionId: Id,
  title: line(300).optional(),
  lessonId: Id.nullable().optional(),
  isPractice: z.boolean().optional(),
  categoryId: filingFields.categoryId.optional(),
  tags: filingFields.tags.optional(),
  difficulty: filingFields.difficulty.optional(),
  skillIds: SkillIds.optional(),
  body: QuestionBody.optional(),
  expectedVersion: z
    .int()
    .min(1)
    .optional()
    .describe("Refused as a conflict when another version was saved meanwhile."),
});

export const PreviewQuestionInput = z.strictObject({
  courseId: Id,
  body: QuestionBody,
  answer: Answer.nullable().default(null).describe("Graded as if a learner had given it."),
  variant: Count.default(0).describe("Which values a formula gets; each number gives others."),
});

// What grading says, once it may be seen

export const verdicts = ["correct", "partly_correct", "incorrect", "blank", "needs_marking"] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

export const QuestionFeedback = z
  .object({
    html: z.string().describe('What the author says to this answer; "" when nothing.'),
    options: z
      .array(
        z.object({ id: z.string(), isChosen: z.boolean(), html: Html.describe("The author's words on this option.") }),
      )
      .describe("By option, or by entry, gap or region."),
  })
  .meta({ id: "QuestionFeedback" });
export type QuestionFeedback = z.infer<typeof QuestionFeedback>;

export const Solution = z
  .object({
    optionIds: z.array(z.string()).describe("The right options of a choice."),
    value: z.boolean().nullable().describe("Of true or false; null for other types."),
    accepted: z.array(z.string()).describe("Answers worth full marks, e.g. `3.14 ± 0.01`."),
    pairs: z.array(z.object({ leftId: z.string(), rightId: z.string() })).describe("Of a matching question."),
    itemIds: z.array(z.string()).describe("Of an ordering question, in the right order."),
    parts: z.array(z.object({ id: z.string(), accepted: z.array(z.string()) })).describe("Of a cloze, by gap."),
    regions: z
      .array(z.object({ id: z.string(), label: z.string(), path: z.string().describe("An SVG path.") }))
      .describe("The right places of a picture, in its pixels."),
    guidanceHtml: z.string(),
    explanationHtml: z.string(),
  })
  .meta({ id: "Solution" });
export type Solution = z.infer<typeof Solution>;

// Quizzes

export const ReviewPhase = z.strictObject({
  marks: z.boolean().describe("Marks, per question and in total."),
  correctness: z.boolean().describe("Whether each answer was right."),
  feedback: z.boolean().describe("The author's and the marker's words."),
  solution: z.boolean().describe("Right answers and explanations."),
});
export type ReviewPhase = z.infer<typeof ReviewPhase>;

/** What a learner sees of an attempt, by phase. */
export const Review = z.strictObject({
  during: ReviewPhase.optional().describe(
    "In practice mode only: of an answer that was checked during the attempt, the solution once the question is finished. Whether it is right is always told. Left out: everything.",
  ),
  afterSubmit: ReviewPhase.describe("In the two minutes after submitting."),
  later: ReviewPhase.describe("From then on while the quiz is open, or for good without a closing date."),
  afterClose: ReviewPhase.describe(
    "When it is over for everybody: after the last closing date of its own and of its exceptions, the end of attempts that are open, and a minute of grace.",
  ),
});
export type Review = z.infer<typeof Review>;

const everything: ReviewPhase = { marks: true, correctness: true, feedback: true, solution: true };
export const openReview: Review = { afterSubmit: everything, later: everything, afterClose: everything };

export const FeedbackBand = z.strictObject({
  fromPercent: Percent.describe("The least score, exact, that gets these words; the highest band that fits counts."),
  text: markdown(5_000).refine((value) => value.trim() !== "", "must not be empty"),
});
export type FeedbackBand = z.infer<typeof FeedbackBand>;

const FeedbackBands = z
  .array(FeedbackBand)
  .max(20)
  .superRefine((bands, ctx) => {
    for (const [index, { fromPercent }] of bands.entries())
      if (index > 0 && fromPercent >= bands[index - 1]!.fromPercent)
        ctx.addIssue({
          code: "custom",
          path: [index, "fromPercent"],
          message: "must be below that of the band before",
        });
  })
  .describe("The highest first.");

export const Scoring = z.enum(["highest", "latest", "first", "average"]).describe("Which attempt counts.");
export type Scoring = z.infer<typeof Scoring>;

export const Score = z
  .object({
    fraction: Marks.nullable().describe("Of the whole, exact; null while nothing is marked in full."),
    percent: Percent.nullable().describe("Rounded for people."),
    isPending: z.boolean().describe("Something still waits for a person."),
    isPassed: z.boolean().nullable().describe("Null without a pass mark or before a score."),
    attemptId: Id.nullable().describe("The attempt that counts; null for an average."),
  })
  .meta({ id: "Score" });
export type Score = z.infer<typeof Score>;

export const QuizMode = z
  .enum(["graded", "practice"])
  .describe(
    "practice: learners check answers during the attempt, with hints and several tries, each wrong one at a cost.",
  );
export type QuizMode = z.infer<typeof QuizMode>;

const Tries = z
  .int()
  .min(1)
  .max(20)
  .nullable()
  .describe("How often each answer can be checked in practice mode; null: as often as one likes.");
const Penalty = NonNegativeMarks.refine((value) => Number(value) <= 1, "must be at most 1").describe(
  "What each wrong try costs in practice mode, of the question's points: 0 to 1. What is within 0.000003 of a third or two is meant as that.",
);

export const StartRefusal = z.enum([
  "not_enrolled",
  "not_published",
  "not_open_yet",
  "closed",
  "no_attempts_left",
  "cooling_down",
  "no_questions",
]);
export type StartRefusal = z.infer<typeof StartRefusal>;

export const MyQuizState = z
  .object({
    rules: z
      .object({
        opensAt: Instant.nullable(),
        dueAt: Instant.nullable(),
        closesAt: Instant.nullable(),
        timeLimitSeconds: z.int().nullable(),
        attemptsAllowed: z.int().nullable(),
      })
      .describe("What holds for the caller, with the exceptions made for them and their groups."),
    attemptsUsed: z.int(),
    attemptsLeft: z.int().nullable().describe("Null: no limit."),
    openAttemptId: Id.nullable(),
    latestAttemptId: Id.nullable(),
    canStart: z.boolean(),
    cannotStart: StartRefusal.nullable(),
    nextStartAt: Instant.nullable().describe("When the cool-down ends; null when there is nothing to wait for."),
    score: Score.nullable().describe("Null before the first submitted attempt, or while marks are not shown."),
  })
  .meta({ id: "MyQuizState" });
export type MyQuizState = z.infer<typeof MyQuizState>;

export const QuizSummary = z
  .object({
    id: Id,
    courseId: Id,
    moduleId: Id.nullable(),
    title: z.string(),
    state: z.enum(["draft", "published"]),
    position: z.int(),
    questionCount: z.int(),
    possible: Marks.describe("Points of all questions."),
    timeLimitSeconds: z.int().nullable(),
    attemptsAllowed: z.int().nullable(),
    cooldownSeconds: z.int().nullable().describe("From the end of an attempt to the start of the next; null: none."),
    needsPassword: z.boolean().describe("A new attempt asks for the quiz's password."),
    scoring: Scoring,
    mode: QuizMode,
    passPercent: Percent.nullable(),
    opensAt: Instant.nullable(),
    dueAt: Instant.nullable().describe("What is submitted later costs what the gradebook's late policy says."),
    closesAt: Instant.nullable(),
    mine: MyQuizState.nullable().describe("Null for those who are not signed in."),
  })
  .meta({ id: "QuizSummary" });
export type QuizSummary = z.infer<typeof QuizSummary>;

export const Quiz = z
  .object({
    ...QuizSummary.shape,
    instructions: z.string().describe("Markdown."),
    instructionsHtml: Html,
    shuffleQuestions: z.boolean(),
    certainty: z.boolean().describe("Learners say how sure they are, and marks follow that."),
    tries: Tries,
    penalty: Marks.describe("What each wrong try costs in practice mode, of the question's points."),
    review: Review,
    feedbackBands: z.array(FeedbackBand).nullable().describe("For its instructors; null for others."),
    canTeach: z.boolean().describe("The asker may edit it and see attempts."),
    updatedAt: Instant,
  })
  .meta({ id: "Quiz" });
export type Quiz = z.infer<typeof Quiz>;

export const ListQuizzesInput = pageInput({ courseId: Id });
export const QuizPage = page(QuizSummary);
export const QuizRef = z.strictObject({ quizId: Id });

const quizFields = {
  title: line(300),
  instructions: markdown(20_000),
  moduleId: Id.nullable(),
  position: z.int().min(0).max(100_000),
  timeLimitSeconds: z.int().min(30).max(604_800).nullable().describe("Null: no limit."),
  attemptsAllowed: z.int().min(1).max(100).nullable().describe("Null: as many as one likes."),
  cooldownSeconds: z
    .int()
    .min(1)
    .max(2_592_000)
    .nullable()
    .describe("From the end of an attempt to the start of the next; null: none."),
  password: text(200)
    .refine((value) => value.trim() !== "", "must not be empty")
    .nullable()
    .describe("Asked at the start of each attempt. Kept as a hash and never told again; null: none."),
  scoring: Scoring,
  passPercent: Percent.nullable(),
  feedbackBands: FeedbackBands,
  opensAt: Moment.nullable(),
  dueAt: Moment.nullable().describe(
    "What is submitted later costs what the gradebook's late policy says; null: never late.",
  ),
  closesAt: Moment.nullable(),
  shuffleQuestions: z.boolean(),
  certainty: z.boolean().describe("Learners say how sure they are: right earns 1/3, 2/3 or 1, wrong 0, −2/3 or −2."),
  mode: QuizMode,
  tries: Tries,
  penalty: Penalty,
  review: Review,
};

/** Of three tries; a third as near as a decimal comes. */
const usualPractice = { tries: 3, penalty: "0.333333333333" };

export const Points = PositiveMarks.refine((value) => Number(value) <= 100_000, "must be at most 100000");

export const CreateQuizInput = z.strictObject({
  courseId: Id,
  title: quizFields.title,
  instructions: quizFields.instructions.default(""),
  moduleId: quizFields.moduleId.default(null),
  position: quizFields.position.default(0),
  timeLimitSeconds: quizFields.timeLimitSeconds.default(null),
  attemptsAllowed: quizFields.attemptsAllowed.default(null),
  cooldownSeconds: quizFields.cooldownSeconds.default(null),
  password: quizFields.password.default(null),
  scoring: quizFields.scoring.default("highest"),
  passPercent: quizFields.passPercent.default(null),
  feedbackBands: quizFields.feedbackBands.default([]),
  opensAt: quizFields.opensAt.default(null),
  dueAt: quizFields.dueAt.default(null),
  closesAt: quizFields.closesAt.default(null),
  shuffleQuestions: quizFields.shuffleQuestions.default(false),
  certainty: quizFields.certainty.default(false),
  mode: quizFields.mode.default("graded"),
  tries: quizFields.tries.default(usualPractice.tries),
  penalty: quizFields.penalty.default(usualPractice.penalty),
  review: quizFields.review.default(openReview),
});
export const UpdateQuizInput = z.strictObject({ quizId: Id, ...z.object(quizFields).partial().shape });
