import { sniffPicture } from "#/features/courses/media-type.ts";
import type { Ledger } from "../fidelity.ts";
import type { ImportedFile } from "../imported-course.ts";
import type { SourceFiles } from "../source-files.ts";
import { isElement, walk } from "../xml.ts";
import type { SourcePage } from "./book-index.ts";
import { resolvePath } from "./cnxml-media.ts";
import { placeOf } from "./page-run.ts";

const isReadElsewhere = (path: string): boolean =>
  /^collections\/[^/]+\.xml$|^modules\/[^/]+\/index\.cnxml$|^interactives\/[^/]+\/(?:content|h5p|metadata)\.json$/.test(
    path,
  );

const reasonFor = (path: string): string =>
  /^LICEN[CS]E/i.test(path)
    ? "the licence is kept as a field of the course"
    : path.startsWith("media/")
      ? "no page of the course shows it"
      : "not part of the book";

const isPicture = (path: string): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(path);

/** The files that the pages show, each under the kind that its bytes tell; the others are accounted for. */
export const collectFiles = async (
  files: SourceFiles,
  used: ReadonlySet<string>,
  pages: readonly SourcePage[],
  ledger: Ledger,
): Promise<ImportedFile[]> => {
  const result: ImportedFile[] = [];
  const types = new Map<string, string>();
  for (const path of [...files.paths].sort()) {
    if (isReadElsewhere(path)) continue;
    const item = {};
    ledger.declare(item, isPicture(path) ? "picture file" : "other file", { file: path });
    if (!used.has(path)) {
      ledger.leftOut(item, reasonFor(path));
      continue;
    }
    const mediaType = sniffPicture(await files.start(path));
    if (mediaType === null) {
      ledger.leftOut(item, "its bytes are of no kind that may be shown");
      ledger.fault("wrong_media_type", "its bytes are no picture", { file: path });
      continue;
    }
    types.set(path, mediaType);
    ledger.exact(item);
    result.push({
      externalRef: path,
      name: path.split("/").slice(1).join("/") || path,
      mediaType,
      load: () => files.bytes(path),
    });
  }
  findWrongTypes(pages, types, ledger);
  return result;
};

const findWrongTypes = (pages: readonly SourcePage[], types: ReadonlyMap<string, string>, ledger: Ledger): void => {
  for (const page of pages)
    for (const node of walk(page.document)) {
      if (!isElement(node) || node.name !== "image") continue;
      const path = resolvePath(page.file, node.attributes.src ?? "");
      const actual = path === null ? undefined : types.get(path);
      const declared = node.attributes["mime-type"];
      if (!actual || !declared || declared === actual) continue;
      ledger.fault("wrong_media_type", `${path} is declared as ${declared} and is ${actual}`, placeOf(node));
      ledger.changed(node, "its media type is told by its bytes");
    }
};
