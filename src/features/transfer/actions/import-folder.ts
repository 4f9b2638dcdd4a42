import type { Context } from "#/server/context.ts";
import { formatReport } from "../fidelity.ts";
import { readOpenStax } from "../openstax/read-openstax.ts";
import { type Counts, type ImportOptions, type ImportOutcome, importCourse } from "./import-course.ts";
import { openSourceFolder } from "./open-source-folder.ts";

/** Reads a folder with an OpenStax book and stores it; `book` names one of several collections. */
export const importFolder = async (
  ctx: Context,
  folder: string,
  options: ImportOptions & { book?: string } = {},
): Promise<ImportOutcome> =>
  importCourse(ctx, await readOpenStax(await openSourceFolder(folder), options.book), options);

const formatCounts = (what: string, { created, updated, unchanged, withdrawn }: Counts): string =>
  `  ${what}: ${created} new, ${updated} changed, ${unchanged} as they were${withdrawn ? `, ${withdrawn} withdrawn` : ""}`;

/** What came over, for a terminal. */
export const formatOutcome = (outcome: ImportOutcome): string[] => [
  formatReport(outcome.report),
  "",
  `${outcome.isNew ? "Imported" : "Updated"} “${outcome.title}” at /courses/${outcome.slug}`,
  `  modules: ${outcome.modules}`,
  formatCounts("lessons", outcome.lessons),
  formatCounts("questions", outcome.questions),
  `  pictures: ${outcome.files}`,
  `  glossary terms: ${outcome.terms}`,
];
