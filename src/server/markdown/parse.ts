import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { isTooComplex } from "./complexity.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkDirective).freeze();

export const calloutKinds = ["note", "tip", "example", "warning", "definition", "quote"] as const;
export type CalloutKind = (typeof calloutKinds)[number];
export const isCalloutKind = (name: string): name is CalloutKind => (calloutKinds as readonly string[]).includes(name);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The question that a leaf directive places, or null. */
export const questionIdOf = (node: Nodes): string | null =>
  node.type === "leafDirective" && node.name === "question" && uuid.test(node.attributes?.id ?? "")
    ? (node.attributes?.id ?? null)
    : null;

/** The https address that a leaf directive shows, or null. */
export const videoOf = (node: Nodes): { url: URL; title: string } | null => {
  if (node.type !== "leafDirective" || node.name !== "video") return null;
  const url = URL.parse(node.attributes?.url ?? "");
  return url?.protocol === "https:" && !url.username
    ? { url, title: node.attributes?.title?.trim() || url.hostname }
    : null;
};

const isKnown = (node: Nodes): boolean => {
  if (node.type === "textDirective") return node.name === "term" && node.children.length > 0;
  if (node.type === "leafDirective") return questionIdOf(node) !== null || videoOf(node) !== null;
  return node.type === "containerDirective" && isCalloutKind(node.name);
};

const text = (value: string): Text => ({ type: "text", value });
const paragraph = (value: string): Paragraph => ({ type: "paragraph", children: [text(value)] });
const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** `12:30pm`, `:smile:` and `:foo[bar]{a=b}` are somebody's words, not ours to drop. */
const wordsOfText = (node: TextDirective, source: string): PhrasingContent[] => {
  const last = node.children.at(-1);
  if (!last) return [text(source.slice(startOf(node), endOf(node)))];
  return [text(`:${node.name}[`), ...node.children, text(source.slice(endOf(last), endOf(node)))];
};

const wordsOfContainer = (node: ContainerDirective, source: string): RootContent[] => {
  const lines = source.slice(startOf(node), endOf(node)).split("\n");
  const last = lines.at(-1)?.trim() ?? "";
  const isClosed = lines.length > 1 && /^:{3,}$/.test(last);
  const label = node.children[0]?.type === "paragraph" && node.children[0].data?.directiveLabel ? 1 : 0;
  return [paragraph(lines[0] ?? ""), ...node.children.slice(label), ...(isClosed ? [paragraph(last)] : [])];
};

const wordsOf = (node: TextDirective | LeafDirective | ContainerDirective, source: string): RootContent[] => {
  if (node.type === "textDirective") return wordsOfText(node, source);
  if (node.type === "leafDirective") return [paragraph(source.slice(startOf(node), endOf(node)))];
  return wordsOfContainer(node, source);
};

const isDirective = (node: Nodes): node is TextDirective | LeafDirective | ContainerDirective =>
  node.type === "textDirective" || node.type === "leafDirective" || node.type === "containerDirective";

const mergeTexts = (parent: Parents): void => {
  const merged: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    const before = merged.at(-1);
    if (child.type === "text" && before?.type === "text") merged[merged.length - 1] = text(before.value + child.value);
    else merged.push(child);
  }
  parent.children = merged as typeof parent.children;
};

/** Directives that are not of our dialect become the words that stand in the source. */
const keepUnknownDirectives = (tree: Root, source: string): void => {
  const changed = new Set<Parents>();
  visit(tree, (node, index, parent) => {
    if (!isDirective(node) || isKnown(node) || index === undefined || !parent) return;
    const words = wordsOf(node, source);
    (parent.children as Nodes[]).splice(index, 1, ...words);
    changed.add(parent);
    return [SKIP, index];
  });
  for (const parent of changed) mergeTexts(parent);
};

/** A row of a table cannot hold a line break as Markdown writes it; `:br` is one. */
const readLineBreaks = (tree: Root): void => {
  visit(tree, "textDirective", (node, index, parent) => {
    if (node.name === "br" && node.children.length === 0 && parent && index !== undefined)
      (parent.children as Nodes[])[index] = { type: "break" };
  });
};

/** HTML is off: tags are shown as text, comments are for authors. */
const showHtmlAsText = (tree: Root): void => {
  visit(tree, "html", (node, index, parent) => {
    if (index === undefined || !parent) return;
    const words = node.value.replace(/<!--[\s\S]*?-->/g, "");
    const isInline = parent.type === "paragraph" || parent.type === "heading" || "align" in parent;
    const shown = words.trim() === "" ? [] : [isInline || !isBlockParent(parent) ? text(words) : paragraph(words)];
    (parent.children as Nodes[]).splice(index, 1, ...shown);
    return [SKIP, index + shown.length];
  });
};

const blockParents = new Set(["root", "blockquote", "listItem", "containerDirective", "footnoteDefinition"]);
const isBlockParent = (node: Parents) => blockParents.has(node.type);

/** "costs $5 and $10" is no formula: as in pandoc, no space inside the marks and no digit after them. */
const falseFormulas = (tree: Root, source: string): number[] => {
  const starts: number[] = [];
  visit(tree, "inlineMath", (node) => {
    const [start, end] = [startOf(node), endOf(node)];
    const inner = source.slice(start + 1, end - 1);
    if (inner.startsWith("$")) return;
    if (/^\s|\s$/.test(inner) || /[0-9]/.test(source[end] ?? "")) starts.push(start);
  });
  return starts;
};

const withEscapes = (source: string, starts: readonly number[]): string =>
  starts.reduceRight((escaped, start) => `${escaped.slice(0, start)}\\${escaped.slice(start)}`, source);

const maxPasses = 10;

const parseFormulas = (given: string): { tree: Root; source: string } => {
  let source = given;
  for (let pass = 1; ; pass += 1) {
    const tree = parser.parse(source);
    const starts = pass < maxPasses && source.includes("$") ? falseFormulas(tree, source) : [];
    if (starts.length === 0) return { tree, source };
    source = withEscapes(source, starts);
  }
};

/**
 * The tree of a text in our dialect: GFM, formulas, and the directives we know. Everything else that looks like a
 * directive or like HTML is text in it, as the page shows it. A text too complex to be read is one block of code.
 */
export const parseMarkdown = (markdown: string): Root => {
  if (isTooComplex(markdown)) return { type: "root", children: [{ type: "code", value: markdown }] };
  const { tree, source } = parseFormulas(markdown);
  readLineBreaks(tree);
  keepUnknownDirectives(tree, source);
  showHtmlAsText(tree);
  return tree;
};
