type Change = { place: string; before: string | null; after: string | null };

const leavesOf = (value: unknown, place: string): [string, string][] => {
  if (value === null || typeof value !== "object") return [[place, String(value)]];
  const entries = Array.isArray(value) ? value.map((item, i) => [String(i + 1), item] as const) : Object.entries(value);
  return entries.flatMap(([name, inner]) => leavesOf(inner, place === "" ? name : `${place} ${name}`));
};

/** What differs between two forms of a question, place by place, e.g. `options 2 text`; null where one has no such place. */
export const diffBodies = (before: unknown, after: unknown): Change[] => {
  const old = new Map(leavesOf(before, ""));
  const now = new Map(leavesOf(after, ""));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((place) => ({ place, before: old.get(place) ?? null, after: now.get(place) ?? null }))
    .filter((change) => change.before !== change.after);
};
