import { firstOf, foldSpace, isElement, textOf, walk, type XmlElement } from "../xml.ts";

export const cnxml = "http://cnx.rice.edu/cnxml";

/** A page as it was read; `chapter` is null outside chapters. */
export type SourcePage = {
  ref: string;
  uuid: string | null;
  file: string;
  title: string;
  document: XmlElement;
  chapter: number | null;
  isInContents: boolean;
};

export type PageEntry = { page: SourcePage; elements: Map<string, XmlElement>; labels: Map<string, string> };

/** Where every reference of the book leads, and what a reference without words of its own is called. */
export type BookIndex = {
  pages: Map<string, PageEntry>;
  words: BookWords;
  /** `PAGE#ID` of what some link leads to. */
  targets: Set<string>;
};

export type BookWords = { figure: string; table: string; frontMatter: string; backMatter: string; solution: string };

const words: Record<string, BookWords> = {
  en: {
    figure: "Figure",
    table: "Table",
    frontMatter: "Front matter",
    backMatter: "Back matter",
    solution: "Solution",
  },
  de: { figure: "Abbildung", table: "Tabelle", frontMatter: "Vorspann", backMatter: "Anhang", solution: "Lösung" },
  es: { figure: "Figura", table: "Tabla", frontMatter: "Preliminares", backMatter: "Apéndices", solution: "Solución" },
  fr: { figure: "Figure", table: "Tableau", frontMatter: "Avant-propos", backMatter: "Annexes", solution: "Solution" },
  pl: { figure: "Ilustracja", table: "Tabela", frontMatter: "Wstęp", backMatter: "Dodatki", solution: "Rozwiązanie" },
  pt: { figure: "Figura", table: "Tabela", frontMatter: "Preliminares", backMatter: "Apêndices", solution: "Solução" },
};

export const bookWords = (language: string): BookWords =>
  words[language.slice(0, 2).toLowerCase()] ?? (words.en as BookWords);

export const hasClass = (element: XmlElement, name: string): boolean =>
  (element.attributes.class ?? "").split(/\s+/).includes(name);

export const titleOf = (element: XmlElement): string => {
  const title = firstOf(element, "title");
  return title ? foldSpace(textOf(title)) : "";
};

const targetsOf = (pages: readonly SourcePage[]): Set<string> => {
  const targets = new Set<string>();
  for (const page of pages)
    for (const node of walk(page.document)) {
      if (!isElement(node) || node.name !== "link" || !node.attributes["target-id"]) continue;
      targets.add(`${node.attributes.document ?? page.ref}#${node.attributes["target-id"]}`);
    }
  return targets;
};

/** Numbers figures and tables chapter by chapter, as the printed book does. */
export const indexBook = (pages: readonly SourcePage[], language: string): BookIndex => {
  const wording = bookWords(language);
  const counters = new Map<string, number>();
  const entries = pages.map((page): [string, PageEntry] => {
    const elements = new Map<string, XmlElement>();
    const labels = new Map<string, string>();
    for (const node of walk(page.document)) {
      if (!isElement(node) || !node.attributes.id) continue;
      const { id } = node.attributes;
      if (!elements.has(id)) elements.set(id, node);
      const isNumbered = node.name === "figure" || node.name === "table";
      if (!isNumbered || hasClass(node, "unnumbered") || page.chapter === null) continue;
      const key = `${node.name} ${page.chapter}`;
      const number = (counters.get(key) ?? 0) + 1;
      counters.set(key, number);
      labels.set(id, `${node.name === "figure" ? wording.figure : wording.table} ${page.chapter}.${number}`);
    }
    return [page.ref, { page, elements, labels }];
  });
  return { pages: new Map(entries), words: wording, targets: targetsOf(pages) };
};

/** What a reference without words of its own says: "Table 1.2", else a title. */
export const labelOf = (entry: PageEntry, targetId: string | null): string => {
  const element = targetId ? entry.elements.get(targetId) : undefined;
  const numbered = targetId ? entry.labels.get(targetId) : undefined;
  return numbered ?? ((element && titleOf(element)) || entry.page.title);
};
