import { z } from "zod";
import { fileCeiling, fileKinds } from "./file-kinds.ts";
import { Prose, Stem } from "./question-fields.ts";
import { guidance, rubric } from "./question-text.ts";

/** The most that a question of this type takes. */
export const mostFiles = 5;

export const fileRules = {
  fileKinds: z
    .array(z.enum(fileKinds))
    .min(1, "must have at least 1 kind")
    .max(fileKinds.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, "must not name a kind twice")
    .describe("Of these kinds each file may be."),
  maxFiles: z.int().min(1).max(mostFiles),
  maxFileBytes: z.int().min(1_000).max(fileCeiling).describe("Of each file."),
};

export const FileQuestion = z.strictObject({
  type: z.literal("file"),
  stem: Stem,
  ...fileRules,
  guidance,
  rubric,
  explanation: Prose,
});
