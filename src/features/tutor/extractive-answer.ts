import type { Block } from "./blocks.ts";
import { escapeMarkdown, excerptMarkdown, excerptOf } from "./excerpt.ts";
import type { Analyser } from "./lexemes.ts";
import type { TermWeight } from "./ranking.ts";

type Quotable = { headingPath: readonly string[]; blocks: readonly Block[]; score?: number };

const mostQuoted = 4;
const firstWords = 110;
const otherWords = 70;

const pathOf = ({ headingPath }: Quotable): string => escapeMarkdown(headingPath.join(" › "));

/** The best passage, and those that are not much worse: a weak third one only distracts. */
const worthQuoting = <Passage extends Quotable>(passages: readonly Passage[]): Passage[] => {
  const best = passages[0]?.score;
  return passages
    .filter(({ score }) => best === undefined || score === undefined || score >= best * 0.55)
    .slice(0, mostQuoted);
};

export const extractiveLead = "Here is what the course says. No AI wrote this: every passage is quoted word for word.";

/** Markdown, and the words that each mark stands for, in order. */
export type Composed = { text: string; quotes: string[] };

/** One to four passages with their place, the best sentence of each in bold. */
export const quotePassages = (
  passages: readonly Quotable[],
  terms: readonly TermWeight[],
  analyser: Analyser,
): Composed => {
  const quoted = worthQuoting(passages).map((passage, i) => ({
    passage,
    excerpt: excerptOf(passage.blocks, terms, analyser, i === 0 ? firstWords : otherWords),
  }));
  const parts = quoted.map(
    ({ passage, excerpt }, i) => `**${pathOf(passage)}** [${i + 1}]\n\n${excerptMarkdown(excerpt)}`,
  );
  return { text: [extractiveLead, ...parts].join("\n\n"), quotes: quoted.map(({ excerpt }) => excerpt.quote) };
};

/** Says that the course does not cover it, and where to look all the same. */
export const declineAnswer = (nearest: readonly Quotable[]): Composed => ({
  quotes: nearest.map(() => ""),
  text: [
    "I found nothing in this course that answers your question, and I do not guess.",
    ...(nearest.length > 0
      ? [`The nearest places are:\n\n${nearest.map((p, i) => `- ${pathOf(p)} [${i + 1}]`).join("\n")}`]
      : []),
    "Try the words that the lessons use, or ask about one thing at a time. If the course should cover this, tell your instructor.",
  ].join("\n\n"),
});

/** For a greeting, or for words that ask about nothing. */
export const askForSubject: Composed = {
  quotes: [],
  text: "Ask me about something in this course, in a whole question: what a word means, why something is so, how to do it. I answer from the lessons and show where it stands.",
};
