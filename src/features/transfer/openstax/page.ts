import { AppError } from "#/core/errors.ts";
import type { Ledger } from "../fidelity.ts";
import type { Block } from "../markdown-tree.ts";
import { elementsOf, firstOf, foldSpace, isElement, parseXml, textOf, walk, type XmlElement } from "../xml.ts";
import { cnxml, type SourcePage } from "./book-index.ts";
import { accountForAttributes } from "./cnxml-attributes.ts";
import { toBlocks } from "./cnxml-blocks.ts";
import { isEmbed, toInlines } from "./cnxml-inline.ts";
import { type PageRun, placeOf } from "./page-run.ts";

const mathml = "http://www.w3.org/1998/Math/MathML";

/** Reads one CNXML document; AppError invalid_input when it is none. */
export const readPage = (source: string, file: string, ref: string): Omit<SourcePage, "chapter" | "isInContents"> => {
  const document = parseXml(source, file);
  if (document.name !== "document" || document.namespace !== cnxml || !firstOf(document, "content"))
    throw new AppError("invalid_input", `${file} is no CNXML document.`);
  const metadata = firstOf(document, "metadata");
  const title = firstOf(document, "title") ?? (metadata && firstOf(metadata, "title"));
  const uuid = metadata && firstOf(metadata, "uuid");
  return {
    ref,
    file,
    document,
    title: foldSpace(title ? textOf(title) : "") || ref,
    uuid: uuid ? textOf(uuid).trim() : null,
  };
};

const kindOf = (element: XmlElement): string => {
  if (element.namespace === mathml) return element.name === "math" ? "formula" : `formula ${element.name}`;
  if (element.namespace !== cnxml) return "page metadata";
  if (element.name !== "link") return element.name === "document" ? "page" : element.name;
  if (isEmbed(element)) return "link embedding an exercise";
  return element.attributes.url === undefined ? "link inside the book" : "link to the outside";
};

/** Counts all that a page holds. */
export const declarePage = (page: SourcePage, ledger: Ledger): void => {
  const ids = new Map<string, XmlElement>();
  for (const node of walk(page.document)) {
    ledger.declare(node, isElement(node) ? kindOf(node) : "commented-out part", placeOf(node));
    if (!isElement(node)) continue;
    const { id } = node.attributes;
    if (!id) continue;
    if (ids.has(id)) ledger.fault("duplicate_id", `the id ${id} stands twice`, placeOf(node));
    ids.set(id, node);
  }
};

const checkMetadata = (page: SourcePage, metadata: XmlElement, ledger: Ledger): void => {
  const expected: Record<string, string> = { title: page.title, "content-id": page.ref };
  for (const element of elementsOf(metadata)) {
    const wanted = expected[element.name];
    if (wanted === undefined && element.name !== "uuid") ledger.leftOut(element, "a lesson has no field for it");
    else ledger.exact(element);
    if (wanted !== undefined && foldSpace(textOf(element)) !== wanted)
      ledger.fault(
        "wrong_metadata",
        `${element.name} is "${foldSpace(textOf(element))}" instead of "${wanted}"`,
        placeOf(element),
      );
  }
};

const readGlossary = (glossary: XmlElement, run: PageRun): void => {
  run.ledger.changed(glossary, "a page's glossary became part of the course's");
  for (const definition of elementsOf(glossary, "definition")) {
    const term = firstOf(definition, "term");
    const meanings = elementsOf(definition).filter((element) => element !== term);
    run.ledger.exact(definition);
    if (term) run.ledger.exact(term);
    for (const meaning of meanings) run.ledger.exact(meaning);
    const sentence = meanings.flatMap((meaning) => toInlines(meaning.children, run));
    if (term) run.terms.unshift({ term: foldSpace(textOf(term)), sentence });
  }
};

/** The body of a page; its links inside the book are still open, see `run.links`. */
export const convertPage = (run: PageRun): Block[] => {
  const { page, ledger } = run;
  const blocks: Block[] = [];
  ledger.exact(page.document);
  for (const element of elementsOf(page.document)) {
    if (element.name === "content") {
      ledger.exact(element);
      blocks.push(...toBlocks(element.children, { parent: element, rank: 0 }, run));
    } else if (element.name === "metadata") {
      ledger.exact(element);
      checkMetadata(page, element, ledger);
    } else if (element.name === "title") ledger.exact(element);
    else if (element.name === "glossary") readGlossary(element, run);
    else ledger.leftOut(element, "an element that a page may not hold");
  }
  for (const node of walk(page.document)) {
    if (isElement(node)) accountForAttributes(node, ledger);
    else ledger.leftOut(node, "commented out by its authors");
  }
  return blocks;
};
