import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { Instant } from "#/core/time.ts";
import { Visibility } from "./contract-settings.ts";
import { Thumb, ThumbReason } from "./contract-thumbs.ts";

const Days = z.int().min(1).max(730).default(30).describe("How many days back.");

export const GapKey = z
  .string()
  .regex(/^[0-9a-f]{32}$/, "must be the key of a gap")
  .describe("What questions on one matter have in common, whatever their form.");

export const QuestionCounts = z.object({
  questions: z.int(),
  declined: z.int().describe("The course did not seem to cover them."),
  up: z.int().describe("Thumbs up."),
  down: z.int().describe("Thumbs down."),
});
const Told = QuestionCounts.nullable().describe("Null: from fewer than three people, so nothing is told of it.");

export const SectionCounts = z.object({
  heading: z.string(),
  anchor: z.string().nullable().describe("On the lesson's page; null: its top."),
  counts: QuestionCounts,
});
export type SectionCounts = z.infer<typeof SectionCounts>;

export const LessonCounts = z.object({
  lessonId: Id.nullable().describe("Null: no lesson came near."),
  title: z.string().nullable(),
  slug: z.string().nullable(),
  counts: QuestionCounts,
  sections: z.array(SectionCounts).describe("Of those whose words may be told; most asked first."),
});
export type LessonCounts = z.infer<typeof LessonCounts>;

export const QuestionOverview = z
  .object({
    courseId: Id,
    visibility: Visibility.describe("The rule of the course now; what was written under a stricter one keeps that."),
    since: Instant,
    total: Told,
    weeks: z.array(z.object({ from: Instant.describe("A Monday, in UTC."), counts: Told })).describe("In order."),
    lessons: z
      .array(LessonCounts)
      .describe("Most asked first; lessons that fewer than three people asked about are left out."),
    reasons: z
      .array(z.object({ reason: ThumbReason.nullable(), times: z.int() }))
      .describe("Of thumbs down, as far as told."),
  })
  .meta({ id: "TutorQuestionOverview" });
export type QuestionOverview = z.infer<typeof QuestionOverview>;

export const GetOverview = z.strictObject({ courseId: Id, days: Days });
export type GetOverview = z.infer<typeof GetOverview>;

export const Place = z.object({
  lessonId: Id,
  lessonTitle: z.string(),
  lessonSlug: z.string(),
  heading: z.string(),
  anchor: z.string().nullable(),
});
export type Place = z.infer<typeof Place>;

export const Gap = z
  .object({
    key: GapKey,
    text: z.string().describe("The shortest of its questions; a long one is cut."),
    declined: z.int(),
    down: z.int(),
    people: z.int().nullable().describe("Null: fewer than three."),
    lastAskedAt: Instant,
    nearest: Place.nullable().describe("Where the course comes nearest."),
    note: z
      .object({ id: Id, state: z.enum(["draft", "published"]), lessonTitle: z.string().nullable() })
      .nullable()
      .describe("The latest note that was written about it."),
  })
  .meta({ id: "TutorGap" });
export type Gap = z.infer<typeof Gap>;

export const GapPage = page(Gap);
export const ListGaps = pageInput({
  courseId: Id,
  days: Days,
  state: z
    .enum(["open", "answered"])
    .default("open")
    .describe("Answered: a note was published in a lesson and nobody asked in vain since."),
});
export type ListGaps = z.infer<typeof ListGaps>;

export const AskedQuestion = z
  .object({
    answerId: Id,
    text: z.string(),
    askedAt: Instant,
    isDeclined: z.boolean(),
    place: Place.nullable().describe("Where the answer comes from."),
    thumb: Thumb.nullable(),
    gapKey: GapKey.nullable().describe("Null: words without a subject."),
  })
  .meta({ id: "TutorAskedQuestion" });
export type AskedQuestion = z.infer<typeof AskedQuestion>;

export const AskedPage = page(AskedQuestion);
export const ListAsked = pageInput({
  courseId: Id,
  days: Days,
  lessonId: Id.optional(),
  kind: z.enum(["all", "declined", "down"]).default("all").describe("Declined by the tutor, or with a thumb down."),
});
export type ListAsked = z.infer<typeof ListAsked>;
