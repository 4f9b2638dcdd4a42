/** What may stand behind a message; a person decides what does. */
export type Danger = "self_harm" | "threat" | "abuse";
export type DangerPatterns = Record<Danger, readonly RegExp[]>;

/** Within one sentence, at most so many characters apart. */
export const near = (max: number) => `[^.!?\\n]{0,${max}}?`;
export const anyOf = (...words: string[]) => `(?:${words.join("|")})`;
/** Of whole words; its parts stand as they are. */
export const pattern = (...parts: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("")}`, "iu");
/** The end of a word. */
export const end = "(?![\\p{L}\\p{N}])";
/** The end of what is said. */
export const stop = "\\s*(?:[.,!?;:)]|$)";
