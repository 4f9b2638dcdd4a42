import { XMLParser, XMLValidator } from "fast-xml-parser";
import { AppError } from "#/core/errors.ts";

export type XmlElement = {
  kind: "element";
  namespace: string;
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  file: string;
  line: number;
};
export type XmlText = { kind: "text"; text: string };
export type XmlComment = { kind: "comment"; text: string; file: string; line: number };
export type XmlNode = XmlElement | XmlText | XmlComment;

const maxLength = 20_000_000;
const maxDepth = 100;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  commentPropName: "#comment",
  cdataPropName: "#cdata",
  captureMetaData: true,
  maxNestedTags: maxDepth,
});
const metadataKey = XMLParser.getMetaDataSymbol() as unknown as symbol;

const broken = (file: string, why: string) => new AppError("invalid_input", `${file} cannot be read as XML: ${why}`);

const predefined: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

// Only the five predefined entities and character numbers: a document cannot define its own, so nothing can expand.
const decode = (text: string, file: string): string =>
  text.includes("&")
    ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[\w.-]+);/gi, (whole, name: string) => {
        const known = predefined[name];
        if (known !== undefined) return known;
        if (!name.startsWith("#")) throw broken(file, `the entity ${whole} is not defined`);
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
        if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
          throw broken(file, `${whole} is no character`);
        return String.fromCodePoint(code);
      })
    : text;

type RawNode = Record<string | symbol, unknown>;

const rawText = (nodes: unknown): string => (nodes as RawNode[]).map((node) => String(node["#text"])).join("");

/** Asked for places in the order of the text. */
const lineCounter = (text: string) => {
  let position = 0;
  let line = 1;
  return (index: number): number => {
    for (; position < index; position += 1) if (text.charCodeAt(position) === 10) line += 1;
    return line;
  };
};

type Scope = { file: string; lineAt: (index: number) => number; prefixes: Readonly<Record<string, string>> };

const startOf = (raw: RawNode): number => (raw[metadataKey] as { startIndex: number }).startIndex;

const toElement = (raw: RawNode, tag: string, scope: Scope): XmlElement => {
  const attributes: Record<string, string> = {};
  let prefixes = scope.prefixes;
  for (const [name, value] of Object.entries((raw[":@"] ?? {}) as Record<string, string>)) {
    const declared = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : null;
    if (declared === null) attributes[name] = decode(value, scope.file);
    else prefixes = { ...prefixes, [declared]: value };
  }
  const colon = tag.indexOf(":");
  const prefix = colon < 0 ? "" : tag.slice(0, colon);
  const namespace = prefixes[prefix];
  if (namespace === undefined) throw broken(scope.file, `the namespace prefix "${prefix}" is not declared`);
  const line = scope.lineAt(startOf(raw));
  return {
    kind: "element",
    namespace,
    name: colon < 0 ? tag : tag.slice(colon + 1),
    attributes,
    children: toNodes(raw[tag], { ...scope, prefixes }, line),
    file: scope.file,
    line,
  };
};

const toNodes = (nodes: unknown, scope: Scope, parentLine: number): XmlNode[] => {
  const result: XmlNode[] = [];
  let line = parentLine;
  for (const raw of nodes as RawNode[]) {
    const tag = Object.keys(raw).find((key) => key !== ":@");
    if (tag === undefined || tag.startsWith("?")) continue;
    if (tag === "#text") result.push({ kind: "text", text: decode(String(raw["#text"]), scope.file) });
    else if (tag === "#cdata") result.push({ kind: "text", text: rawText(raw["#cdata"]) });
    else if (tag === "#comment")
      result.push({ kind: "comment", text: rawText(raw["#comment"]), file: scope.file, line });
    else {
      const element = toElement(raw, tag, scope);
      line = element.line;
      result.push(element);
    }
  }
  return result;
};

// At the end of the text the validator gives the elements that are still open, as JSON and without a line.
const whyInvalid = ({ line, msg }: { line: number; msg: string }): string => {
  const open = /^Invalid '(\[[\s\S]*\])' found/.exec(msg)?.[1];
  return open
    ? `it ends while ${(JSON.parse(open) as string[]).map((name) => `<${name}>`).join(" ")} is open; was it cut off?`
    : `line ${line}: ${msg}`;
};

// The parser forgives a missing end, so the validator looks first; both throw on their own for some input.
const parseRaw = (text: string, file: string): unknown => {
  const verdict = attempt(file, () => XMLValidator.validate(text, { allowBooleanAttributes: false }));
  if (verdict !== true) throw broken(file, whyInvalid(verdict.err));
  return attempt(file, () => parser.parse(text));
};

const attempt = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw broken(file, (error as Error).message);
  }
};

/**
 * Reads one XML document into a tree with namespaces and lines. A DOCTYPE, an undefined entity and anything that is
 * not well formed (a truncated file) is refused: AppError invalid_input whose message names `file`.
 */
export const parseXml = (source: string, file: string): XmlElement => {
  if (source.length > maxLength) throw broken(file, `it has more than ${maxLength} characters`);
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (/<!DOCTYPE/i.test(text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "")))
    throw broken(file, "it has a DOCTYPE, which is not accepted");
  const raw = parseRaw(text, file);
  const prefixes = { "": "", xml: "http://www.w3.org/XML/1998/namespace" };
  const roots = toNodes(raw, { file, lineAt: lineCounter(text), prefixes }, 1).filter(
    (node) => node.kind === "element",
  );
  const [root] = roots;
  if (!root || roots.length > 1) throw broken(file, "it must have exactly one root element");
  return root;
};

export const isElement = (node: XmlNode): node is XmlElement => node.kind === "element";

export const elementsOf = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => isElement(child) && (!name || child.name === name));

export const firstOf = (element: XmlElement, name: string): XmlElement | undefined => elementsOf(element, name)[0];

/** The text as it stands, without comments. */
export const textOf = (node: XmlNode): string =>
  node.kind === "text" ? node.text : node.kind === "element" ? node.children.map(textOf).join("") : "";

/** Every element and comment below and including the node, in document order. */
export function* walk(node: XmlNode): Generator<XmlElement | XmlComment> {
  if (node.kind === "text") return;
  yield node;
  if (node.kind === "element") for (const child of node.children) yield* walk(child);
}

/** One line: white space folded, edges trimmed; non-breaking spaces stay. */
export const foldSpace = (text: string): string => text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
