import { type Block, countWords, type Run, runsText, sentencesOf, trimmed } from "./blocks.ts";
import { type Analyser, lexemesOfCode } from "./lexemes.ts";
import type { TermWeight } from "./ranking.ts";

/** A sentence, an item, a row or a piece of code: the least that is quoted. */
type Unit = { block: number; runs: Run[] | null; words: number; text: string };

/** Part of a passage, word for word. The best sentence is the one that holds most of the question. */
export type Excerpt = { blocks: { block: Block; best: number | null; sentences: Run[][] }[]; quote: string };

const unitsOf = (blocks: readonly Block[]): Unit[] =>
  blocks.flatMap((block, i): Unit[] => {
    if (!("runs" in block)) return [{ block: i, runs: null, words: countWords(block.text), text: block.text }];
    const pieces = block.kind === "text" ? sentencesOf(block.runs) : [block.runs];
    return pieces.map((runs) => ({ block: i, runs, words: countWords(runsText(runs)), text: runsText(runs) }));
  });

/** Weight of the question's words that the text holds; very short pieces, such as a callout's title, count half. */
export const weightOf = (text: string, terms: readonly TermWeight[], analyser: Analyser): number => {
  const held = new Set(lexemesOfCode(text, analyser).map(({ lexeme }) => lexeme));
  const sum = terms.reduce((total, { lexeme, weight }) => total + (held.has(lexeme) ? weight : 0), 0);
  return countWords(text) < 5 ? sum / 2 : sum;
};

const bestOf = (units: readonly Unit[], terms: readonly TermWeight[], analyser: Analyser): number => {
  const weights = units.map(({ text }) => weightOf(text, terms, analyser));
  return weights.indexOf(Math.max(...weights));
};

/** Grows from the best piece to what follows it, then to what stands before, up to `most` words. */
const windowOf = (units: readonly Unit[], best: number, most: number): [number, number] => {
  let [from, to] = [best, best + 1];
  let words = units[best]!.words;
  const fits = (unit: Unit | undefined) => unit !== undefined && words + unit.words <= most;
  while (fits(units[to])) words += units[to++]!.words;
  while (fits(units[from - 1])) words += units[--from]!.words;
  return [from, to];
};

/** Rows say little without the first row of their table. */
const headOf = (units: readonly Unit[], blocks: readonly Block[], from: number): Unit[] => {
  const isRow = (unit: Unit | undefined) => unit !== undefined && blocks[unit.block]?.kind === "row";
  let head = from;
  while (isRow(units[head]) && isRow(units[head - 1])) head -= 1;
  return head < from ? [units[head]!] : [];
};

/** Cuts the part of a passage that answers best, of about `most` words. */
export const excerptOf = (
  blocks: readonly Block[],
  terms: readonly TermWeight[],
  analyser: Analyser,
  most: number,
): Excerpt => {
  const units = unitsOf(blocks);
  const best = bestOf(units, terms, analyser);
  const [from, to] = windowOf(units, best, most);
  const chosen = [...headOf(units, blocks, from), ...units.slice(from, to)];
  const excerpt = [...Map.groupBy(chosen, ({ block }) => block)].map(([i, own]) => ({
    block: blocks[i]!,
    sentences: own.flatMap(({ runs }) => (runs ? [runs] : [])),
    best: own.includes(units[best]!) && units[best]!.runs ? own.indexOf(units[best]!) : null,
  }));
  return { blocks: excerpt, quote: quoteOf(units[best]!.runs) };
};

/** The words that the lesson's page highlights; it has no words for a formula. */
export const quoteOf = (runs: readonly Run[] | null): string =>
  runs === null || runs.some(({ kind }) => kind === "math") ? "" : runsText(runs).trim();

const special = /[\\`*_[\]<$]/g;
const escapeStart = (text: string) =>
  text.replace(/^(\s*)([-+>#]|\d+[.)])/, "$1\\$2").replace(/^(\s*)\\(\d+)/, "$1$2\\");

const fenceFor = (text: string, least: number): string => {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return "`".repeat(Math.max(least, longest + 1));
};

export const runMarkdown = ({ kind, text }: Run): string => {
  if (kind === "text") return text.replace(special, "\\$&");
  if (kind === "math") return `$${text}$`;
  const ticks = fenceFor(text, 1);
  return ticks.length === 1 ? `\`${text}\`` : `${ticks} ${text} ${ticks}`;
};

const emphasised = (sentence: readonly Run[]): string => {
  const words = trimmed(sentence).map(runMarkdown).join("");
  const end = /\s*$/.exec(runsText(sentence))![0];
  return `**${words}**${end}`;
};

const between = " | ";

/** Each cell by itself, since bold may not run across cells. */
const rowMarkdown = (runs: readonly Run[], isBest: boolean): string => {
  const cells = runs.map(runMarkdown).join("").split(between);
  return `| ${cells.map((cell) => (isBest && cell.trim() !== "" ? `**${cell.trim()}**` : cell)).join(between)} |`;
};

const blockMarkdown = ({ block, sentences, best }: Excerpt["blocks"][number]): string => {
  if (block.kind === "code") {
    const ticks = fenceFor(block.text, 3);
    return `${ticks}${block.language}\n${block.text}\n${ticks}`;
  }
  if (block.kind === "math") return `$$\n${block.text}\n$$`;
  if (block.kind === "row") return rowMarkdown(sentences.flat(), best !== null);
  const words = sentences.map((sentence, i) =>
    i === best ? emphasised(sentence) : sentence.map(runMarkdown).join(""),
  );
  const line = words.join("").trim();
  return block.kind === "text" ? escapeStart(line) : `- ${line}`;
};

/** A table needs the line below its first row. */
const ruleBelow = (row: string): string => `\n|${" --- |".repeat(row.split(between).length)}`;

/** As a block quote in Markdown, the best sentence in bold. */
export const excerptMarkdown = ({ blocks }: Excerpt): string =>
  blocks
    .map((part, i) => {
      const before = blocks[i - 1]?.block.kind;
      const { kind } = part.block;
      const goesOn = before === kind && (kind === "item" || kind === "row");
      const markdown = blockMarkdown(part);
      const isHead = kind === "row" && before !== "row";
      return `${i === 0 ? "" : goesOn ? "\n" : "\n\n"}${markdown}${isHead ? ruleBelow(markdown) : ""}`;
    })
    .join("")
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

/** Text as Markdown that means the same. */
export const escapeMarkdown = (text: string): string => escapeStart(text.replace(special, "\\$&"));
