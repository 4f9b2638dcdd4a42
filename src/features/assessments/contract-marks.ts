import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Marks, NonNegativeMarks } from "#/core/marks.ts";
import { text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { Reason } from "./question.ts";
import { ChosenLevel } from "./rubric.ts";

// A person's mark, and what two persons' marks come to

const markFields = {
  attemptId: Id,
  questionId: Id,
  earned: NonNegativeMarks.optional().describe("From 0 to what is possible."),
  levels: z
    .array(ChosenLevel)
    .min(1)
    .max(20)
    .optional()
    .describe("Or a level for each criterion of the question's rubric."),
  comment: text(20_000).default("").describe("Markdown, for the learner."),
  expectedRevision: z.int().min(1).describe("The grade that the marker was looking at; a newer one is a conflict."),
};
const isEither = ({ earned, levels }: { earned?: unknown; levels?: unknown }) =>
  (earned === undefined) !== (levels === undefined);
const eitherFault = { path: ["earned"], message: "must be given, or levels instead" };

export const MarkInput = z
  .strictObject({
    ...markFields,
    ownRevision: z
      .int()
      .min(0)
      .default(0)
      .describe("Where two people mark: one's own mark that one was looking at, 0 before the first."),
  })
  .refine(isEither, eitherFault);

export const DecideInput = z
  .strictObject({
    ...markFields,
    expectedGiven: z.int().min(0).max(2).describe("How many marks had been handed in; more by then is a conflict."),
  })
  .refine(isEither, eitherFault);

export const GivenMark = z
  .object({
    place: z.int().describe("1 for the mark that was handed in first."),
    revision: z.int(),
    marker: z.object({ id: Id, name: z.string() }).nullable().describe("Null: has left the site."),
    isOwn: z.boolean(),
    earned: Marks,
    possible: Marks,
    reasons: z.array(Reason),
    comment: z.string().describe("Markdown."),
    commentHtml: z.string(),
    givenAt: Instant,
  })
  .meta({ id: "GivenMark" });
export type GivenMark = z.infer<typeof GivenMark>;

export const DoubleMarks = z
  .object({
    needs: z.enum(["first_mark", "second_mark", "decision"]).nullable().describe("Null: the answer has its mark."),
    isForYou: z.boolean().describe("What it needs is for the caller to give."),
    canDecide: z.boolean().describe("The caller may set the mark that counts."),
    given: z.int().describe("Marks that were handed in, 0 to 2."),
    ownRevision: z.int().describe("Of the caller's own mark; 0 when there is none."),
    shown: z.array(GivenMark).describe("One's own; those of others once both are in."),
  })
  .meta({ id: "DoubleMarks", description: "Of an answer that two people mark." });
export type DoubleMarks = z.infer<typeof DoubleMarks>;
