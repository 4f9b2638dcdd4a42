import { z } from "zod";

/** A stretch of a paragraph: words, code or a formula in TeX. */
export const Run = z.object({ kind: z.enum(["text", "code", "math"]), text: z.string() });
export type Run = z.infer<typeof Run>;

/** What a passage is made of; enough of its form to quote it as the page shows it. */
export const Block = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["text", "item", "row"]), runs: z.array(Run) }),
  z.object({ kind: z.literal("code"), language: z.string(), text: z.string() }),
  z.object({ kind: z.literal("math"), text: z.string() }),
]);
export type Block = z.infer<typeof Block>;

export const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** Without space at both ends. */
export const trimmed = (runs: readonly Run[]): Run[] =>
  runs
    .map(({ kind, text }, i) => {
      const start = i === 0 ? text.trimStart() : text;
      return { kind, text: i === runs.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== "");

const textOfBlock = (block: Block): string => ("runs" in block ? runsText(block.runs) : block.text);

/** Plain text, one line per block. */
export const plainOf = (blocks: readonly Block[]): string => blocks.map(textOfBlock).join("\n");

export const countWords = (text: string): number => [...text.matchAll(/\S+/g)].length;

export const wordsIn = (block: Block): number => countWords(textOfBlock(block));

const sentenceEnd = /[.!?…]["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])|[。！？]/gu;
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|et al|Dr|Mr|Mrs|Ms|Prof|Fig|No|pp?|vol|ed|\p{Lu})\.$/u;

/** Where sentences end inside a run of words. */
const endsIn = (text: string): number[] =>
  [...text.matchAll(sentenceEnd)]
    .filter((match) => !abbreviation.test(text.slice(0, match.index + 1)))
    .map((match) => match.index + match[0].length);

/** Divides runs into sentences; code and formulas stay whole. */
export const sentencesOf = (runs: readonly Run[]): Run[][] => {
  const sentences: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind !== "text") {
      sentences.at(-1)!.push(run);
      continue;
    }
    let from = 0;
    for (const end of endsIn(run.text)) {
      sentences.at(-1)!.push({ kind: "text", text: run.text.slice(from, end) });
      sentences.push([]);
      from = end;
    }
    if (from < run.text.length) sentences.at(-1)!.push({ kind: "text", text: run.text.slice(from) });
  }
  return sentences.filter((sentence) => runsText(sentence).trim() !== "");
};

const gather = <Piece>(pieces: readonly Piece[], size: (piece: Piece) => number, most: number): Piece[][] => {
  const groups: { pieces: Piece[]; words: number }[] = [];
  for (const piece of pieces) {
    const words = size(piece);
    const last = groups.at(-1);
    if (last && last.words + words <= most) {
      last.pieces.push(piece);
      last.words += words;
    } else groups.push({ pieces: [piece], words });
  }
  return groups.map((group) => group.pieces);
};

/** A sentence without an end in sight is divided between words. */
const shortened = (sentence: Run[], most: number): Run[][] => {
  if (countWords(runsText(sentence)) <= most) return [sentence];
  return sentence.flatMap((run) =>
    gather([...run.text.matchAll(/\S+\s*/g)], () => 1, most).map((words): Run[] => [
      { kind: run.kind, text: words.join("") },
    ]),
  );
};

/** Divides a paragraph at sentences into pieces of at most `most` words. */
export const splitRuns = (runs: readonly Run[], most: number): Run[][] => {
  const sentences = sentencesOf(runs).flatMap((sentence) => shortened(sentence, most));
  return gather(sentences, (sentence) => countWords(runsText(sentence)), most).map((group) => trimmed(group.flat()));
};

/** Divides a block of more than `most` words at sentences or lines. */
export const splitBlock = (block: Block, most: number): Block[] => {
  if (wordsIn(block) <= most) return [block];
  if (block.kind === "math") return [block];
  if (block.kind === "code") {
    return gather(block.text.split("\n"), countWords, most).map((lines) => ({ ...block, text: lines.join("\n") }));
  }
  return splitRuns(block.runs, most).map((runs) => ({ ...block, runs }));
};
