const mostSuggestions = 3;

/** Headings of a formal kind lead to no question. */
const formal = /^(introduction|summary|sources?|references?|exercises?|conclusion|further reading|glossary)\b/i;

/** Such a heading means something below its own chapter only. */
const leaning = /\b(it|this|that|they|them|these|those|here|there|both|all)\b/i;

const isGood = (heading: string) => {
  const words = heading.split(/\s+/).length;
  return words >= 2 && words <= 9 && !formal.test(heading) && !leaning.test(heading);
};

const questionFrom = (heading: string): string => {
  if (heading.endsWith("?")) return heading;
  const lower = heading.charAt(0).toLowerCase() + heading.slice(1);
  if (/^(how|why|when|where|what)\b/i.test(heading)) return `Explain ${lower}`;
  return /["“”]/.test(heading) ? `What about ${heading}?` : `What is meant by “${heading}”?`;
};

const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);

/** Questions to begin with, from the heading paths of a lesson or a course; those that are questions come first. */
export const suggestionsFrom = (headingPaths: readonly (readonly string[])[]): string[] => {
  const headings = [...new Set(headingPaths.flatMap((path) => path.slice(1)))].filter(isGood);
  const asking = headings.filter((heading) => /\?$|^(how|why|when)\b/i.test(heading));
  const chosen = [...spread(asking, mostSuggestions)];
  const others = headings.filter((heading) => !asking.includes(heading));
  return [...chosen, ...spread(others, mostSuggestions - chosen.length)].map(questionFrom);
};
