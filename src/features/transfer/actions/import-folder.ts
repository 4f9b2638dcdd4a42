import type { Context } from "#/server/context.ts";
import type { Counts } from "../imported-course.ts";
import { readOpenStax } from "../openstax/read-openstax.ts";
import { formatReport } from "../report-text.ts";
import { type ImportOptions, type ImportOutcome, importCourse } from "./import-course.ts";
import { openSourceFolder } from "./open-source-folder.ts";

/** Reads a folder with an OpenStax book and stores it; `book` names one of several collections. */
export const importFolder = async (
  ctx: Context,
  folder: string,
  options: ImportOptions & { book?: string } = {},
): Promise<ImportOutcome> =>
  importCourse(ctx, await readOpenStax(await openSourceFolder(folder), options.book), options);

const formatCounts = (what: string, { created, updated, unchanged, kept, withdrawn }: Counts): string => {
  const parts: [number, string][] = [
    [created, "new"],
    [updated, "changed"],
    [unchanged, "as they were"],
    [kept, "kept as people changed them here"],
    [withdrawn, "withdrawn, since the source no longer has them"],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `  ${what}: ${said.join(", ") || "none"}`;
};

/** What came over, for a terminal. */
export const formatOutcome = (outcome: ImportOutcome): string[] => [
  `${outcome.isNew ? "Imported" : "Updated"} “${outcome.title}” at /courses/${outcome.slug}`,
  formatCounts("lessons", outcome.lessons),
  formatCounts("questions", outcome.questions),
  `  modules: ${outcome.modules}`,
  `  pictures: ${outcome.files}`,
  `  glossary terms: ${outcome.terms}`,
  ...(outcome.kept.length
    ? ["", "Changed in the source and here, so ours stayed:", ...outcome.kept.map((name) => `  ${name}`)]
    : []),
  "",
  ...formatReport(outcome.report),
];
