import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { DangerPatterns } from "./pattern.ts";
import { spanish } from "./spanish.ts";

/** By the first part of a language tag. English is always heard as well. */
export const dangerPatterns: Readonly<Record<string, DangerPatterns>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
