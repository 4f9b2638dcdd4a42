import { z } from "zod";
import { haveUniqueIds, hintFields, OptionId, Prose, Stem } from "./question-fields.ts";

const Item = z.strictObject({ id: OptionId, text: Stem });
const uniqueIds = "must have unique ids";

export const Matching = z
  .strictObject({
    type: z.literal("matching"),
    stem: Stem,
    lefts: z
      .array(
        z.strictObject({
          id: OptionId,
          text: Stem,
          rightId: OptionId.describe("What belongs to it; several may share one."),
          feedback: Prose.describe("Shown to those who answered it."),
        }),
      )
      .min(2, "must have at least 2 entries")
      .max(30, "must have at most 30 entries")
      .refine(haveUniqueIds, uniqueIds),
    rights: z
      .array(Item)
      .min(2, "must have at least 2 entries")
      .max(50, "must have at most 50 entries")
      .refine(haveUniqueIds, uniqueIds)
      .describe("To choose from; those that belong to nothing distract."),
    explanation: Prose,
    ...hintFields,
  })
  .superRefine(({ lefts, rights }, ctx) => {
    const known = new Set(rights.map(({ id }) => id));
    for (const [i, { rightId }] of lefts.entries()) {
      if (!known.has(rightId))
        ctx.addIssue({
          code: "custom",
          path: ["lefts", i, "rightId"],
          message: "must be the id of an entry of rights",
        });
    }
  });

export const Ordering = z.strictObject({
  type: z.literal("ordering"),
  stem: Stem,
  items: z
    .array(Item)
    .min(2, "must have at least 2 items")
    .max(30, "must have at most 30 items")
    .refine(haveUniqueIds, uniqueIds)
    .describe("In the right order; learners get them shuffled."),
  scoring: z
    .enum(["all_or_nothing", "absolute", "relative_to_next", "longest_subset"])
    .describe(
      "all_or_nothing. absolute: items at their place. relative_to_next: items followed by the one that should follow. longest_subset: the most items that stand in order to one another.",
    ),
  explanation: Prose,
  ...hintFields,
});
