import { lintItem } from "#/features/assessments/item-lint.ts";
import { wordsOf } from "#/features/assessments/lint-text.ts";
import { QuestionBody } from "#/features/assessments/question.ts";
import { definesTerm, placeOfTerm, type Source, type Term } from "./draft-terms.ts";

/** A question that nobody has looked at yet, with the words of the lesson that it rests on. */
export type Drafted = { title: string; body: QuestionBody; quote: string; source: Source };

const letters = "abcdefgh";
const mostWrong = 3;

/** Other terms of the course that the text does not name, the most alike in length first. */
const distractorsFor = ({ term }: Term, terms: readonly Term[], text: string): Term[] => {
  const isAlike = (other: string) => placeOfTerm(other, term) !== null || placeOfTerm(term, other) !== null;
  const gap = (other: Term) =>
    Math.abs(wordsOf(other.term).length - wordsOf(term).length) * 20 + Math.abs(other.term.length - term.length);
  return terms
    .filter((other) => !isAlike(other.term) && placeOfTerm(other.term, text) === null)
    .sort((a, b) => gap(a) - gap(b))
    .slice(0, mostWrong);
};

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** In alphabetical order, so that the place of an option tells nothing. */
const optionsOf = (term: Term, others: readonly Term[], quote: string) =>
  [term, ...others]
    .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
    .map((one, i) => ({
      ...{ id: letters[i]!, text: one.term, fraction: one === term ? "1" : "0" },
      feedback: one === term ? `“${quote}”` : (one.definition ?? `“${quote}”`),
    }));

const checked = (body: unknown, english: boolean): QuestionBody | null => {
  const parsed = QuestionBody.safeParse(body);
  if (!parsed.success) return null;
  return lintItem(parsed.data, english).some(({ severity }) => severity !== "low") ? null : parsed.data;
};

type Words = { describes: string; completes: string };
const wordsIn = (english: boolean): Words =>
  english
    ? { describes: "Which term does this describe?", completes: "Which term completes this sentence?" }
    : { describes: "?", completes: "?" };

/** Asks for the term that the glossary defines so; the lesson's sentence is its source. */
const definitionItem = (term: Term, terms: readonly Term[], quote: string, english: boolean): QuestionBody | null => {
  if (term.definition === null || placeOfTerm(term.term, term.definition) !== null) return null;
  const others = distractorsFor(term, terms, term.definition);
  if (others.length < 2) return null;
  const stem = `${term.definition.trim()}\n\n${wordsIn(english).describes}`;
  const options = optionsOf(term, others, quote);
  return checked({ type: "single_choice", stem, options, shuffle: true, explanation: `“${quote}”` }, english);
};

/** The sentence with a gap where the term stands; at its start the gap would come before what it asks. */
const gapItem = (term: Term, terms: readonly Term[], quote: string, english: boolean): QuestionBody | null => {
  const { from, to } = placeOfTerm(term.term, quote)!;
  const others = distractorsFor(term, terms, quote);
  if (others.length < 2) return null;
  const options = optionsOf(term, others, quote);
  const explanation = `“${quote}”`;
  if (from < 12) {
    const stem = `${quote.slice(0, from)}_____${quote.slice(to)}\n\n${wordsIn(english).completes}`;
    return checked({ type: "single_choice", stem, options, shuffle: true, explanation }, english);
  }
  const stem = `${quote.slice(0, from)}{{1}}${quote.slice(to)}`;
  const part = { id: "1", weight: "1", type: "single_choice", options, shuffle: true };
  return checked({ type: "cloze", stem, parts: [part], explanation }, english);
};

type Found = { term: Term; sentence: string; source: Source; rank: 1 | 2 };

/** The best sentence of the sources for each term, in the order of the sources. */
const bestSentences = (sources: readonly Source[], terms: readonly Term[]): Found[] => {
  const best = new Map<Term, Found>();
  const named = terms.map((term) => ({ term, name: term.term.toLowerCase() }));
  for (const source of sources)
    for (const sentence of source.sentences) {
      const lower = sentence.toLowerCase();
      for (const { term } of named.filter(({ name }) => lower.includes(name))) {
        const rank = definesTerm(term.term, sentence);
        if (rank > (best.get(term)?.rank ?? 0)) best.set(term, { term, sentence, source, rank: rank as 1 | 2 });
      }
    }
  return [...best.values()].sort((a, b) => b.rank - a.rank);
};

/** Questions from the course's own terms: what the glossary defines, and sentences that tell what a term means. */
export const draftFromTerms = (
  sources: readonly Source[],
  terms: readonly Term[],
  { english, isNew }: { english: boolean; isNew: (body: QuestionBody) => boolean },
  most: number,
): Drafted[] => {
  const drafts: Drafted[] = [];
  for (const { term, sentence, source } of bestSentences(sources, terms)) {
    if (drafts.length >= most) break;
    const made = definitionItem(term, terms, sentence, english) ?? gapItem(term, terms, sentence, english);
    if (made === null || !isNew(made)) continue;
    drafts.push({ title: sentenceCase(term.term), body: made, quote: sentence, source });
  }
  return drafts;
};
