import type { Db } from "#/server/db.ts";
import { demoPictures } from "../demo-pictures.ts";
import type { PictureSize } from "../picture-size.ts";
import { selectPictureSizes } from "../store-files.ts";

const own = /\/(?:files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|demo\/[\w-]+\.svg)/g;

/** The sizes of this site's pictures that a text names, by address, so that the page keeps their room. */
export const pictureSizes = async (db: Db, markdown: string): Promise<ReadonlyMap<string, PictureSize>> => {
  const sizes = new Map<string, PictureSize>();
  const fileIds = new Set<string>();
  for (const [url, fileId] of markdown.matchAll(own)) {
    const known = demoPictures.get(url);
    if (known) sizes.set(url, known);
    else if (fileId) fileIds.add(fileId);
  }
  if (fileIds.size === 0) return sizes;
  for (const { id, size } of await selectPictureSizes(db, [...fileIds])) sizes.set(`/files/${id}`, size);
  return sizes;
};
