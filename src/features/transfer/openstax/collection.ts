import { AppError } from "#/core/errors.ts";
import type { Ledger } from "../fidelity.ts";
import { elementsOf, firstOf, foldSpace, isElement, parseXml, textOf, walk, type XmlElement } from "../xml.ts";
import { placeOf } from "./page-run.ts";

export type ContentsPart = { title: string | null; pages: { ref: string; element: XmlElement }[] };

/** The table of contents: chapters, and between them pages that stand outside (`title` null). */
export type Contents = {
  title: string;
  slug: string;
  language: string;
  uuid: string;
  licence: string;
  licenceUrl: string;
  parts: ContentsPart[];
};

const licences: [RegExp, string][] = [
  [/creativecommons\.org\/licenses\/by\/([\d.]+)/, "CC BY"],
  [/creativecommons\.org\/licenses\/by-sa\/([\d.]+)/, "CC BY-SA"],
  [/creativecommons\.org\/licenses\/by-nc\/([\d.]+)/, "CC BY-NC"],
  [/creativecommons\.org\/licenses\/by-nc-sa\/([\d.]+)/, "CC BY-NC-SA"],
  [/creativecommons\.org\/publicdomain\/zero\/([\d.]+)/, "CC0"],
];

const licenceName = (url: string): string => {
  for (const [pattern, name] of licences) {
    const version = pattern.exec(url)?.[1];
    if (version) return `${name} ${version}`;
  }
  return url;
};

const addParts = (content: XmlElement, above: string[], parts: ContentsPart[], ledger: Ledger): void => {
  for (const element of elementsOf(content)) {
    if (element.name === "module") {
      const last = parts.at(-1);
      const isInChapter = above.length > 0;
      const page = { ref: element.attributes.document ?? "", element };
      if (last && (isInChapter || last.title === null)) last.pages.push(page);
      else parts.push({ title: null, pages: [page] });
    } else if (element.name === "subcollection") {
      const titles = [...above, foldSpace(textOf(firstOf(element, "title") ?? element))];
      if (above.length > 0) ledger.changed(element, "a part of a part became a module of its own, named after both");
      else ledger.exact(element);
      for (const title of elementsOf(element, "title")) ledger.exact(title);
      parts.push({ title: titles.join(": "), pages: [] });
      for (const inner of elementsOf(element, "content")) {
        ledger.exact(inner);
        addParts(inner, titles, parts, ledger);
      }
    } else ledger.leftOut(element, "an element that a table of contents may not hold");
  }
};

const kindOf = ({ name }: XmlElement): string =>
  name === "module" ? "page in the contents" : name === "subcollection" ? "chapter" : `contents ${name}`;

/** Reads `*.collection.xml`; AppError invalid_input when it is no table of contents. */
export const readContents = (source: string, file: string, ledger: Ledger): Contents => {
  const root = parseXml(source, file);
  if (root.name !== "collection") throw new AppError("invalid_input", `${file} is no OpenStax table of contents.`);
  for (const node of walk(root))
    ledger.declare(node, isElement(node) ? kindOf(node) : "commented-out part", placeOf(node));
  const metadata = firstOf(root, "metadata");
  const content = firstOf(root, "content");
  if (!content || !metadata) throw new AppError("invalid_input", `${file} has no metadata or no contents.`);
  const metadataText = (name: string): string => foldSpace(elementsOf(metadata, name).map(textOf).join(" "));
  for (const element of [root, content, metadata]) ledger.exact(element);
  const used = new Set(["title", "slug", "language", "uuid", "license"]);
  for (const element of elementsOf(metadata)) {
    if (used.has(element.name)) ledger.exact(element);
    else ledger.leftOut(element, "a course has no field for it");
  }
  for (const node of walk(root)) if (!isElement(node)) ledger.leftOut(node, "commented out by its authors");
  const parts: ContentsPart[] = [];
  addParts(content, [], parts, ledger);
  const licenceUrl = firstOf(metadata, "license")?.attributes.url ?? "";
  const title = metadataText("title");
  if (title === "") throw new AppError("invalid_input", `${file} gives the book no title.`);
  return {
    title,
    slug: metadataText("slug"),
    language: metadataText("language") || "en",
    uuid: metadataText("uuid"),
    licence: licenceName(licenceUrl),
    licenceUrl,
    parts: parts.filter(({ pages }) => pages.length > 0),
  };
};
