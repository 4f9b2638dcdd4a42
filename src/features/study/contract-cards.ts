import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { markdown } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";

const Kind = z
  .enum(["own", "term", "cloze", "heading"])
  .describe("Written by the person, or made from a term of the glossary, a marked word, or a heading.");

/** A side of a card. */
const Side = markdown(4_000).refine((value) => value.trim() !== "", "must not be empty");

export const StudyCard = z
  .object({
    id: Id,
    courseId: Id,
    lessonId: Id.nullable(),
    kind: Kind,
    front: z.string().describe("Markdown."),
    back: z.string().describe("Markdown."),
    frontHtml: z.string().describe("Safe HTML."),
    backHtml: z.string().describe("Safe HTML."),
    isGone: z.boolean().describe("What it was made from is no more in the course."),
    updatedAt: Instant,
  })
  .meta({ id: "StudyCard" });
export type StudyCard = z.infer<typeof StudyCard>;

export const ListCardsInput = pageInput({ courseId: Id });
export const CardPage = page(StudyCard);
export const CardRef = z.strictObject({ cardId: Id });
export const CreateCardInput = z.strictObject({
  courseId: Id,
  lessonId: Id.nullable().default(null).describe("A lesson of the course that it leads back to."),
  front: Side,
  back: Side,
});
export const UpdateCardInput = z.strictObject({ cardId: Id, front: Side.optional(), back: Side.optional() });

export const OfferedCard = z.object({
  kind: Kind,
  frontHtml: z.string().describe("Safe HTML."),
  backHtml: z.string().describe("Safe HTML."),
  isMine: z.boolean(),
});
export const CardOffer = z
  .object({
    cards: z.array(OfferedCard).describe("What the lesson gives, in its order."),
    left: Count.describe("Those of them that are not the person's yet."),
  })
  .meta({ id: "CardOffer", description: "Cards that are made from a lesson, by rules and without a model." });
export type CardOffer = z.infer<typeof CardOffer>;

export const LessonCardsRef = z.strictObject({ lessonId: Id });
export const CourseCardsRef = z.strictObject({ courseId: Id });
export const AddedCards = z.object({ added: Count }).meta({ id: "AddedCards" });
