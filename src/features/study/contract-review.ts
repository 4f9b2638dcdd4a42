import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Day, Zone } from "#/core/day.ts";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import { Answer } from "#/features/assessments/answer.ts";
import { PracticeResult } from "#/features/assessments/contract-practice.ts";
import { PublicQuestion } from "#/features/assessments/question.ts";
import { StudyCard } from "./contract-cards.ts";
import { grades } from "./review-schedule.ts";

export const Grade = z.enum(grades).describe("How the memory held: again (forgotten), hard, good, easy (at once).");

const Days = z.int().describe("In days.");

export const ReviewItem = z
  .object({
    id: Id,
    course: z.object({ id: Id, slug: z.string(), title: z.string() }),
    lesson: z
      .object({ id: Id, slug: z.string(), title: z.string(), anchor: z.string().nullable() })
      .nullable()
      .describe("Where it is taught, and the place on that page."),
    dueOn: Day.nullable().describe("Null for a card that is new."),
    reviews: Count,
    isFromQuiz: z.boolean().describe("A quiz asked it, and has shown its solution."),
    isSuspended: z.boolean(),
    intervals: z
      .object({ again: Days, hard: Days, good: Days, easy: Days })
      .describe("In how many days it would come back, by grade."),
    question: z
      .object({ question: PublicQuestion, variant: Count.describe("Sent back with the answer.") })
      .nullable()
      .describe("Either a question, with neither its key nor what was answered before, or a card."),
    card: StudyCard.nullable(),
  })
  .meta({ id: "ReviewItem" });
export type ReviewItem = z.infer<typeof ReviewItem>;

export const ReviewQueue = z
  .object({
    items: z.array(ReviewItem).describe("What comes next: first what is due, then what is new."),
    due: Count.describe("Left today, within the person's limits."),
    dueInAll: Count.describe("The same without limits."),
  })
  .meta({ id: "ReviewQueue" });
export type ReviewQueue = z.infer<typeof ReviewQueue>;

export const ReviewQueueInput = z.strictObject({
  limit: z.int().min(1).max(50).default(10).describe("Items, 1 to 50."),
  courseId: Id.optional().describe("Of this course alone."),
});

const StudyDay = z.object({ day: Day, reviews: Count });

export const ReviewSummary = z
  .object({
    today: Day.describe("By the person's time zone."),
    due: Count,
    dueInAll: Count,
    doneToday: Count,
    items: Count.describe("In the queue at all, whenever due."),
    nextDueOn: Day.nullable().describe("When something comes back after today; null when nothing does."),
    days: z
      .array(StudyDay)
      .nullable()
      .describe("The last 14 days with what was reviewed on them, oldest first; null when switched off."),
  })
  .meta({ id: "ReviewSummary" });
export type ReviewSummary = z.infer<typeof ReviewSummary>;

export const ReviewRef = z.strictObject({ itemId: Id });

const ClientKey = text(100)
  .min(1, "must not be empty")
  .describe("The caller's name for this review: the same one again is the same review.");
const Seconds = z.int().min(0).max(86_400).describe("From question to answer.").nullable().default(null);

export const AnswerReviewInput = z.strictObject({
  itemId: Id,
  clientKey: ClientKey,
  answer: Answer,
  variant: Count.default(0).describe("The one that was answered."),
  seconds: Seconds,
  isHelped: z.boolean().default(false).describe("A hint was seen before the answer."),
});

export const GradeReviewInput = z.strictObject({ itemId: Id, clientKey: ClientKey, grade: Grade, seconds: Seconds });

export const ReviewOutcome = z
  .object({
    itemId: Id,
    grade: Grade,
    counts: z.boolean().describe("False when it had been reviewed on this day before."),
    dueOn: Day,
    intervalDays: Days,
    due: Count.describe("Left today, within the person's limits."),
  })
  .meta({ id: "ReviewOutcome" });
export type ReviewOutcome = z.infer<typeof ReviewOutcome>;

export const AnsweredReview = z
  .object({ result: PracticeResult, outcome: ReviewOutcome })
  .meta({ id: "AnsweredReview" });
export type AnsweredReview = z.infer<typeof AnsweredReview>;

export const ListSuspendedInput = pageInput({});
export const SuspendedPage = page(ReviewItem);

export const StudySettings = z
  .object({
    zone: z.string().nullable().describe("By its IANA name; null: not told yet, and days are those of UTC."),
    dailyLimit: z.int().describe("Reviews a day at most."),
    newPerDay: z.int().describe("Of these, cards that are new."),
    showsDays: z.boolean().describe("Whether the days of study are counted and shown."),
  })
  .meta({ id: "StudySettings" });
export type StudySettings = z.infer<typeof StudySettings>;

export const UpdateStudySettingsInput = z.strictObject({
  zone: Zone.optional(),
  dailyLimit: z.int().min(1).max(500).optional(),
  newPerDay: z.int().min(0).max(100).optional(),
  showsDays: z.boolean().optional(),
});
