import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

export type SourceFile = {
  /** From `src/`, with forward slashes. */
  path: string;
  text: string;
  imports: { target: string; isTypeOnly: boolean }[];
};

const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;

const resolveTarget = (from: string, specifier: string): string => {
  if (specifier.startsWith("#/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  return `package:${specifier}`;
};

const importsOf = (path: string, text: string): SourceFile["imports"] =>
  [...text.matchAll(importPattern)].map(([, typeOnly, named, dynamic]) => ({
    target: resolveTarget(path, named ?? dynamic ?? ""),
    isTypeOnly: typeOnly !== undefined,
  }));

/** Every source file below src/ with what it imports. */
export const sourceFiles = (): SourceFile[] =>
  globSync("**/*.{ts,tsx}", { cwd: join(root, "src") })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, "src", path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
