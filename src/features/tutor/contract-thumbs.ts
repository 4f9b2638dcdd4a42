import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { rest } from "#/core/rest.ts";
import { text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";

export const thumbReasons = ["wrong", "unclear", "not_my_question", "too_long", "too_little", "other"] as const;
export const ThumbReason = z.enum(thumbReasons).describe("Why it did not help.");
export type ThumbReason = z.infer<typeof ThumbReason>;

export const longestThumbComment = 300;

export const Thumb = z
  .object({
    thumb: z.enum(["up", "down"]),
    reason: ThumbReason.nullable().describe("Of a thumb down."),
    comment: z.string(),
    givenAt: Instant,
  })
  .meta({ id: "TutorThumb" });
export type Thumb = z.infer<typeof Thumb>;

export const RateAnswer = z.strictObject({
  answerId: Id,
  thumb: z.enum(["up", "down"]),
  reason: ThumbReason.nullable().default(null),
  comment: text(longestThumbComment).default(""),
});
export type RateAnswer = z.infer<typeof RateAnswer>;

export const AnswerRef = z.strictObject({ answerId: Id });
export type AnswerRef = z.infer<typeof AnswerRef>;

const example: Thumb = {
  thumb: "down",
  reason: "too_little",
  comment: "I wanted an example.",
  givenAt: "2026-03-02T10:16:00.000Z",
};

export const rateAnswerRest = rest({
  method: "PUT",
  path: "/answers/{answerId}/thumb",
  scope: "tutor:write",
  tag: "Tutor",
  summary: "Say whether an answer of the tutor helped",
  description:
    "Of your own conversations; a later one replaces it. Staff see counts, and the words where the course lets them read conversations.",
  errors: [409],
  example: { input: { thumb: "down", reason: "too_little", comment: "I wanted an example." }, output: example },
});

export const unrateAnswerRest = rest({
  method: "DELETE",
  path: "/answers/{answerId}/thumb",
  scope: "tutor:write",
  tag: "Tutor",
  summary: "Take back what you said of an answer",
  status: 204,
  errors: [409],
});
