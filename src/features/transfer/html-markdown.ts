import { codeChangeReasons, codeLanguage, tidyCodeBlock } from "./code-text.ts";
import type { Ledger, Place } from "./fidelity.ts";
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  htmlText,
  isHtmlElement,
  isHtmlText,
  readHtml,
} from "./html-fragment.ts";
import {
  type Block,
  codeBlock,
  type Inline,
  inlineCode,
  paragraph,
  paragraphsOf,
  strong,
  text,
  tidyInline,
  writeMarkdown,
} from "./markdown-tree.ts";
import { scriptText } from "./script-text.ts";

type Run = { ledger: Ledger; place: Place; breaks: WeakMap<Inline, HtmlElement> };

const blockTags = new Set("p div ul ol pre blockquote hr h1 h2 h3 h4 h5 h6 table section article figure dl".split(" "));
const leftOutTags = new Set("script style iframe object embed form input button template svg noscript".split(" "));

const isBlockNode = (node: HtmlNode): boolean =>
  isHtmlElement(node) && (blockTags.has(node.tagName) || (node.tagName === "code" && isMultiline(node)));

const isMultiline = (element: HtmlElement): boolean => codeText(element).trim().includes("\n");

const hasBreak = (element: HtmlElement): boolean =>
  element.childNodes.some((child) => isHtmlElement(child) && (child.tagName === "br" || hasBreak(child)));

// In <code> white space around a <br> is layout; without any <br> its authors mean the line breaks that they typed.
const codeText = (element: HtmlElement): string =>
  hasBreak(element) && element.tagName !== "pre"
    ? htmlText(element, "\ue000").replace(/[ \t\n]*\ue000[ \t\n]*/g, "\n")
    : htmlText(element);

const settleInside = (element: HtmlElement, ledger: Ledger, reason: string): void => {
  for (const child of element.childNodes) {
    if (isHtmlText(child)) continue;
    if (!isHtmlElement(child)) ledger.leftOut(child, "a comment, which nobody sees");
    else {
      if (child.tagName === "br" || child.tagName === "code") ledger.exact(child);
      else ledger.changed(child, reason);
      settleInside(child, ledger, reason);
    }
  }
};

/** Leaves an element out with all that is in it. */
const leaveOut = (node: HtmlNode, ledger: Ledger): void => {
  if (isHtmlText(node)) return;
  ledger.leftOut(node, "not accepted in texts");
  if (isHtmlElement(node)) for (const child of node.childNodes) leaveOut(child, ledger);
};

const toCodeBlock = (element: HtmlElement, run: Run): Block => {
  const { value, changes } = tidyCodeBlock(codeText(element));
  const classes = attributeOf(element, "class");
  const inner = element.childNodes.filter(isHtmlElement).find(({ tagName }) => tagName === "code");
  const lang =
    codeLanguage(attributeOf(element, "lang"), classes) ??
    (inner ? codeLanguage(attributeOf(inner, "lang"), attributeOf(inner, "class")) : null);
  const isNumbered = /\bline-numbering\b/.test(classes ?? "");
  for (const change of changes) run.ledger.changed(element, codeChangeReasons[change]);
  if (isNumbered) run.ledger.changed(element, "line numbers are noted beside the language but not shown");
  run.ledger.exact(element);
  settleInside(element, run.ledger, "marks inside a block of code are dropped: it is coloured by its language");
  return codeBlock(value, lang, isNumbered ? "line-numbering" : null);
};

const toInline = (node: HtmlNode, run: Run): Inline[] => {
  if (isHtmlText(node)) return [text(node.value)];
  if (!isHtmlElement(node)) {
    run.ledger.leftOut(node, "a comment, which nobody sees");
    return [];
  }
  const { ledger } = run;
  const inner = () => node.childNodes.flatMap((child) => toInline(child, run));
  switch (node.tagName) {
    case "b":
    case "strong":
      ledger.exact(node);
      return [strong(inner())];
    case "i":
    case "em":
    case "cite":
    case "var":
    case "dfn":
      ledger.exact(node);
      return [{ type: "emphasis", children: inner() }];
    case "del":
    case "s":
      ledger.exact(node);
      return [{ type: "delete", children: inner() }];
    case "code":
    case "samp":
    case "kbd":
    case "tt": {
      ledger.exact(node);
      settleInside(node, ledger, "marks inside code are dropped");
      return inlineCode(htmlText(node));
    }
    case "br": {
      const lineBreak: Inline = { type: "break" };
      run.breaks.set(lineBreak, node);
      ledger.exact(node);
      return [lineBreak];
    }
    case "sub":
    case "sup": {
      const script = scriptText(htmlText(node).trim(), node.tagName);
      ledger.changed(node, script.reason);
      settleInside(node, ledger, "marks inside a raised or lowered text are dropped");
      return [script.node];
    }
    case "a": {
      const url = attributeOf(node, "href");
      if (url && /^(https?:|mailto:)/i.test(url)) {
        ledger.exact(node);
        return [{ type: "link", url, title: null, children: inner() }];
      }
      ledger.changed(node, "a link that leads nowhere outside its own source became plain text");
      return inner();
    }
    case "img": {
      const [url, alt] = [attributeOf(node, "src") ?? "", attributeOf(node, "alt") ?? ""];
      if (/^https?:/i.test(url)) {
        ledger.exact(node);
        return [{ type: "image", url, alt, title: null }];
      }
      ledger.leftOut(node, "its file is not in the source");
      ledger.fault("missing_file", `the picture ${url || "without an address"} is not there`, run.place);
      return alt ? [text(alt)] : [];
    }
    case "span":
      if (/-code$/.test(attributeOf(node, "class") ?? ""))
        ledger.changed(node, "a colour given by hand is dropped: code is coloured by its language");
      else if (node.attrs.length) ledger.changed(node, "a look that Markdown does not have is dropped");
      else ledger.exact(node);
      return inner();
    default:
      if (leftOutTags.has(node.tagName)) {
        leaveOut(node, ledger);
        return [];
      }
      ledger.changed(node, "an element without a counterpart; its content is kept");
      return inner();
  }
};

const toList = (element: HtmlElement, run: Run): Block => ({
  type: "list",
  ordered: element.tagName === "ol",
  start: element.tagName === "ol" ? 1 : null,
  spread: false,
  children: element.childNodes.filter(isHtmlElement).map((item) => {
    run.ledger.exact(item);
    return { type: "listItem", spread: false, checked: null, children: toBlocks(item.childNodes, run) };
  }),
});

const toBlock = (element: HtmlElement, run: Run): Block[] => {
  const { ledger } = run;
  switch (element.tagName) {
    case "pre":
    case "code":
      return [toCodeBlock(element, run)];
    case "ul":
    case "ol":
      ledger.exact(element);
      return [toList(element, run)];
    case "blockquote":
      ledger.exact(element);
      return [{ type: "blockquote", children: toBlocks(element.childNodes, run) }];
    case "hr":
      ledger.exact(element);
      return [{ type: "thematicBreak" }];
    case "p":
    case "div":
      ledger.exact(element);
      return toBlocks(element.childNodes, run);
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      ledger.changed(element, "a heading inside a question became a line in bold");
      return [paragraph([strong(tidyInline(element.childNodes.flatMap((child) => toInline(child, run))))])];
    default:
      ledger.changed(element, "an element without a counterpart; its content is kept");
      return toBlocks(element.childNodes, run);
  }
};

const toBlocks = (nodes: readonly HtmlNode[], run: Run): Block[] => {
  const blocks: Block[] = [];
  let inline: Inline[] = [];
  const flush = () => {
    const drop = (node: Inline) => {
      const source = run.breaks.get(node) as HtmlElement;
      run.ledger.changed(source, "a line break at an edge or beside another became a paragraph's end");
    };
    blocks.push(...paragraphsOf(inline, drop));
    inline = [];
  };
  for (const node of nodes) {
    if (isBlockNode(node) && isHtmlElement(node)) {
      flush();
      blocks.push(...toBlock(node, run));
    } else inline.push(...toInline(node, run));
  }
  flush();
  return blocks;
};

/** A piece of HTML as blocks; what it holds is counted in the ledger, and what is broken in it is named. */
export const htmlToBlocks = (source: string, place: Place, ledger: Ledger): Block[] =>
  toBlocks(readHtml(source, place, ledger), { ledger, place, breaks: new WeakMap() });

/** The same as Markdown. */
export const htmlToMarkdown = (source: string, place: Place, ledger: Ledger): string =>
  writeMarkdown(htmlToBlocks(source, place, ledger)).trimEnd();
