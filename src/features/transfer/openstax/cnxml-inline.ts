import type { Link } from "mdast";
import { type Inline, inlineCode, strong, text, tidyInline } from "../markdown-tree.ts";
import { scriptText } from "../script-text.ts";
import { foldSpace, isElement, textOf, type XmlElement, type XmlNode } from "../xml.ts";
import { labelOf, type PageEntry } from "./book-index.ts";
import { toImage } from "./cnxml-media.ts";
import { mathToLatex } from "./mathml.ts";
import { type PageRun, pendingScheme, placeOf, visit } from "./page-run.ts";

export const toInlines = (nodes: readonly XmlNode[], run: PageRun): Inline[] =>
  nodes.flatMap((node) => {
    if (node.kind === "text") return [text(node.text)];
    if (node.kind === "comment") return [];
    visit(node, run);
    return toInline(node, run);
  });

/** Inline content of one line, as for titles and labels. */
export const toLine = (element: XmlElement, run: PageRun): Inline[] => {
  const nodes = toInlines(element.children, run).map((node) => {
    if (node.type !== "break") return node;
    run.ledger.changed(run.breaks.get(node) as XmlElement, "a line break in a title became a space");
    return text(" ");
  });
  run.ledger.exact(element);
  return tidyInline(nodes);
};

const emphasise = (element: XmlElement, children: Inline[], run: PageRun): Inline[] => {
  const { ledger } = run;
  if (!children.some((node) => node.type !== "text" || node.value.trim() !== "")) {
    ledger.changed(element, "emphasis of nothing is dropped");
    return children;
  }
  switch (element.attributes.effect ?? "bold") {
    case "bold":
      ledger.exact(element);
      return [strong(children)];
    case "italics":
      ledger.exact(element);
      return [{ type: "emphasis", children }];
    case "underline":
      ledger.changed(element, "underlining became italics");
      return [{ type: "emphasis", children }];
    case "normal":
      ledger.exact(element);
      return children;
    default:
      ledger.changed(element, `the look "${element.attributes.effect}" is dropped`);
      return children;
  }
};

// Markdown's code holds text only, so code with links or emphasis inside becomes a row of pieces.
const toCode = (element: XmlElement, run: PageRun): Inline[] => {
  const { ledger } = run;
  ledger.exact(element);
  if (textOf(element).trim().includes("\n")) ledger.changed(element, "line breaks in code within a text became spaces");
  const pieces = joinCode(codePieces(element.children, run));
  const [first, last] = [pieces[0], pieces.at(-1)];
  const before = first?.type === "inlineCode" && first.value.startsWith(" ") ? [text(" ")] : [];
  const after = last?.type === "inlineCode" && last.value.endsWith(" ") ? [text(" ")] : [];
  if (first?.type === "inlineCode") first.value = first.value.replace(/^ /, "");
  if (last?.type === "inlineCode") last.value = last.value.replace(/ $/, "");
  return [...before, ...pieces.filter((node) => node.type !== "inlineCode" || node.value !== ""), ...after];
};

// Two codes side by side would be read back as one with backticks in it.
const joinCode = (pieces: readonly Inline[]): Inline[] => {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.type === "inlineCode" && last?.type === "inlineCode") last.value += piece.value;
    else joined.push(piece);
  }
  return joined;
};

const codePieces = (nodes: readonly XmlNode[], run: PageRun): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.kind === "comment") return [];
    if (node.kind === "text") {
      return [{ type: "inlineCode", value: node.text.replace(/[ \t\n\r]+/g, " ") }];
    }
    visit(node, run);
    switch (node.name) {
      case "emphasis":
        return emphasise(node, codePieces(node.children, run), run);
      case "link":
        return toLink(node, run, codePieces(node.children, run));
      case "term":
        return toTerm(node, run, codePieces(node.children, run));
      case "code":
        run.ledger.exact(node);
        return codePieces(node.children, run);
      case "newline":
        run.ledger.changed(node, "a line break in code within a text became a space");
        return [{ type: "inlineCode", value: " " }];
      default:
        return toInline(node, run);
    }
  });

/** Words that name the target where the source leaves them to the reader's programme. */
const linkWords = (element: XmlElement, children: Inline[], fallback: string): Inline[] =>
  children.length > 0 && foldSpace(textOf(element)) !== "" ? children : [text(fallback)];

export const isEmbed = (element: XmlElement): boolean => element.name === "link" && embeddedId(element) !== null;

/** The exercise that a link embeds: `{INTERACTIVES_ROOT}/ID`, older `#exercise/ID`. */
export const embeddedId = (element: XmlElement): string | null =>
  /^(?:\{INTERACTIVES_ROOT\}\/(?:interactives\/)?|#(?:exercise|ost\/api\/ex)\/)(.+?)\/?$/.exec(
    element.attributes.url ?? "",
  )?.[1] ?? null;

const toLink = (element: XmlElement, run: PageRun, children: Inline[]): Inline[] => {
  const { ledger } = run;
  const { url, document, resource } = element.attributes;
  const targetId = element.attributes["target-id"] ?? null;
  if (url !== undefined) {
    const address = url.trim();
    if (/^(?:https?:\/\/|mailto:)\S+$/i.test(address)) {
      ledger.exact(element);
      return [{ type: "link", url: address, title: null, children: linkWords(element, children, address) }];
    }
    ledger.leftOut(element, "its address is not one that a page may have; its words are kept");
    ledger.fault("dangling_reference", `the address "${address}" leads nowhere`, placeOf(element));
    return children;
  }
  if (resource !== undefined) {
    ledger.leftOut(element, "a link to a file beside the page; its words are kept");
    ledger.fault("dangling_reference", `the file "${resource}" is not there`, placeOf(element));
    return children;
  }
  const pageRef = document ?? run.page.ref;
  const entry = run.index.pages.get(pageRef);
  const problem = !entry
    ? `the page ${pageRef} does not exist`
    : !entry.page.isInContents && entry.page !== run.page
      ? `the page ${pageRef} is not in the table of contents`
      : targetId !== null && !entry.elements.has(targetId)
        ? `the page ${pageRef} has no element ${targetId}`
        : document === undefined && targetId === null
          ? "a link without a target"
          : null;
  if (problem) {
    ledger.fault("dangling_reference", problem, placeOf(element));
    ledger.leftOut(element, "it leads nowhere; its words are kept");
    return children;
  }
  const node: Link = {
    type: "link",
    url: `${pendingScheme}${run.links.length}`,
    title: null,
    children: linkWords(element, children, labelOf(entry as PageEntry, targetId)) as Link["children"],
  };
  run.links.push({ pageRef, targetId });
  ledger.exact(element);
  return [node];
};

const toTerm = (element: XmlElement, run: PageRun, children: Inline[]): Inline[] => {
  run.ledger.exact(element);
  const label = tidyInline(children);
  return label.length ? [{ type: "textDirective", name: "term", attributes: {}, children: label } as Inline] : [];
};

const toMath = (element: XmlElement, run: PageRun): Inline[] => {
  const value = latexOf(element, run);
  return value ? [{ type: "inlineMath", value }] : [];
};

/** Settles a formula with all that is in it. */
export const latexOf = (element: XmlElement, run: PageRun): string => {
  const { latex, unknown } = mathToLatex(element);
  const settle = (part: XmlElement) => {
    if (unknown.includes(part))
      run.ledger.changed(part, `MathML's ${part.name} has no rule; its content is kept in a row`);
    else run.ledger.exact(part);
    for (const child of part.children) if (isElement(child)) settle(child);
  };
  settle(element);
  return latex;
};

const toInline = (element: XmlElement, run: PageRun): Inline[] => {
  const { ledger } = run;
  const children = () => toInlines(element.children, run);
  switch (element.name) {
    case "emphasis":
      return emphasise(element, children(), run);
    case "code":
      return toCode(element, run);
    case "link":
      return toLink(element, run, children());
    case "term":
      return toTerm(element, run, children());
    case "math":
      return toMath(element, run);
    case "media":
      return toImage(element, run);
    case "sub":
    case "sup": {
      const script = scriptText(textOf(element).trim(), element.name);
      ledger.changed(element, script.reason);
      for (const child of element.children.filter(isElement)) toInline(child, run);
      return [script.node];
    }
    case "newline": {
      ledger.exact(element);
      const lineBreak: Inline = { type: "break" };
      run.breaks.set(lineBreak, element);
      return [lineBreak];
    }
    case "space":
      ledger.changed(element, "a wide space became one space");
      return [text(" ")];
    case "quote":
      ledger.changed(element, "a quotation within a text got quotation marks");
      return [text("“"), ...children(), text("”")];
    case "cite":
    case "cite-title":
    case "foreign":
      ledger.changed(element, `${element.name} became italics`);
      return [{ type: "emphasis", children: children() }];
    case "preformat":
      ledger.changed(element, "preformatted text became code");
      return inlineCode(textOf(element));
    case "label":
      ledger.changed(element, "a label became bold");
      return [strong(children()), text(" ")];
    case "span":
      ledger.exact(element);
      return children();
    default:
      ledger.changed(element, "an element without a counterpart here; its content is kept");
      return children();
  }
};
