import type { QuestionBody } from "#/features/assessments/question.ts";
import type { FidelityReport } from "./fidelity.ts";

/**
 * What every reader of a foreign format makes, and all that the import into the database knows.
 * In Markdown, a lesson is linked as `lesson:REF` or `lesson:REF#anchor`, a file as `media:REF` and a question is placed
 * as `::question{ref="REF"}`; REF is the external reference, percent-encoded in links.
 */
export type ImportedCourse = {
  format: string;
  externalRef: string;
  slug: string;
  title: string;
  summary: string;
  /** BCP 47. */
  language: string;
  licence: string;
  attribution: string;
  modules: ImportedModule[];
  /** In the order of the book: placed ones first, then those of the course's list. */
  questions: ImportedQuestion[];
  glossary: ImportedTerm[];
  files: ImportedFile[];
  /** The file that stands for the course in the catalogue. */
  coverRef: string | null;
  report: FidelityReport;
};

export type ImportedModule = { externalRef: string; title: string; lessons: ImportedLesson[] };

export type ImportedLesson = {
  externalRef: string;
  slug: string;
  title: string;
  /** Markdown. */
  body: string;
  /** In the order in which the text places them. */
  questionRefs: string[];
};

export type ImportedQuestion = {
  externalRef: string;
  title: string;
  /** Null: in the course's question list only. */
  lessonRef: string | null;
  body: QuestionBody;
};

/** `definition` is Markdown: the glossary's, or the sentence in which the text introduces the term. */
export type ImportedTerm = { externalRef: string; term: string; definition: string; lessonRef: string };

export type ImportedFile = {
  externalRef: string;
  name: string;
  mediaType: string;
  load: () => Promise<Uint8Array>;
};

/** What an import did with lessons or questions; `kept`: changed in the source and here, so ours stayed. */
export type Counts = { created: number; updated: number; unchanged: number; kept: number; withdrawn: number };

// Every sign that Markdown may escape in an address is encoded, so that a placeholder is written as it is made.
const encodeRef = (ref: string): string =>
  encodeURIComponent(ref).replace(/[!'()*~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export const lessonUrl = (ref: string): string => `lesson:${encodeRef(ref)}`;
export const fileUrl = (ref: string): string => `media:${encodeRef(ref)}`;
