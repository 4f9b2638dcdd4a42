import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Instant } from "#/core/time.ts";
import { fileCeiling } from "./file-kinds.ts";

/** What is told of a file that somebody uploaded. */
export const StoredFile = z.object({
  id: Id,
  url: z.string().describe("Address of the bytes on this site."),
  name: z.string(),
  mediaType: z.string().describe("What the bytes are."),
  size: z.int().describe("In bytes."),
  sha256: z.string(),
  createdAt: Instant,
});
export type StoredFile = z.infer<typeof StoredFile>;

export const FileBytes = z
  .string()
  .refine((value) => value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value), "must be base64")
  .describe("The file's bytes in base64.");

/** Of a request that carries the largest file in base64, in bytes. */
export const uploadBodyLimit = Math.ceil(fileCeiling / 3) * 4 + 2_000;
