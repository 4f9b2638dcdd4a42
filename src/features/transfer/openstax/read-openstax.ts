import { slugify } from "#/core/slug.ts";
import { Ledger } from "../fidelity.ts";
import type { ImportedCourse, ImportedFile, ImportedLesson, ImportedModule, ImportedTerm } from "../imported-course.ts";
import { type Block, paragraph, visibleText, writeMarkdown } from "../markdown-tree.ts";
import type { SourceFiles } from "../source-files.ts";
import { isElement, walk } from "../xml.ts";
import { type BookIndex, bookWords, indexBook, type SourcePage } from "./book-index.ts";
import { resolvePath } from "./cnxml-media.ts";
import type { Contents } from "./collection.ts";
import { findExerciseFaults } from "./exercise-faults.ts";
import { toQuestions } from "./name-questions.ts";
import { convertPage, declarePage } from "./page.ts";
import type { PageRun } from "./page-run.ts";
import { collectFiles } from "./read-files.ts";
import { loadContents, loadExercises, loadPages } from "./read-sources.ts";
import { type ConvertedPage, resolveLinks } from "./resolve-links.ts";

type Shared = { ledger: Ledger; index: BookIndex; exercises: ReadonlySet<string>; files: ReadonlySet<string> };

export const newRun = (page: SourcePage, usedFiles: Set<string>, shared: Shared): PageRun => ({
  ...shared,
  page,
  usedFiles,
  links: [],
  anchors: new Map(),
  lastHeading: null,
  questionRefs: [],
  questionTitles: new Map(),
  boxTitle: "",
  terms: [],
  breaks: new WeakMap(),
});

/** Converted to find its faults, then left out with all that is in it. */
const leaveOutPage = (page: SourcePage, shared: Shared): void => {
  const { ledger } = shared;
  const before = ledger.size;
  declarePage(page, ledger);
  convertPage(newRun(page, new Set(), shared));
  ledger.leaveOutSince(before, "its page is not in the table of contents");
  ledger.fault("page_not_in_contents", `the page "${page.title}" is not in the table of contents`, { file: page.file });
};

const lessonSlug = (page: SourcePage, position: number, hasIntroduction: boolean): string => {
  if (page.chapter === null) return slugify(page.title);
  const number = hasIntroduction ? position : position + 1;
  return slugify(number === 0 ? `${page.chapter}-${page.title}` : `${page.chapter}-${number}-${page.title}`);
};

const toModules = (contents: Contents, converted: readonly ConvertedPage[]): ImportedModule[] => {
  const words = bookWords(contents.language);
  const byRef = new Map(converted.map((page) => [page.run.page.ref, page]));
  const slugs = new Set<string>();
  const unique = (slug: string): string => {
    let candidate = slug;
    for (let number = 2; slugs.has(candidate); number += 1) candidate = `${slug}-${number}`;
    slugs.add(candidate);
    return candidate;
  };
  return contents.parts.map((part, index) => {
    const pages = part.pages.map(({ ref }) => byRef.get(ref) as ConvertedPage);
    const hasIntroduction = pages[0]?.run.page.document.attributes.class === "introduction";
    const lessons = pages.map(
      ({ run, blocks }, position): ImportedLesson => ({
        externalRef: run.page.ref,
        slug: unique(lessonSlug(run.page, position, hasIntroduction)),
        title: run.page.title,
        body: writeMarkdown(blocks),
        questionRefs: run.questionRefs,
      }),
    );
    const [only, ...others] = lessons;
    const outside = index === 0 ? words.frontMatter : words.backMatter;
    const title = part.title ?? (only && others.length === 0 ? only.title : outside);
    return { externalRef: unique(`module:${slugify(title)}`), title, lessons };
  });
};

const toGlossary = (converted: readonly ConvertedPage[]): ImportedTerm[] => {
  const terms = new Map<string, ImportedTerm>();
  for (const { run } of converted)
    for (const { term, sentence } of run.terms) {
      const key = term.toLowerCase();
      const definition = writeMarkdown([paragraph(sentence)]).trim();
      if (term && definition && !terms.has(key))
        terms.set(key, { externalRef: key, term, definition, lessonRef: run.page.ref });
    }
  return [...terms.values()];
};

/** The book's own words about itself, at most 300 characters; else its chapters. */
const summaryOf = (contents: Contents, converted: readonly ConvertedPage[]): string => {
  const wanted = ["About", "Acerca de", "Über"].map((about) => `${about} ${contents.title}`.toLowerCase());
  for (const { blocks } of converted.filter(({ run: { page } }) => page.chapter === null)) {
    const at = blocks.findIndex(
      (block: Block) => block.type === "heading" && wanted.includes(visibleText(block).toLowerCase()),
    );
    const first = at < 0 ? undefined : blocks.slice(at).find(({ type }) => type === "paragraph");
    if (first) {
      const words = visibleText(first).replace(/\s+/g, " ").trim();
      return words.length <= 300 ? words : (/^.{60,300}[.!?](?= )/.exec(words)?.[0] ?? `${words.slice(0, 299)}…`);
    }
  }
  return contents.parts
    .flatMap(({ title }) => title ?? [])
    .join(" · ")
    .slice(0, 300);
};

/** The first picture of the first chapter. */
const coverOf = (pages: readonly SourcePage[], files: readonly ImportedFile[]): string | null => {
  const refs = new Set(files.map(({ externalRef }) => externalRef));
  for (const page of pages.filter(({ chapter }) => chapter !== null))
    for (const node of walk(page.document)) {
      const path = isElement(node) && node.name === "image" ? resolvePath(page.file, node.attributes.src ?? "") : null;
      if (path !== null && refs.has(path)) return path;
    }
  return null;
};

const attributionOf = ({ title, licence, licenceUrl }: Contents): string =>
  `“${title}” by OpenStax${licence ? `, licensed under ${licence} (${licenceUrl})` : ""}. The text was converted for Stoa; the import report lists what changed.`;

/**
 * An OpenStax book (a folder with collections/, modules/, interactives/, media/) as a course. Faults of single parts
 * are in its report; AppError invalid_input when it is no book or a file of it cannot be read. `book` chooses one of
 * several collections.
 */
export const readOpenStax = async (files: SourceFiles, book?: string): Promise<ImportedCourse> => {
  const ledger = new Ledger("openstax");
  const contents = await loadContents(files, ledger, book);
  const pages = await loadPages(files, contents, ledger);
  const exercises = await loadExercises(files, ledger);
  const usable = new Set(exercises.flatMap(({ id, body }) => (body ? [id] : [])));
  const shared: Shared = { ledger, index: indexBook(pages, contents.language), exercises: usable, files: files.paths };
  const usedFiles = new Set<string>();
  const converted = pages
    .filter(({ isInContents }) => isInContents)
    .map((page): ConvertedPage => {
      declarePage(page, ledger);
      const run = newRun(page, usedFiles, shared);
      return { run, blocks: convertPage(run) };
    });
  for (const page of pages) if (!page.isInContents) leaveOutPage(page, shared);
  resolveLinks(converted);
  findExerciseFaults(exercises, ledger);
  const listed = pages.filter(({ isInContents }) => isInContents);
  const imported = await collectFiles(files, usedFiles, listed, ledger);
  const modules = toModules(contents, converted);
  const questions = toQuestions(exercises, converted, pages, ledger);
  return {
    format: "openstax",
    externalRef: contents.uuid || contents.slug || slugify(contents.title),
    slug: slugify(contents.slug || contents.title),
    title: contents.title,
    summary: summaryOf(contents, converted),
    language: contents.language,
    licence: contents.licence,
    attribution: attributionOf(contents),
    modules,
    questions,
    glossary: toGlossary(converted),
    files: imported,
    coverRef: coverOf(listed, imported),
    report: ledger.report(),
  };
};
