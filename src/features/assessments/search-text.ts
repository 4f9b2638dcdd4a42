/** What authors and learners read in a question, keys included: only those who teach search in it. */
const written = new Set([
  "stem",
  "text",
  "label",
  "alt",
  "explanation",
  "guidance",
  "starter",
  "language",
  "title",
  "description",
]);

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? (written.has(key) ? [inner] : []) : textsIn(inner),
  );
};

/** The same form for what is searched and what is searched for. */
export const searchForm = (text: string): string => text.normalize("NFC").toLowerCase();

/** What a question is found by: title, tags, stem, options, accepted answers, explanation. */
export const searchTextOf = ({
  title,
  tags,
  body,
}: {
  title: string;
  tags: readonly string[];
  body: unknown;
}): string => searchForm([title, ...tags, ...textsIn(body)].filter((text) => text !== "").join("\n"));
