import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Instant } from "#/core/time.ts";

export const MarkingPolicy = z
  .object({
    quizId: Id,
    holdsMarks: z.boolean().describe("Nothing of submitted attempts is shown before the marks are released."),
    isBlind: z.boolean().describe("Markers do not see names before the marks are released."),
    releasedAt: Instant.nullable().describe("Null while held, and where nothing is held."),
    waiting: z.int().describe("Answers that wait for a person."),
  })
  .meta({ id: "MarkingPolicy" });
export type MarkingPolicy = z.infer<typeof MarkingPolicy>;

export const SetMarkingPolicyInput = z
  .strictObject({ quizId: Id, holdsMarks: z.boolean(), isBlind: z.boolean() })
  .refine(({ holdsMarks, isBlind }) => holdsMarks || !isBlind, {
    path: ["isBlind"],
    message: "needs marks that are held: names are shown when they are released",
  });

export const ReleaseMarksInput = z.strictObject({
  quizId: Id,
  evenIfWaiting: z.boolean().default(false).describe("Also while answers wait for a person."),
});
