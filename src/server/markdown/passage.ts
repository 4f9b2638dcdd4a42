import type { Element, ElementContent, Root, RootContent, Text } from "hast";

/** Only letters and digits count, so that blocks, marks and quotes between them do not matter. */
const isCounted = (character: string) => /[\p{L}\p{N}]/u.test(character);
const counted = (text: string) => [...text.toLowerCase()].filter(isCounted).join("");

type Leaf = { node: Text; parent: Element | Root; counted: string };

const isSkipped = (node: Element) =>
  node.tagName === "math" ||
  (Array.isArray(node.properties.className) && node.properties.className.includes("heading-anchor"));

const leavesOf = (parent: Element | Root, found: Leaf[] = []): Leaf[] => {
  for (const node of parent.children) {
    if (node.type === "text") found.push({ node, parent, counted: counted(node.value) });
    else if (node.type === "element" && !isSkipped(node)) leavesOf(node, found);
  }
  return found;
};

/** Where the n-th counted character stands in the text; its length when there are fewer. */
const indexOfCounted = (text: string, n: number): number => {
  let seen = 0;
  let at = 0;
  for (const character of text) {
    if (isCounted(character.toLowerCase())) {
      if (seen === n) return at;
      seen += counted(character).length;
    }
    at += character.length;
  }
  return text.length;
};

const mark = (value: string): Element => ({
  type: "element",
  tagName: "mark",
  properties: { className: ["passage"] },
  children: [{ type: "text", value }],
});

type Range = {
  from: number;
  to: number /** It began before, or goes on behind, this leaf. */;
  isCut: [boolean, boolean];
};

const markLeaf = ({ node, parent }: Leaf, { from, to, isCut }: Range): void => {
  const start = isCut[0] ? 0 : indexOfCounted(node.value, from);
  const last = indexOfCounted(node.value, to - 1);
  const end = isCut[1] ? node.value.length : last + ([...node.value.slice(last)][0]?.length ?? 0);
  const pieces: (ElementContent & RootContent)[] = [
    { type: "text" as const, value: node.value.slice(0, start) },
    mark(node.value.slice(start, end)),
    { type: "text" as const, value: node.value.slice(end) },
  ].filter((piece) => piece.type !== "text" || piece.value !== "");
  parent.children.splice(parent.children.indexOf(node as never), 1, ...(pieces as never[]));
};

const shortest = 12;

const sentencesOf = (quote: string): string[] =>
  quote
    .split(/(?<=[.!?:;])\s+|\n+/)
    .map(counted)
    .filter((sentence) => sentence.length >= shortest);

const rangesOf = (page: string, quote: string): [number, number][] => {
  const whole = counted(quote);
  const at = whole.length >= shortest ? page.indexOf(whole) : -1;
  if (at >= 0) return [[at, at + whole.length]];
  const ranges: [number, number][] = [];
  for (const sentence of sentencesOf(quote)) {
    const from = page.indexOf(sentence, ranges.at(-1)?.[1] ?? 0);
    if (from >= 0) ranges.push([from, from + sentence.length]);
  }
  return ranges;
};

/**
 * Marks a quoted passage on the page: as a whole, or, where formulas or pictures interrupt it, the sentences that are
 * found in order. A quote that is not on the page changes nothing.
 */
export const markPassage = (tree: Root, quote: string): void => {
  const leaves = leavesOf(tree);
  const ranges = rangesOf(leaves.map((leaf) => leaf.counted).join(""), quote);
  let offset = 0;
  for (const leaf of leaves) {
    const length = leaf.counted.length;
    const inside = ranges.filter(([from, to]) => from < offset + length && to > offset);
    const [first] = inside;
    const last = inside.at(-1);
    if (first && last && length > 0) {
      markLeaf(leaf, {
        from: Math.max(0, first[0] - offset),
        to: Math.min(length, last[1] - offset),
        isCut: [first[0] < offset, last[1] > offset + length],
      });
    }
    offset += length;
  }
};
