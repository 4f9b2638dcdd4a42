import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Instant } from "#/core/time.ts";

export const MarkingPolicy = z
  .object({
    quizId: Id,
    holdsMarks: z.boolean().describe("Nothing of submitted attempts is shown before the marks are released."),
    isBlind: z.boolean().describe("Markers do not see names before the marks are released."),
    twoMarkers: z.boolean().describe("Two people mark each written answer, neither seeing the other's mark before."),
    tolerancePercent: z.int().describe("Of the points: marks no further apart agree, and their mean counts."),
    markers: z.int().describe("Instructors of the course."),
    releasedAt: Instant.nullable().describe("Null while held, and where nothing is held."),
    waiting: z.int().describe("Answers that wait for a person."),
  })
  .meta({ id: "MarkingPolicy" });
export type MarkingPolicy = z.infer<typeof MarkingPolicy>;

export const SetMarkingPolicyInput = z
  .strictObject({
    quizId: Id,
    holdsMarks: z.boolean(),
    isBlind: z.boolean(),
    twoMarkers: z.boolean().optional().describe("Left out: as it is."),
    tolerancePercent: z.int().min(0).max(100).optional().describe("Left out: as it is."),
  })
  .refine(({ holdsMarks, isBlind }) => holdsMarks || !isBlind, {
    path: ["isBlind"],
    message: "needs marks that are held: names are shown when they are released",
  });

export const ReleaseMarksInput = z.strictObject({
  quizId: Id,
  evenIfWaiting: z.boolean().default(false).describe("Also while answers wait for a person."),
});
