import { type Analyser, lexemesOf } from "./lexemes.ts";

type OpenQuestion = { stem: string; choices: readonly string[] };

const setOf = (text: string, analyser: Analyser): Set<string> =>
  new Set(lexemesOf(text, analyser).map(({ lexeme }) => lexeme));

/** The share of the words of one that stand in the other; nothing holds nothing. */
const shareIn = (some: ReadonlySet<string>, all: ReadonlySet<string>): number =>
  some.size === 0 ? 0 : [...some].filter((word) => all.has(word)).length / some.size;

const isAbout = (asked: ReadonlySet<string>, { stem, choices }: OpenQuestion, analyser: Analyser): boolean => {
  const stemWords = setOf(stem, analyser);
  const choiceWords = choices.map((choice) => setOf(choice, analyser));
  const all = new Set([...stemWords, ...choiceWords.flatMap((words) => [...words])]);
  // The stem pasted or retold, beside whatever else; a short stem must be most of what is asked.
  if (shareIn(stemWords, asked) >= 0.7 && (stemWords.size >= 4 || shareIn(asked, stemWords) >= 0.5)) return true;
  // A part of the question, or one of its choices.
  if (asked.size >= 3 && shareIn(asked, all) >= 0.8 && shareIn(asked, stemWords) > 0) return true;
  return choiceWords.some((words) => words.size >= 4 && shareIn(words, asked) >= 0.8);
};

/**
 * Whether a text asks what a question of an open attempt asks, in its words. Somebody who puts it in other words gets
 * past, and finds what the lessons say: the answer has nothing else.
 */
export const asksOpenQuestion = (text: string, open: readonly OpenQuestion[], analyser: Analyser): boolean => {
  const asked = setOf(text, analyser);
  return open.some((question) => isAbout(asked, question, analyser));
};
