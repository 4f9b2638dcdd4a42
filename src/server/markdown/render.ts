import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import rehypeKatex from "rehype-katex";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { liftQuestions, questionElement, showBlocks } from "./blocks.ts";
import { finishElements, highlightCode, type Sizes } from "./elements.ts";
import { type Heading, headingsOfTree } from "./headings.ts";
import { parseMarkdown } from "./parse.ts";
import { markPassage } from "./passage.ts";
import { schema } from "./schema.ts";

export type Segment = { kind: "html"; html: string } | { kind: "question"; questionId: string };
export type Rendered = { segments: Segment[]; headings: Heading[] };

export type RenderOptions = {
  /**
   * "lesson" has anchors and is cut where questions stand; "note" is a short text inside a page (stem, feedback,
   * definition); "answer" is text by a model: as "note", and without pictures from elsewhere.
   */
  surface?: "lesson" | "note" | "answer";
  /** A cited passage to mark. */
  quote?: string;
  /** Of this site's pictures, by address: the page keeps their room while they load. */
  sizes?: Sizes;
};

const katexOptions = { output: "mathml", trust: false, strict: "ignore", maxExpand: 200, maxSize: 20 } as const;

const sanitiser = unified().use(rehypeSanitize, schema).freeze();
const writer = unified().use(rehypeStringify).freeze();

const toElements = (tree: MarkdownRoot, footnotePrefix: string): Promise<Root> =>
  unified()
    .use(remarkRehype, { clobberPrefix: footnotePrefix, footnoteLabel: "Footnotes" })
    .use(rehypeKatex, katexOptions)
    .run(tree) as Promise<Root>;

const setHeadings = (headings: ReturnType<typeof headingsOfTree>, withIds: boolean): void => {
  for (const { node, depth, slug } of headings) {
    node.depth = depth as 1 | 2 | 3 | 4 | 5 | 6;
    if (withIds) node.data = { ...node.data, hProperties: { id: slug } };
  }
};

const isQuestion = (node: Root["children"][number]): node is Element =>
  node.type === "element" && node.tagName === questionElement;

/** Cuts the page where questions stand. */
const cut = (tree: Root): ({ kind: "html"; tree: Root } | { kind: "question"; questionId: string })[] => {
  const parts: ({ kind: "html"; tree: Root } | { kind: "question"; questionId: string })[] = [];
  for (const node of tree.children) {
    const last = parts.at(-1);
    if (isQuestion(node)) parts.push({ kind: "question", questionId: String(node.properties.id) });
    else if (last?.kind === "html") last.tree.children.push(node);
    else if (node.type !== "text") parts.push({ kind: "html", tree: { type: "root", children: [node] } });
  }
  return parts;
};

const write = (tree: Root): string => writer.stringify(sanitiser.runSync(tree) as Root).trim();

const render = async (markdown: string, options: Required<RenderOptions>, hash: string): Promise<Rendered> => {
  const isLesson = options.surface === "lesson";
  const tree = parseMarkdown(markdown);
  const headings = headingsOfTree(tree);
  setHeadings(headings, isLesson);
  liftQuestions(tree);
  showBlocks(tree);
  const page = await toElements(tree, isLesson ? "note-" : `note-${hash.slice(0, 8)}-`);
  await highlightCode(page);
  finishElements(page, {
    headings,
    pictures: options.surface === "answer" ? "own" : "all",
    sizes: options.sizes,
    withAnchors: isLesson,
  });
  if (options.quote) markPassage(page, options.quote);
  return {
    segments: cut(page).map((part) => (part.kind === "html" ? { kind: "html", html: write(part.tree) } : part)),
    headings: headings.map(({ depth, text, slug }) => ({ depth, text, slug })),
  };
};

const noSizes: Sizes = new Map();

/** In characters of HTML; the oldest goes first. */
const cacheLimit = 24_000_000;
const cache = new Map<string, { rendered: Rendered; size: number }>();
let cached = 0;

const remember = (key: string, rendered: Rendered): void => {
  const size = rendered.segments.reduce((sum, part) => sum + (part.kind === "html" ? part.html.length : 40), 200);
  cache.set(key, { rendered, size });
  cached += size;
  for (const [oldest, entry] of cache) {
    if (cached <= cacheLimit) break;
    cache.delete(oldest);
    cached -= entry.size;
  }
};

/**
 * Renders Markdown in our dialect to sanitised HTML: segments in order, cut where questions stand, and the headings with
 * their anchors. On other surfaces than "lesson" the place of a question is left out.
 */
export const renderMarkdown = async (markdown: string, given: RenderOptions = {}): Promise<Rendered> => {
  const { surface = "lesson", quote = "", sizes = noSizes } = given;
  const options = { surface, quote, sizes };
  const hash = createHash("sha256")
    .update(JSON.stringify([surface, quote, [...sizes], markdown]))
    .digest("hex");
  const known = cache.get(hash);
  if (known) {
    cache.delete(hash);
    cache.set(hash, known);
    return known.rendered;
  }
  const rendered = await render(markdown, options, hash);
  if (!cache.has(hash)) remember(hash, rendered);
  return rendered;
};

/** Renders a short text that stands inside a page: a stem, feedback, a definition. */
export const renderNote = async (markdown: string, surface: "note" | "answer" = "note"): Promise<string> => {
  if (markdown.trim() === "") return "";
  const { segments } = await renderMarkdown(markdown, { surface });
  return segments.map((segment) => (segment.kind === "html" ? segment.html : "")).join("\n");
};
