import { z } from "zod";
import { text } from "#/core/text.ts";
import { OptionId, type QuestionBody } from "./question.ts";

export const Answer = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("single_choice"), optionId: OptionId.nullable() }),
    z.strictObject({
      type: z.literal("multiple_choice"),
      optionIds: z
        .array(OptionId)
        .max(50)
        .refine((ids) => new Set(ids).size === ids.length, "must not name an option twice"),
    }),
    z.strictObject({ type: z.literal("true_false"), value: z.boolean().nullable() }),
    z.strictObject({ type: z.literal("numeric"), text: text(200) }),
    z.strictObject({ type: z.literal("short_answer"), text: text(1_000) }),
    z.strictObject({ type: z.literal("essay"), text: text(100_000) }),
  ])
  .meta({ id: "Answer", description: "An answer; its type is that of the question." });
export type Answer = z.infer<typeof Answer>;

/** What is wrong with this answer to this question, or null. */
export const faultOfAnswer = (answer: Answer, body: QuestionBody): string | null => {
  if (answer.type !== body.type) return `must be an answer of type ${body.type}`;
  const chosen =
    answer.type === "multiple_choice"
      ? answer.optionIds
      : answer.type === "single_choice" && answer.optionId !== null
        ? [answer.optionId]
        : [];
  const known = new Set("options" in body ? body.options.map(({ id }) => id) : []);
  return chosen.every((id) => known.has(id)) ? null : "names an option that the question does not have";
};
