import type { Heading } from "mdast";
import type { Ledger, Place } from "../fidelity.ts";
import type { Inline } from "../markdown-tree.ts";
import type { XmlComment, XmlElement } from "../xml.ts";
import type { BookIndex, SourcePage } from "./book-index.ts";

/** A link inside the book; its address is known when every page has its headings, until then it is `pending:INDEX`. */
export type PendingLink = { pageRef: string; targetId: string | null };
export const pendingScheme = "pending:";

export type FoundTerm = { term: string; sentence: Inline[] };

/** One page on its way to Markdown. */
export type PageRun = {
  ledger: Ledger;
  page: SourcePage;
  index: BookIndex;
  /** Exercises that came over, by their id. */
  exercises: ReadonlySet<string>;
  files: ReadonlySet<string>;
  usedFiles: Set<string>;
  links: PendingLink[];
  /** The heading under which each element with an id stands; null before the first. */
  anchors: Map<string, Heading | null>;
  lastHeading: Heading | null;
  questionRefs: string[];
  /** The title of the box in which each exercise stands. */
  questionTitles: Map<string, string>;
  boxTitle: string;
  terms: FoundTerm[];
  breaks: WeakMap<Inline, XmlElement>;
};

export const placeOf = (node: XmlElement | XmlComment): Place => ({
  file: node.file,
  line: node.line,
  ...(node.kind === "element" && node.attributes.id ? { element: node.attributes.id } : {}),
});

/** Notes under which heading an element stands, for the links that lead to it. */
export const visit = (element: XmlElement, run: PageRun): void => {
  if (element.attributes.id) run.anchors.set(element.attributes.id, run.lastHeading);
};
