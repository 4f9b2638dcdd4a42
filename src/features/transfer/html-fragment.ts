import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Ledger, Place } from "./fidelity.ts";

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

export const isHtmlElement = (node: HtmlNode): node is HtmlElement => "tagName" in node;
export const isHtmlText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The text as it stands, each `<br>` as `lineBreak`. */
export const htmlText = (node: HtmlNode, lineBreak = "\n"): string => {
  if (isHtmlText(node)) return node.value;
  if (!isHtmlElement(node)) return "";
  return node.tagName === "br" ? lineBreak : node.childNodes.map((child) => htmlText(child, lineBreak)).join("");
};

// `<code class="x"c</code>`: the opening tag lacks its ">" and a browser would swallow the text up to the next one.
const unclosedTag = /<([a-z]\w*)((?:\s+[\w-]+="[^"]*")*)(?=[^\s<>=/"][^<>="]*<\/\1>)/gi;

const faultWords: Record<string, string> = {
  "invalid-first-character-of-tag-name": 'a "<" that begins no tag is not escaped',
  "eof-in-tag": "a tag is not closed",
  "missing-whitespace-between-attributes": "attributes run together",
  "duplicate-attribute": "an attribute stands twice",
  "unexpected-character-in-attribute-name": "an attribute's name holds a character that it may not",
  "end-tag-with-attributes": "an end tag has attributes",
  "unknown-named-character-reference": "an entity is not defined",
  "missing-semicolon-after-character-reference": "an entity lacks its semicolon",
};

const declareAll = (nodes: readonly HtmlNode[], place: Place, ledger: Ledger): void => {
  for (const node of nodes) {
    if (isHtmlText(node)) continue;
    ledger.declare(node, isHtmlElement(node) ? `html ${node.tagName}` : "html comment", place);
    if (isHtmlElement(node)) declareAll(node.childNodes, place, ledger);
  }
};

/** Reads a piece of HTML, counts its elements and names what is broken in it. */
export const readHtml = (source: string, place: Place, ledger: Ledger): HtmlNode[] => {
  const repaired = source.replace(unclosedTag, "<$1$2>");
  if (repaired !== source) ledger.fault("broken_markup", 'a tag lacks its ">"; read as if it were there', place);
  const faults = new Set<string>();
  const fragment = parseFragment(repaired, {
    onParseError: ({ code }) => faults.add(faultWords[code] ?? code.replaceAll("-", " ")),
    sourceCodeLocationInfo: true,
  });
  for (const fault of faults) ledger.fault("broken_markup", `broken HTML: ${fault}`, place);
  for (const tag of unclosedElements(fragment.childNodes))
    ledger.fault("broken_markup", `broken HTML: <${tag}> is never closed`, place);
  declareAll(fragment.childNodes, place, ledger);
  return fragment.childNodes;
};

const mayStayOpen = new Set([
  "p",
  "li",
  "br",
  "img",
  "hr",
  "input",
  "wbr",
  "td",
  "th",
  "tr",
  "tbody",
  "thead",
  "dt",
  "dd",
]);

const unclosedElements = (nodes: readonly HtmlNode[]): string[] =>
  nodes.filter(isHtmlElement).flatMap((element) => {
    const location = element.sourceCodeLocation;
    const isOpen = location && !location.endTag && !mayStayOpen.has(element.tagName);
    return [...(isOpen ? [element.tagName] : []), ...unclosedElements(element.childNodes)];
  });
