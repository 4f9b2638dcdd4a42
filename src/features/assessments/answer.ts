import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { text } from "#/core/text.ts";
import type { BodyOf, QuestionBody } from "./question.ts";
import { examplesOfAnswers } from "./question-examples.ts";
import { OptionId } from "./question-fields.ts";
import { mostFiles } from "./question-file.ts";
import { Point } from "./question-hotspot.ts";

const uniqueIds = (most: number, what: string) =>
  z
    .array(OptionId)
    .max(most)
    .refine((ids) => new Set(ids).size === ids.length, `must not name ${what} twice`);

export const Answer = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("single_choice"), optionId: OptionId.nullable() }),
    z.strictObject({ type: z.literal("multiple_choice"), optionIds: uniqueIds(50, "an option") }),
    z.strictObject({ type: z.literal("true_false"), value: z.boolean().nullable() }),
    z.strictObject({ type: z.literal("numeric"), text: text(200) }),
    z.strictObject({ type: z.literal("short_answer"), text: text(1_000) }),
    z.strictObject({
      type: z.literal("matching"),
      pairs: z
        .array(z.strictObject({ leftId: OptionId, rightId: OptionId }))
        .max(30)
        .refine((pairs) => new Set(pairs.map(({ leftId }) => leftId)).size === pairs.length, {
          message: "must not match an entry twice",
        })
        .describe("Entries that are left out are not answered."),
    }),
    z.strictObject({
      type: z.literal("ordering"),
      itemIds: uniqueIds(30, "an item").describe("All of them, in the learner's order; none when not answered."),
    }),
    z.strictObject({
      type: z.literal("cloze"),
      parts: z
        .array(z.strictObject({ id: OptionId, value: text(500).describe("What was written, or an option's id.") }))
        .max(40)
        .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, "must not name a part twice"),
    }),
    z.strictObject({ type: z.literal("formula"), text: text(200) }),
    z.strictObject({ type: z.literal("hotspot"), points: z.array(Point).max(40) }),
    z.strictObject({ type: z.literal("essay"), text: text(100_000) }),
    z.strictObject({ type: z.literal("code"), text: text(100_000) }),
    z.strictObject({
      type: z.literal("file"),
      fileIds: z
        .array(Id)
        .max(mostFiles)
        .refine((ids) => new Set(ids).size === ids.length, "must not name a file twice")
        .describe("Uploaded to the question before; none when not answered."),
    }),
  ])
  .meta({
    id: "Answer",
    description: "An answer; its type is that of the question.",
    examples: Object.values(examplesOfAnswers),
  });
export type Answer = z.infer<typeof Answer>;
export type AnswerOf<Type extends Answer["type"]> = Extract<Answer, { type: Type }>;

/** `at` is a JSON pointer within the answer. */
export type AnswerFault = { at: string; message: string };

const unknown = (ids: readonly string[], known: readonly { id: string }[]): number =>
  ids.findIndex((id) => known.every((item) => item.id !== id));

const faultOfList = (at: string, ids: readonly string[], known: readonly { id: string }[], what: string) => {
  const index = unknown(ids, known);
  return index < 0 ? null : { at: `${at}/${index}`, message: `must be the id of ${what} of the question` };
};

const faultOfTicks = (
  body: BodyOf<"multiple_choice">,
  { optionIds }: AnswerOf<"multiple_choice">,
): AnswerFault | null => {
  const alone = body.options.find(({ id, isAlone }) => isAlone && optionIds.includes(id));
  if (alone && optionIds.length > 1) return { at: "/optionIds", message: `must not tick anything beside ${alone.id}` };
  return faultOfList("/optionIds", optionIds, body.options, "an option");
};

const faultOfMatching = (body: BodyOf<"matching">, { pairs }: AnswerOf<"matching">): AnswerFault | null => {
  for (const [i, { leftId, rightId }] of pairs.entries()) {
    if (unknown([leftId], body.lefts) === 0)
      return { at: `/pairs/${i}/leftId`, message: "must be the id of an entry of the question" };
    if (unknown([rightId], body.rights) === 0)
      return { at: `/pairs/${i}/rightId`, message: "must be the id of an entry of the question" };
  }
  return null;
};

const faultOfOrdering = (body: BodyOf<"ordering">, { itemIds }: AnswerOf<"ordering">): AnswerFault | null =>
  faultOfList("/itemIds", itemIds, body.items, "an item") ??
  (itemIds.length === 0 || itemIds.length === body.items.length
    ? null
    : { at: "/itemIds", message: "must name all items, or none" });

const faultOfCloze = (body: BodyOf<"cloze">, { parts }: AnswerOf<"cloze">): AnswerFault | null => {
  for (const [i, { id, value }] of parts.entries()) {
    const part = body.parts.find((one) => one.id === id);
    if (!part) return { at: `/parts/${i}/id`, message: "must be the id of a part of the question" };
    if (part.type === "single_choice" && value !== "" && unknown([value], part.options) === 0)
      return { at: `/parts/${i}/value`, message: "must be the id of an option of the part" };
  }
  return null;
};

const faultOfHotspot = (body: BodyOf<"hotspot">, { points }: AnswerOf<"hotspot">): AnswerFault | null => {
  if (points.length > body.marks) return { at: "/points", message: `must have at most ${body.marks} marks` };
  const { width, height } = body.picture;
  const outside = points.findIndex(({ x, y }) => x > width || y > height);
  return outside < 0 ? null : { at: `/points/${outside}`, message: "must lie within the picture" };
};

const faultOfFiles = ({ maxFiles }: BodyOf<"file">, { fileIds }: AnswerOf<"file">): AnswerFault | null =>
  fileIds.length > maxFiles
    ? { at: "/fileIds", message: `must name at most ${maxFiles === 1 ? "1 file" : `${maxFiles} files`}` }
    : null;

/** What is wrong with this answer to this question, or null. Whether its files are there is not known here. */
export const faultOfAnswer = (answer: Answer, body: QuestionBody): AnswerFault | null => {
  if (answer.type === "single_choice" && body.type === answer.type)
    return answer.optionId !== null && unknown([answer.optionId], body.options) === 0
      ? { at: "/optionId", message: "must be the id of an option of the question" }
      : null;
  if (answer.type === "multiple_choice" && body.type === answer.type) return faultOfTicks(body, answer);
  if (answer.type === "matching" && body.type === answer.type) return faultOfMatching(body, answer);
  if (answer.type === "ordering" && body.type === answer.type) return faultOfOrdering(body, answer);
  if (answer.type === "cloze" && body.type === answer.type) return faultOfCloze(body, answer);
  if (answer.type === "hotspot" && body.type === answer.type) return faultOfHotspot(body, answer);
  if (answer.type === "file" && body.type === answer.type) return faultOfFiles(body, answer);
  return answer.type === body.type ? null : { at: "/type", message: `must be ${body.type}, as the question is` };
};
