import { RE2JS } from "re2js";

const compile = (pattern: string, caseSensitive: boolean): RE2JS =>
  RE2JS.compile(pattern.normalize("NFC"), caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE);

/** What is wrong with an author's regular expression, or null. RE2 has no backreferences and no look-around. */
export const faultOfRegex = (pattern: string): string | null => {
  try {
    compile(pattern, true);
    return null;
  } catch (error) {
    const why = (error as Error).message.replace(/^error parsing regexp: /, "");
    return `must be a regular expression of RE2: ${why}`;
  }
};

/** Whether the pattern fits the whole text; linear in the text's length, whatever the pattern. */
export const matchesRegex = (text: string, pattern: string, caseSensitive: boolean): boolean =>
  compile(pattern, caseSensitive).matches(text.normalize("NFC").trim());
