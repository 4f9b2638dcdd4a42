import type { ItemFacts } from "#/features/assessments/item-facts.ts";
import { type Block, countWords, type Run, runsText, sentencesOf, trimmed } from "./blocks.ts";
import { excerptMarkdown, excerptOf, quoteOf, runMarkdown, weightOf } from "./excerpt.ts";
import type { Analyser } from "./lexemes.ts";
import type { TermWeight } from "./ranking.ts";

export type HintPassage = { headingPath: readonly string[]; blocks: readonly Block[] };
/** Markdown, and the passages it rests on. */
export type HintWords<Passage> = { text: string; passages: { passage: Passage; quote: string }[] };

const count = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${n} ${many}`);

/** How the question is answered, in a sentence that is true of whatever its key is. */
const howAnswered = ({ type, choices, entries, places, needsUnit }: ItemFacts): string => {
  switch (type) {
    case "single_choice":
      return `You choose one of ${choices.length} answers.`;
    case "multiple_choice":
      return `You choose from ${choices.length} answers: judge each by itself, since one may fit or several.`;
    case "true_false":
      return "You judge the statement as a whole: if any part of it does not hold, it is not true.";
    case "numeric":
    case "formula":
      return `Your answer is a number${needsUnit ? " with its unit" : ""}.`;
    case "short_answer":
      return "Your answer is a word or a short phrase.";
    case "matching":
      return `Each of ${entries.length} entries gets one of ${choices.length} partners${choices.length > entries.length ? ", and some are left over" : ""}.`;
    case "ordering":
      return `You put ${choices.length} entries in order, the first on top.`;
    case "cloze":
      return `You fill ${count(places, "gap", "gaps")}: read each sentence to its end before you decide.`;
    case "hotspot":
      return `You mark ${count(places, "place", "places")} in the picture.`;
    case "essay":
      return "Your answer is a text of your own.";
    case "code":
      return "Your answer is code.";
    case "file":
      return "Your answer is a file.";
  }
};

const markdownOf = (runs: readonly Run[]): string => trimmed(runs).map(runMarkdown).join("");
const asks = (sentence: readonly Run[]): boolean => /\?["”’)\]]*\s*$/.test(runsText(sentence));

/** Types whose way of answering is worth a word of advice by itself. */
const advised: ReadonlySet<ItemFacts["type"]> = new Set([
  ...(["multiple_choice", "true_false", "matching", "ordering", "cloze", "hotspot"] as const),
]);

/**
 * The question's own words taken apart: what is asked, what is given, how it is answered. `stem` as blocks. Null where
 * that would only repeat it.
 */
export const restateWords = (facts: ItemFacts, stem: readonly Block[]): string | null => {
  const how = howAnswered(facts);
  const sentences = stem.flatMap((block) => ("runs" in block ? sentencesOf(block.runs) : []));
  if (sentences.length < 2 && !facts.needsUnit && !advised.has(facts.type)) return null;
  if (sentences.length === 0 || facts.type === "cloze") return how;
  const last = sentences.findLastIndex(asks);
  const asked = sentences[last < 0 ? sentences.length - 1 : last]!;
  const given = sentences.filter((sentence) => sentence !== asked).map(markdownOf);
  const isStatement = facts.type === "true_false" && last < 0 && given.length === 0;
  return [
    `**What is asked:** ${isStatement ? "whether this holds. " : ""}${markdownOf(asked)}`,
    ...(given.length > 0 ? [`**What is given:** ${given.join(" ")}`] : []),
    how,
  ].join("\n\n");
};

const quoted = (markdown: string): string =>
  markdown
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

/** Where the lesson speaks of it. The place itself stands beside the words, as a link. */
export const pointerWords = <Passage>(passage: Passage): HintWords<Passage> => ({
  text: "Read this passage again: it is about what is asked.",
  passages: [{ passage, quote: "" }],
});

type Search = { terms: readonly TermWeight[]; analyser: Analyser };

const leastWords = 8;

/** Sentences that stand by themselves, those that hold most of the question first. */
const sentencesFor = ({ blocks }: HintPassage, { terms, analyser }: Search): Run[][] =>
  blocks
    .flatMap((block) => ("runs" in block && block.kind !== "row" ? sentencesOf(block.runs) : []))
    .filter(
      (sentence) => countWords(runsText(sentence)) >= leastWords && /[.!?:]["”’)\]]*\s*$/.test(runsText(sentence)),
    )
    .map((sentence) => ({ sentence, weight: weightOf(runsText(sentence), terms, analyser) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ sentence }) => sentence);

/** The sentence of the passage that holds most of the question, of those that may be said. */
export const sentenceWords = <Passage extends HintPassage>(
  passage: Passage,
  search: Search,
  maySay: (words: string) => boolean,
): HintWords<Passage> | null => {
  const sentence = sentencesFor(passage, search).find((runs) => maySay(runsText(runs)));
  if (!sentence) return null;
  const text = `This sentence leads on:\n\n${quoted(markdownOf(sentence))}`;
  return { text, passages: [{ passage, quote: quoteOf(sentence) }] };
};

export const ruledOutWords = (option: string): string => `One of the answers can be ruled out:\n\n${quoted(option)}`;

export const solvedWords = ({ stem, solution }: { stem: string; solution: string }): string =>
  `You have solved a question like this one:\n\n${quoted(stem)}\n\nIts answer, and why:\n\n${quoted(solution)}`;

/** "Example" alone is also what lessons on examples speak of. */
const exampleWord =
  /\b(?:for example|for instance|suppose|imagine|zum beispiel|par exemple|por ejemplo|per esempio|bijvoorbeeld)\b|\be\.g\.|^example\b/i;
const mostExample = 90;

/** An example that a passage gives, from the first whose words may be said. */
export const exampleWords = <Passage extends HintPassage>(
  passages: readonly Passage[],
  { terms, analyser }: Search,
  maySay: (words: string) => boolean,
): HintWords<Passage> | null => {
  for (const passage of passages) {
    const at = passage.blocks.findIndex((block) => "runs" in block && exampleWord.test(runsText(block.runs)));
    if (at < 0) continue;
    const excerpt = excerptOf(passage.blocks.slice(at), terms, analyser, mostExample);
    const text = excerptMarkdown(excerpt);
    if (maySay(text))
      return { text: `The course gives an example:\n\n${text}`, passages: [{ passage, quote: excerpt.quote }] };
  }
  return null;
};
