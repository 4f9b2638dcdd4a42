import type { Services } from "#/server/context.ts";
import { pictureSize, unknownSize } from "../picture-size.ts";
import { selectUnmeasuredFiles, updateFileSize } from "../store-files.ts";
import { fileKey } from "./save-course-tree.ts";

const atOnce = 100;

/** Measures pictures that came before sizes were kept. Gives how many. */
export const measurePictures = async ({ db, files }: Pick<Services, "db" | "files">): Promise<number> => {
  const waiting = await selectUnmeasuredFiles(db, atOnce);
  for (const file of waiting) {
    const bytes = await files.get(fileKey(file.sha256));
    await updateFileSize(db, file, (bytes && pictureSize(bytes, file.mediaType)) ?? unknownSize);
  }
  return waiting.length;
};
