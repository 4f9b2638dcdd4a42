/** Rules look at no more of a text: what is longer is no question, and patterns must not run for minutes on it. */
const longest = 4_000;

/** Markdown as it is read, on one line: without code blocks, pictures and marks of emphasis. */
export const plainText = (markdown: string): string =>
  markdown
    .slice(0, longest)
    .replace(/(`{3,}|~{3,})[\s\S]*?(\1|$)/g, " ")
    .replace(/!\[[^[\]]{0,300}\]\([^)]{0,300}\)/g, " ")
    .replace(/\[([^[\]]{0,300})\]\([^)]{0,300}\)/g, "$1")
    .replace(/\*\*|[*`$]|(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])_{1,2}(?![\p{L}\p{N}_])/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** The same without what is code or a formula, where a word is no word. */
export const prose = (markdown: string): string =>
  plainText(
    markdown
      .slice(0, longest)
      .replace(/`[^`\n]+`/g, " ")
      .replace(/\$[^$\n]+\$/g, " "),
  );

/** Brackets, quotes and signs that prose does without: there every character counts, and lengths tell nothing. */
export const isCode = (text: string): boolean => /[={}[\]<>\\_"]|\w\(|^[`']|\s[*+]\s|\*\*/.test(text);

export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace("’", "'"));

/** The last sentence that asks: the one with a question mark, else the last. */
export const askingSentence = (text: string): string => {
  const sentences = text.split(/(?<=[.?!])\s+(?=\p{Lu}|\p{N}|["“(])/u);
  return sentences.findLast((sentence) => sentence.includes("?")) ?? sentences[sentences.length - 1]!;
};

const functionWords = new Set(
  `a an and are as at be been being but by can could did do does for from had has have he her his how i if in into is it
  its may might more most must no nor of off on one or our out over shall she should so some such than that the their
  them then there these they this those through to too under up was we were what when where which while who whom whose
  why will with would you your following each other many much used called made make makes just own`.split(/\s+/),
);

/** Words that mean something by themselves. */
export const contentWords = (text: string): string[] => wordsOf(text).filter((word) => !functionWords.has(word));

const endings = /(?:ation|ations|ing|ings|edly|ed|ies|ically|ical|ally|ly|ment|ments|ness|ers|er|es|s|e|y)$/;

/** Words of one family fall together: divide, dividing, divided. Crude on purpose, and for English. */
export const rootOf = (word: string): string => {
  const cut = word.replace(endings, "");
  return cut.length >= 3 ? cut : word;
};

const article = /^(?:the|an?)\s+/i;
export const withoutArticle = (text: string): string => text.replace(article, "");

const units: Record<string, [string, number]> = {
  ...{ mm: ["m", 1e-3], cm: ["m", 1e-2], m: ["m", 1], km: ["m", 1e3] },
  ...{ mg: ["g", 1e-3], g: ["g", 1], kg: ["g", 1e3], t: ["g", 1e6] },
  ...{ ms: ["s", 1e-3], s: ["s", 1], min: ["s", 60], h: ["s", 3600] },
  ...{ ml: ["l", 1e-3], cl: ["l", 1e-2], l: ["l", 1] },
  "%": ["", 1e-2],
};

export type Quantity = { value: number; unit: string };

/** "1/4", "0.25", "25 %", "1 000 m", "−3 °C"; null for what is no number with at most one unit. */
export const quantityOf = (text: string): Quantity | null => {
  if (text.length > 60) return null;
  const match = /^([-−+]?[\d\s,]*\.?\d+)(?:\s*\/\s*(\d+))?\s*([^\s\d/]\S*)?$/u.exec(
    withoutArticle(text).replace(/\.$/, ""),
  );
  if (!match) return null;
  const [, figure = "", below = "1", symbol = ""] = match;
  const ordinal = /^(?:st|nd|rd|th)$/.test(symbol) ? "" : symbol;
  const number = Number(figure.replace("−", "-").replace(/[\s,]/g, "")) / Number(below);
  if (!Number.isFinite(number)) return null;
  const [unit, factor] = units[ordinal] ?? [ordinal, 1];
  return { value: Number((number * factor).toPrecision(12)), unit };
};
