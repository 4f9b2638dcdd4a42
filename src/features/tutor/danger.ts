import type { Danger, DangerPatterns } from "./danger/pattern.ts";
import { dangerPatterns } from "./danger/patterns.ts";

/** Somebody else's words, as when a course quotes a play; what is left has to say something of its own. */
const quoted = /“[^”\n]*”|«[^»\n]*»|(?<![\p{L}\p{N}])"[^"\n]*"/gu;

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[^\S\n]+/g, " ")
    .trim();

const ownWords = (text: string): string => {
  const own = text.replace(quoted, " ").trim();
  return own.split(/\s+/).length >= 3 ? own : text;
};

/** The gravest first: it decides about the reply. */
const kinds: readonly Danger[] = ["self_harm", "abuse", "threat"];

const languagesOf = (language: string): DangerPatterns[] => {
  const own = dangerPatterns[language.toLowerCase().split(/[-_]/)[0]!];
  return own && own !== dangerPatterns.en ? [dangerPatterns.en!, own] : [dangerPatterns.en!];
};

/**
 * Whether a message sounds as if somebody were in danger: themselves, others, or at the hands of others. Patterns for
 * a person to judge, not a diagnosis: they miss much, and now and then hear what is not there.
 */
export const dangerIn = (text: string, language: string): Danger | null => {
  const words = ownWords(plain(text));
  const patterns = languagesOf(language);
  return kinds.find((kind) => patterns.some((of) => of[kind].some((one) => one.test(words)))) ?? null;
};
