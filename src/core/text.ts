import { z } from "zod";

const hasLoneSurrogate = (text: string) => !text.isWellFormed();

/** Text that PostgreSQL can hold: no NUL, no lone surrogate; `max` counts UTF-16 units. */
export const text = (max: number) =>
  z
    .string()
    .max(max, `must have at most ${max} characters`)
    .refine((value) => !value.includes("\u0000"), "must not hold NUL characters")
    .refine((value) => !hasLoneSurrogate(value), "must be well-formed Unicode");

/** Whether anything can be seen: not only spaces, control characters and characters without a shape. */
export const isVisible = (value: string): boolean => /[^\p{Z}\p{Cc}\p{Cf}]/u.test(value);

/** A line of text: trimmed, not empty. */
export const line = (max: number) =>
  text(max)
    .refine(isVisible, "must not be empty")
    .refine((value) => !/[\n\r]/.test(value), "must be one line");

/** Markdown as it is stored. */
export const markdown = (max = 200_000) => text(max).describe("Markdown.");
