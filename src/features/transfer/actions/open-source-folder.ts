import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { AppError } from "#/core/errors.ts";
import type { SourceFiles } from "../source-files.ts";

const maxFiles = 50_000;
const maxBytes = 100_000_000;

const checked = (paths: ReadonlySet<string>, path: string): string => {
  if (!paths.has(path)) throw new AppError("invalid_input", `${path} is not there.`);
  return path;
};

/** Reads a folder; links in it are not followed, so that nothing outside can be reached. */
export const openSourceFolder = async (folder: string): Promise<SourceFiles> => {
  const facts = await stat(folder).catch(() => null);
  if (!facts?.isDirectory()) throw new AppError("invalid_input", "There is no such folder to import.");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  if (entries.length > maxFiles) throw new AppError("invalid_input", `The folder holds more than ${maxFiles} files.`);
  const paths = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")),
  );
  const bytes = async (path: string): Promise<Uint8Array> => {
    const file = join(folder, checked(paths, path));
    if ((await stat(file)).size > maxBytes)
      throw new AppError("invalid_input", `${path} is larger than ${maxBytes} bytes.`);
    return readFile(file);
  };
  return {
    paths,
    bytes,
    text: async (path) => {
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await bytes(path));
      } catch (error) {
        if (error instanceof TypeError) throw new AppError("invalid_input", `${path} is not UTF-8 text.`);
        throw error;
      }
    },
    start: async (path) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of createReadStream(join(folder, checked(paths, path)), { end: 4_095 }))
        chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  };
};
