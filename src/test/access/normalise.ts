const patterns: [RegExp, string][] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<id>"],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, "<time>"],
  [/stoa_\w+/g, "<token>"],
  [/\/calendar\/[\w-]{43}\.ics/g, "<address>"],
  // Names of an attempt's own for what the author named; see decision 023.
  [/\b[0-9a-f]{16}\b/g, "<shown>"],
];

/** Names made from ids and chance. */
const chance = new Set([
  "handle",
  "slug",
  "title",
  "courseTitle",
  "courseSlug",
  "lessonSlug",
  "email",
  "name",
  "nextCursor",
]);

/** What a call over REST changes by being made: its key is used. */
const changedByCalling = new Set(["lastUsedAt"]);

/** Options, entries and items: shuffled by chance, and some under ids of an attempt's own. */
const areShuffled = (list: readonly unknown[]): list is { id: string; text: string }[] =>
  list.length > 0 && list.every((item) => typeof item === "object" && item !== null && "id" in item && "text" in item);

/** What two worlds that were built alike must have in common: ids, times and chance taken out. */
export const normalise = (value: unknown, name = ""): unknown => {
  if (changedByCalling.has(name)) return `<${name}>`;
  if (typeof value === "string") {
    if (chance.has(name)) return `<${name}>`;
    return patterns.reduce((text, [pattern, word]) => text.replace(pattern, word), value);
  }
  if (Array.isArray(value) && areShuffled(value)) return value.map(({ text }) => text).sort();
  if (Array.isArray(value)) return value.map((item) => normalise(item, name));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalise(inner, key)]));
  }
  return value;
};
