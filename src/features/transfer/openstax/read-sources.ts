import { AppError } from "#/core/errors.ts";
import type { Ledger } from "../fidelity.ts";
import type { SourceFiles } from "../source-files.ts";
import type { SourcePage } from "./book-index.ts";
import { type Contents, readContents } from "./collection.ts";
import { type Exercise, type ExerciseSource, readExercise } from "./h5p.ts";
import { readPage } from "./page.ts";
import { placeOf } from "./page-run.ts";

const inBatches = async <T, R>(items: readonly T[], size: number, work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += size)
    results.push(...(await Promise.all(items.slice(at, at + size).map(work))));
  return results;
};

/** The one table of contents; AppError invalid_input when there is none, or several and none is chosen. */
export const loadContents = async (files: SourceFiles, ledger: Ledger, chosen?: string): Promise<Contents> => {
  const candidates = [...files.paths].filter((path) => /^collections\/[^/]+\.collection\.xml$/.test(path)).sort();
  const wanted =
    chosen === undefined ? candidates : candidates.filter((path) => path === `collections/${chosen}.collection.xml`);
  const [path] = wanted;
  if (path === undefined)
    throw new AppError("invalid_input", "This is no OpenStax book: it has no collections/*.collection.xml.");
  if (wanted.length > 1)
    throw new AppError(
      "invalid_input",
      `The folder holds several books, name one: ${candidates.map((one) => one.slice(12, -15)).join(", ")}.`,
    );
  return readContents(await files.text(path), path, ledger);
};

/** Every page of the folder, those of the contents first and in their order. */
export const loadPages = async (files: SourceFiles, contents: Contents, ledger: Ledger): Promise<SourcePage[]> => {
  const fileOf = (ref: string) => `modules/${ref}/index.cnxml`;
  const listed: { ref: string; chapter: number | null }[] = [];
  const seen = new Set<string>();
  let chapter = 0;
  for (const part of contents.parts) {
    if (part.title !== null) chapter += 1;
    part.pages = part.pages.filter(({ ref, element }) => {
      const problem = seen.has(ref) ? "is listed twice" : files.paths.has(fileOf(ref)) ? null : "is not there";
      if (problem) {
        ledger.leftOut(element, `the page ${problem}`);
        ledger.fault(seen.has(ref) ? "duplicate_id" : "missing_file", `the page ${ref} ${problem}`, placeOf(element));
        return false;
      }
      seen.add(ref);
      ledger.exact(element);
      listed.push({ ref, chapter: part.title === null ? null : chapter });
      return true;
    });
  }
  const others = [...files.paths]
    .map((path) => /^modules\/([^/]+)\/index\.cnxml$/.exec(path)?.[1])
    .filter((ref): ref is string => ref !== undefined && !seen.has(ref))
    .sort()
    .map((ref) => ({ ref, chapter: null }));
  return inBatches([...listed, ...others], 32, async ({ ref, chapter: number }) => {
    const file = fileOf(ref);
    return { ...readPage(await files.text(file), file, ref), chapter: number, isInContents: seen.has(ref) };
  });
};

/** Every exercise of the folder, by name. */
export const loadExercises = async (files: SourceFiles, ledger: Ledger): Promise<Exercise[]> => {
  const ids = new Set<string>();
  for (const path of files.paths) {
    const id = /^interactives\/([^/]+)\/[^/]+\.json$/.exec(path)?.[1];
    if (id) ids.add(id);
  }
  const sources = await inBatches([...ids].sort(), 64, async (id): Promise<ExerciseSource> => {
    const folder = `interactives/${id}`;
    const read = (name: string) => (files.paths.has(`${folder}/${name}`) ? files.text(`${folder}/${name}`) : null);
    const [content, library, metadata] = await Promise.all([
      read("content.json"),
      read("h5p.json"),
      read("metadata.json"),
    ]);
    return { id, folder, content: content ?? "", library, metadata };
  });
  return sources.map((source) => readExercise(source, ledger));
};
