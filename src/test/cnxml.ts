import { type FidelityReport, Ledger } from "#/features/transfer/fidelity.ts";
import { writeMarkdown } from "#/features/transfer/markdown-tree.ts";
import { indexBook, type SourcePage } from "#/features/transfer/openstax/book-index.ts";
import { convertPage, declarePage, readPage } from "#/features/transfer/openstax/page.ts";
import { newRun } from "#/features/transfer/openstax/read-openstax.ts";
import { resolveLinks } from "#/features/transfer/openstax/resolve-links.ts";

/** A page with this content. */
export const pageOf = (ref: string, content: string, chapter: number | null = 1, after = ""): SourcePage => ({
  ...readPage(
    `<document xmlns="http://cnx.rice.edu/cnxml" xmlns:m="http://www.w3.org/1998/Math/MathML"><title>Page ${ref}</title><metadata xmlns:md="http://cnx.rice.edu/mdml"><md:title>Page ${ref}</md:title></metadata><content>${content}</content>${after}</document>`,
    `modules/${ref}/index.cnxml`,
    ref,
  ),
  chapter,
  isInContents: true,
});

type Options = { others?: SourcePage[]; exercises?: string[]; files?: string[]; after?: string };

/** The page m1 with this content as Markdown, in a book with the others. */
export const convert = (content: string, { others = [], exercises = [], files = [], after = "" }: Options = {}) => {
  const ledger = new Ledger("test");
  const pages = [pageOf("m1", content, 1, after), ...others];
  const shared = { ledger, index: indexBook(pages, "en"), exercises: new Set(exercises), files: new Set(files) };
  const converted = pages.map((page) => {
    declarePage(page, ledger);
    const run = newRun(page, new Set(), shared);
    return { run, blocks: convertPage(run) };
  });
  resolveLinks(converted);
  const [first] = converted;
  return {
    markdown: writeMarkdown(first?.blocks ?? []).trimEnd(),
    run: first?.run,
    report: ledger.report() as FidelityReport,
  };
};

/** What the report says of the kinds: every reason for a change or an omission. */
export const reasonsOf = (report: FidelityReport): string[] =>
  report.kinds.flatMap(({ changes, omissions }) => [...changes, ...omissions].map(({ reason }) => reason));
