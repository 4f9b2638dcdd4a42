import { isSafeLink } from "./safe-link.ts";

/** The little Markdown of an answer, as a tree. What it does not know stays text; nothing in it is HTML. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "math"; tex: string }
  | { kind: "mark"; n: number }
  | { kind: "break" }
  | { kind: "strong" | "emphasis"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] };

export type AnswerBlock =
  | { kind: "paragraph" | "heading"; children: Inline[] }
  | { kind: "code"; language: string; text: string }
  | { kind: "math"; tex: string }
  | { kind: "quote"; blocks: AnswerBlock[] }
  | { kind: "list"; isOrdered: boolean; start: number; items: AnswerBlock[][] }
  | { kind: "table"; rows: Inline[][][] };

type Rule = { pattern: RegExp; make: (match: RegExpExecArray) => Inline | null };

const rules: Rule[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, make: ([, text]) => ({ kind: "text", text: text! }) },
  { pattern: /(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y, make: ([, , text]) => ({ kind: "code", text: unpadded(text!) }) },
  { pattern: /\$(?!\s)((?:\\.|[^$\\])+?)(?<!\s)\$(?!\d)/y, make: ([, tex]) => ({ kind: "math", tex: tex! }) },
  {
    pattern: /\*\*(?!\s)([\s\S]+?)(?<![\s\\])\*\*/y,
    make: ([, text]) => ({ kind: "strong", children: inlineOf(text!) }),
  },
  {
    pattern: /\*(?![\s*])([^*]+?)(?<![\s\\])\*(?!\*)/y,
    make: ([, text]) => ({ kind: "emphasis", children: inlineOf(text!) }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])_(?![\s_])([^_]+?)(?<![\s\\])_(?![\p{L}\p{N}])/uy,
    make: ([, text]) => ({ kind: "emphasis", children: inlineOf(text!) }),
  },
  { pattern: /\[(\d{1,2})\](?!\()/y, make: ([, n]) => ({ kind: "mark", n: Number(n) }) },
  {
    pattern: /(?<!!)\[([^\]\n]+)\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\s*\)/y,
    make: ([, text, href]) => (isSafeLink(href!) ? { kind: "link", href: href!, children: inlineOf(text!) } : null),
  },
  { pattern: /(?: {2,}|\\)\n/y, make: () => ({ kind: "break" }) },
];

const unpadded = (code: string): string => (/^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code);

const firstMatch = (text: string, at: number): { inline: Inline; length: number } | null => {
  for (const { pattern, make } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const inline = match && make(match);
    if (match && inline) return { inline, length: match[0].length };
  }
  return null;
};

export const inlineOf = (text: string): Inline[] => {
  const inlines: Inline[] = [];
  let plain = "";
  const flush = () => {
    if (plain !== "") inlines.push({ kind: "text", text: plain });
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const found = /[\\`$*_[ ]/.test(text[at]!) ? firstMatch(text, at) : null;
    if (found?.inline.kind === "text") plain += found.inline.text;
    else if (found) {
      flush();
      inlines.push(found.inline);
    } else plain += text[at] === "\n" ? " " : text[at];
    at += found?.length ?? 1;
  }
  flush();
  return inlines;
};

const itemStart = /^( {0,3})([-*+]|\d{1,9}[.)])(?:\s+|$)/;
const fenceStart = /^ {0,3}(`{3,}|~{3,})\s*([\w+#.-]*)[^`]*$/;
const tableRule = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

const cellsOf = (line: string): Inline[][] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => inlineOf(cell.trim()));

const startsBlock = (line: string): boolean =>
  line.trim() === "" || itemStart.test(line) || fenceStart.test(line) || /^ {0,3}(>|#{1,6}\s|\$\$)/.test(line);

type Taken = { block: AnswerBlock | null; next: number };

const takeFence = (lines: readonly string[], at: number): Taken => {
  const [, fence, language] = fenceStart.exec(lines[at]!)!;
  const close = lines.findIndex((line, i) => i > at && line.trim().startsWith(fence!) && /^[`~]+$/.test(line.trim()));
  const end = close < 0 ? lines.length : close;
  const block: AnswerBlock = { kind: "code", language: language!, text: lines.slice(at + 1, end).join("\n") };
  return { block, next: end + 1 };
};

const takeMath = (lines: readonly string[], at: number): Taken => {
  const oneLine = /^\s*\$\$(.+)\$\$\s*$/.exec(lines[at]!);
  if (oneLine) return { block: { kind: "math", tex: oneLine[1]!.trim() }, next: at + 1 };
  const close = lines.findIndex((line, i) => i > at && line.trim() === "$$");
  const end = close < 0 ? lines.length : close;
  return { block: { kind: "math", tex: lines.slice(at + 1, end).join("\n") }, next: end + 1 };
};

const takeQuote = (lines: readonly string[], at: number): Taken => {
  let end = at;
  while (end < lines.length && (/^ {0,3}>/.test(lines[end]!) || (end > at && !startsBlock(lines[end]!)))) end += 1;
  const inner = lines.slice(at, end).map((line) => line.replace(/^ {0,3}> ?/, ""));
  return { block: { kind: "quote", blocks: blocksOfLines(inner) }, next: end };
};

const takeList = (lines: readonly string[], at: number): Taken => {
  const first = itemStart.exec(lines[at]!)![2]!;
  const isOrdered = /\d/.test(first);
  const items: string[][] = [];
  let end = at;
  while (end < lines.length) {
    const line = lines[end]!;
    const item = itemStart.exec(line);
    const isIndented = /^( {2,}|\t)/.test(line);
    if (item && !isIndented && /\d/.test(item[2]!) === isOrdered) items.push([line.slice(item[0].length)]);
    else if (line.trim() === "") {
      const next = lines[end + 1] ?? "";
      if (!itemStart.test(next) && !/^( {2,}|\t)\S/.test(next)) break;
      items.at(-1)?.push("");
    } else if (isIndented || !startsBlock(line)) items.at(-1)?.push(line.replace(/^( {1,4}|\t)/, ""));
    else break;
    end += 1;
  }
  const block: AnswerBlock = {
    kind: "list",
    isOrdered,
    start: isOrdered ? Number.parseInt(first, 10) : 1,
    items: items.map(blocksOfLines),
  };
  return { block, next: end };
};

const takeTable = (lines: readonly string[], at: number): Taken => {
  let end = at + 2;
  while (end < lines.length && lines[end]!.includes("|")) end += 1;
  const rows = [lines[at]!, ...lines.slice(at + 2, end)].map(cellsOf);
  return { block: { kind: "table", rows }, next: end };
};

const takeParagraph = (lines: readonly string[], at: number): Taken => {
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines[end]!)) end += 1;
  const text = lines.slice(at, end).join("\n").trim();
  return { block: { kind: "paragraph", children: inlineOf(text) }, next: end };
};

const takeBlock = (lines: readonly string[], at: number): Taken => {
  const line = lines[at]!;
  const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line);
  if (line.trim() === "") return { block: null, next: at + 1 };
  if (fenceStart.test(line)) return takeFence(lines, at);
  if (/^\s*\$\$/.test(line)) return takeMath(lines, at);
  if (heading) return { block: { kind: "heading", children: inlineOf(heading[1]!) }, next: at + 1 };
  if (/^ {0,3}>/.test(line)) return takeQuote(lines, at);
  if (/^ {0,3}([-*_])(\s*\1){2,}\s*$/.test(line)) return { block: null, next: at + 1 };
  if (itemStart.test(line)) return takeList(lines, at);
  if (line.includes("|") && tableRule.test(lines[at + 1] ?? "") && lines[at + 1]!.includes("-"))
    return takeTable(lines, at);
  return takeParagraph(lines, at);
};

const blocksOfLines = (lines: readonly string[]): AnswerBlock[] => {
  const blocks: AnswerBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const { block, next } = takeBlock(lines, at);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
};

/** While more is to come, bold text that has begun is shown as bold. */
const closed = (text: string): string => {
  const last = text.slice(text.lastIndexOf("\n\n") + 1);
  const open = (last.match(/(?<!\\)\*\*/g) ?? []).length % 2 === 1;
  return open && !/\*\*\s*$/.test(last)
    ? `${text.trimEnd()}**`
    : text.replace(/\*\*\s*$/, (mark) => (open ? "" : mark));
};

export const answerBlocks = (markdown: string, isGrowing = false): AnswerBlock[] =>
  blocksOfLines((isGrowing ? closed(markdown) : markdown).replaceAll("\r\n", "\n").split("\n"));

const inlineText = (inline: Inline): string => {
  if (inline.kind === "mark" || inline.kind === "break") return inline.kind === "break" ? " " : "";
  if (inline.kind === "math") return inline.tex;
  return "children" in inline ? inline.children.map(inlineText).join("") : inline.text;
};

/** The words of an answer, a line for each block, for reading it out. */
export const spokenText = (blocks: readonly AnswerBlock[]): string =>
  blocks
    .map((block): string => {
      if (block.kind === "quote") return spokenText(block.blocks);
      if (block.kind === "list") return block.items.map(spokenText).join("\n");
      if (block.kind === "table")
        return block.rows.map((row) => row.map((c) => c.map(inlineText).join("")).join(", ")).join("\n");
      if (block.kind === "code") return block.text;
      return block.kind === "math" ? block.tex : block.children.map(inlineText).join("");
    })
    .join("\n");
