import type { Element, ElementContent, Parents, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { highlight, languageOf } from "./code.ts";
import type { Heading } from "./headings.ts";

const element = (tagName: string, properties: Element["properties"], children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : ""))
    .join("");

const ownPicture = /^\/(demo|files)\/[\w%./-]+$/;
const isOwnAddress = (href: string) => /^([#?]|\.{0,2}\/(?![/\\])|[^:/\\?#]+($|[/?#]))/.test(href);

export type Pictures = "all" | "own";

export type Sizes = ReadonlyMap<string, { width: number; height: number }>;

const showPicture = (node: Element, pictures: Pictures, sizes: Sizes): Element => {
  const src = String(node.properties.src ?? "");
  const alt = String(node.properties.alt ?? "");
  const isRemote = URL.parse(src)?.protocol === "https:";
  if (ownPicture.test(src) && !src.includes("..")) {
    return element("img", { src, alt, ...sizes.get(src), loading: "lazy", decoding: "async" }, []);
  }
  if (isRemote && pictures === "all") {
    return element("img", { src, alt, loading: "lazy", decoding: "async", referrerPolicy: "no-referrer" }, []);
  }
  return element("a", { href: src }, [{ type: "text", value: alt || src }]);
};

const isWebAddress = (href: string) =>
  ["http:", "https:", "mailto:"].includes(URL.parse(href, "https://a")?.protocol ?? "");

/** A link that leads nowhere we allow is its text. */
const showLink = (node: Element): Element => {
  const href = String(node.properties.href ?? "");
  if (isOwnAddress(href)) return node;
  if (!isWebAddress(href)) return element("span", {}, node.children);
  node.properties.rel = ["noopener", "noreferrer", "nofollow"];
  return node;
};

/** KaTeX wraps its MathML in a span for style sheets that we do not use. */
const showFormula = (node: Element): Element => {
  const [math] = node.children;
  return math?.type === "element" && math.tagName === "math" ? math : element("code", {}, node.children);
};

const isFormula = (node: Element) =>
  Array.isArray(node.properties.className) &&
  (node.properties.className.includes("katex") || node.properties.className.includes("katex-error"));

const wrapTable = (node: Element): Element =>
  element("div", { className: ["table-scroll"], role: "region", ariaLabel: "Table", tabIndex: 0 }, [node]);

const addAnchor = (node: Element, text: string): void => {
  node.children.push(
    element(
      "a",
      {
        className: ["heading-anchor"],
        href: `#${encodeURIComponent(String(node.properties.id))}`,
        ariaLabel: `Link to section ${text}`,
      },
      [{ type: "text", value: "#" }],
    ),
  );
};

const languageClass = (node: Element): string | null => {
  const names = Array.isArray(node.properties.className) ? node.properties.className : [];
  const found = names.map(String).find((name) => name.startsWith("language-"));
  return found ? found.slice("language-".length) : null;
};

/** Links, pictures, tables, check boxes and headings as the page needs them. */
export const finishElements = (
  tree: Root,
  options: { headings: readonly Heading[]; pictures: Pictures; sizes: Sizes; withAnchors: boolean },
): void => {
  const headings = new Map(options.headings.map((heading) => [heading.slug, heading]));
  visit(tree, "element", (node, index, parent) => {
    const replace = (by: Element) => {
      if (parent && index !== undefined) (parent as Parents).children[index] = by;
      return SKIP;
    };
    if (isFormula(node)) return replace(showFormula(node));
    if (node.tagName === "img") {
      const shown = showPicture(node, options.pictures, options.sizes);
      return replace(shown.tagName === "a" ? showLink(shown) : shown);
    }
    if (!options.withAnchors && node.properties.id === "footnote-label") node.properties.id = undefined;
    if (!options.withAnchors) node.properties.ariaDescribedBy = undefined;
    if (node.tagName === "a") {
      const shown = showLink(node);
      if (shown !== node && parent && index !== undefined) (parent as Parents).children[index] = shown;
    } else if (node.tagName === "th") node.properties.scope = "col";
    else if (node.tagName === "input") node.properties.ariaLabel = node.properties.checked ? "Done" : "To do";
    else if (options.withAnchors && /^h[2-6]$/.test(node.tagName)) {
      const heading = headings.get(String(node.properties.id ?? ""));
      if (heading) addAnchor(node, heading.text);
    }
    return undefined;
  });
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "table" || !parent || index === undefined) return undefined;
    (parent as Parents).children[index] = wrapTable(node);
    return SKIP;
  });
};

/** Colours the code blocks. */
export const highlightCode = async (tree: Root): Promise<void> => {
  const blocks: { pre: Element; code: Element }[] = [];
  visit(tree, "element", (node) => {
    const [code] = node.children;
    if (node.tagName === "pre" && code?.type === "element" && code.tagName === "code") blocks.push({ pre: node, code });
  });
  await Promise.all(
    blocks.map(async ({ pre, code }) => {
      const language = languageClass(code);
      pre.properties = { className: ["code"], tabIndex: 0 };
      code.children = await highlight(textOf(code).replace(/\n$/, ""), language ? languageOf(language) : null);
      code.properties = {};
    }),
  );
};
