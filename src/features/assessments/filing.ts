import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { line } from "#/core/text.ts";

export const difficulties = ["easy", "medium", "hard"] as const;
export const Difficulty = z.enum(difficulties);
export type Difficulty = z.infer<typeof Difficulty>;

/** Compared as they are kept: trimmed and in lower case. */
export const Tag = line(60);
export const normalTag = (tag: string): string => tag.trim().normalize("NFC").toLowerCase();
export const normalTags = (tags: readonly string[]): string[] => [...new Set(tags.map(normalTag))].sort();

/** Where a question stands in the bank. */
export const Filing = z.object({
  categoryId: Id.nullable(),
  tags: z.array(z.string()).describe("In lower case, in alphabetical order."),
  difficulty: Difficulty.nullable(),
});
export type Filing = z.infer<typeof Filing>;

export const filingFields = {
  categoryId: Id.nullable().describe("A category of the course."),
  tags: z.array(Tag).max(20).describe("Kept in lower case."),
  difficulty: Difficulty.nullable(),
};

export const SkillIds = z.array(Id).max(20).describe("Skills of the course that a right answer shows.");

/** What questions are drawn from: those of the category and its subcategories, with the tag, of the difficulty, for the skill. */
export const BankFilter = z.object({
  categoryId: Id.nullable(),
  tag: z.string().nullable(),
  difficulty: Difficulty.nullable(),
  skillId: Id.nullable(),
});
export type BankFilter = z.infer<typeof BankFilter>;
