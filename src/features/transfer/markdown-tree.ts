import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, Root, RootContent, Text } from "mdast";
import { directiveToMarkdown } from "mdast-util-directive";
import { gfmToMarkdown } from "mdast-util-gfm";
import { mathToMarkdown } from "mdast-util-math";
import {
  type State,
  type Options as ToMarkdownExtension,
  type Handle as ToMarkdownHandle,
  toMarkdown,
} from "mdast-util-to-markdown";
import { toString as plainText } from "mdast-util-to-string";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { unified } from "unified";

export type Block = BlockContent | DefinitionContent;
export type Inline = PhrasingContent;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkDirective).freeze();

/** The tree of a text in Stoa's dialect. */
export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);

const directives = directiveToMarkdown();

// The library writes the label of a block directive outside the construct "phrasing", so `__init__` in it would be read
// back as bold; inside that construct its own rules escape it.
const writeBlockDirective: ToMarkdownHandle = (node, parent, state, info) => {
  const handle = directives.handlers?.containerDirective as ToMarkdownHandle;
  const inPhrasing: State = {
    ...state,
    containerPhrasing: (label, labelInfo) => {
      const exit = state.enter("phrasing");
      const written = state.containerPhrasing(label, labelInfo);
      exit();
      return written;
    },
  };
  return handle(node, parent, inPhrasing, info);
};

const directiveExtension: ToMarkdownExtension = {
  ...directives,
  handlers: { ...directives.handlers, containerDirective: writeBlockDirective, leafDirective: writeBlockDirective },
};

// Made once: the writer compiles the patterns of an extension on first use and keeps them there.
const writing: ToMarkdownExtension = {
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown(), directiveExtension],
  bullet: "-",
  bulletOther: "*",
  emphasis: "*",
  rule: "-",
  fences: true,
  listItemIndent: "one",
  resourceLink: true,
};

/** Escapes whatever must be escaped, so that parsing gives the same tree back. */
export const writeMarkdown = (blocks: readonly RootContent[]): string =>
  toMarkdown({ type: "root", children: [...blocks] }, writing);

export const text = (value: string): Text => ({ type: "text", value });
export const paragraph = (children: Inline[]): Paragraph => ({ type: "paragraph", children });
export const strong = (children: Inline[]): Inline => ({ type: "strong", children });

/** Code as it stands between fences; `meta` is what follows the language. */
export const codeBlock = (value: string, lang: string | null, meta: string | null = null): Block => ({
  type: "code",
  lang: lang ?? (meta ? "text" : null),
  meta,
  value,
});

/** Code in a line: white space is folded, at its edges it stands outside; non-breaking spaces stay as they are. */
export const inlineCode = (source: string): Inline[] => {
  const folded = source.replace(/[ \t\n\r]+/g, " ");
  const value = folded.replace(/^ | $/g, "");
  if (value === "") return folded === "" ? [] : [text(" ")];
  return [
    ...(folded.startsWith(" ") ? [text(" ")] : []),
    { type: "inlineCode", value },
    ...(folded.endsWith(" ") ? [text(" ")] : []),
  ];
};

/** `:::kind[label]`. */
export const callout = (name: string, label: Inline[], children: Block[]): Block => ({
  type: "containerDirective",
  name,
  attributes: {},
  children: label.length ? [{ ...paragraph(label), data: { directiveLabel: true } }, ...children] : children,
});

/** `::question{ref="…"}`. */
export const questionMarker = (ref: string): Block => ({
  type: "leafDirective",
  name: "question",
  attributes: { ref },
  children: [],
});

export const isQuestionMarker = (node: { type: string }): boolean =>
  node.type === "leafDirective" && (node as { name?: string }).name === "question";

const isSpaceless = new Set(["inlineCode", "inlineMath", "image", "footnoteReference"]);

type Parent = Extract<Inline, { children: unknown }>;
const isParent = (node: Inline): node is Parent => "children" in node;

// White space is folded over the whole run, as XML and HTML mean it, and never stands at an edge of emphasis or a break:
// there Markdown would read the marks as letters.
const foldRun = (nodes: readonly Inline[], startsClosed: boolean): { nodes: Inline[]; endsOpen: boolean } => {
  const result: Inline[] = [];
  let canTakeSpace = !startsClosed;
  let pendingSpace = false;
  const push = (node: Inline) => {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") result[result.length - 1] = text(last.value + node.value);
    else result.push(node);
  };
  const settleSpace = () => {
    if (pendingSpace && canTakeSpace) push(text(" "));
    pendingSpace = false;
  };
  for (const node of nodes) {
    if (node.type === "text") {
      const folded = node.value.replace(/[ \t\n\r]+/g, " ");
      if (folded === "") continue;
      if (folded === " ") {
        pendingSpace = true;
        continue;
      }
      if (folded.startsWith(" ")) pendingSpace = true;
      settleSpace();
      push(text(folded.replace(/^ | $/g, "")));
      canTakeSpace = true;
      pendingSpace = folded.endsWith(" ");
    } else if (node.type === "break") {
      pendingSpace = false;
      push(node);
      canTakeSpace = false;
    } else if (isParent(node) && !isSpaceless.has(node.type)) {
      if (startsWithSpace(node)) pendingSpace = true;
      const trailing = endsWithSpace(node);
      const inner = foldRun(node.children as Inline[], true).nodes;
      if (inner.length === 0) {
        pendingSpace ||= trailing;
        continue;
      }
      settleSpace();
      push({ ...node, children: inner } as Inline);
      canTakeSpace = true;
      pendingSpace = trailing;
    } else {
      settleSpace();
      push(node);
      canTakeSpace = true;
    }
  }
  return { nodes: result, endsOpen: pendingSpace };
};

const edgeText = (node: Inline, at: 0 | -1): string => {
  if (node.type === "text") return node.value;
  if (!isParent(node)) return "x";
  const child = (node.children as Inline[]).at(at);
  return child ? edgeText(child, at) : "";
};
const startsWithSpace = (node: Inline) => /^[ \t\n\r]/.test(edgeText(node, 0));
const endsWithSpace = (node: Inline) => /[ \t\n\r]$/.test(edgeText(node, -1));

const mergeable = new Set(["emphasis", "strong", "delete"]);

// `**a****b**` cannot be read back: neighbours of one kind become one, and a kind inside itself is dropped.
const mergeMarks = (nodes: readonly Inline[], inside: ReadonlySet<string> = new Set()): Inline[] => {
  const result: Inline[] = [];
  for (const node of nodes) {
    if (!isParent(node)) {
      result.push(node);
      continue;
    }
    const children = mergeMarks(node.children as Inline[], new Set([...inside, node.type]));
    if ((mergeable.has(node.type) || node.type === "link") && inside.has(node.type)) {
      result.push(...children);
      continue;
    }
    const last = result.at(-1);
    if (last && last.type === node.type && mergeable.has(node.type) && isParent(last))
      result[result.length - 1] = {
        ...last,
        children: mergeMarks([...(last.children as Inline[]), ...children], new Set([...inside, node.type])),
      } as Inline;
    else result.push({ ...node, children } as Inline);
  }
  return result;
};

/** Inline content in the one form that Markdown can hold: folded, trimmed, without empty or doubled marks. */
export const tidyInline = (nodes: readonly Inline[]): Inline[] => {
  const folded = mergeMarks(foldRun(nodes, true).nodes);
  while (folded[0]?.type === "break") folded.shift();
  while (folded.at(-1)?.type === "break") folded.pop();
  return folded;
};

const isBlank = (node: Inline): boolean => node.type === "text" && /^[ \t\n\r]*$/.test(node.value);

/**
 * Inline content as paragraphs: line breaks at an edge are dropped, two or more in a row part paragraphs; each break
 * that goes is handed to `onDropped`.
 */
export const paragraphsOf = (run: readonly Inline[], onDropped: (node: Inline) => void): Paragraph[] => {
  const parts: Inline[][] = [[]];
  let breaks: Inline[] = [];
  for (const node of run) {
    const part = parts.at(-1) as Inline[];
    if (node.type === "break") breaks.push(node);
    else if (breaks.length > 0 && isBlank(node)) continue;
    else {
      const isKept = breaks.length === 1 && part.some((other) => !isBlank(other));
      if (isKept) part.push(...breaks);
      else breaks.forEach(onDropped);
      if (!isKept && breaks.length > 0 && part.length > 0) parts.push([node]);
      else part.push(node);
      breaks = [];
    }
  }
  breaks.forEach(onDropped);
  return parts
    .map(tidyInline)
    .filter((children) => children.length > 0)
    .map(paragraph);
};

/** The words that a reader sees, block by block, without marks. */
export const visibleText = (node: Root | RootContent): string =>
  "children" in node && node.type !== "paragraph" && node.type !== "heading"
    ? (node.children as RootContent[]).map(visibleText).join("\n")
    : plainText(node, { includeImageAlt: false });
