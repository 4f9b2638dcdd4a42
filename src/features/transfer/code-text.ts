export type CodeChange = "dedented" | "spaces";

/**
 * A block of code as it is meant: the layout of the file around it (a first line break, a common indentation, spaces at
 * the end) is removed; non-breaking spaces, with which the source indents, become spaces so that a copy of it runs.
 */
export const tidyCodeBlock = (source: string): { value: string; changes: CodeChange[] } => {
  const changes: CodeChange[] = [];
  let value = source.replace(/\s+$/u, "");
  if (/^[ \t]*\n/.test(value)) {
    value = value.replace(/^(?:[ \t]*\n)+/, "");
    const indents = value
      .split("\n")
      .filter((line) => /\S|\u00a0/.test(line))
      .map((line) => line.length - line.replace(/^ +/, "").length);
    const common = Math.min(...indents);
    if (common > 0 && Number.isFinite(common)) {
      value = value.replace(new RegExp(`^ {1,${common}}`, "gm"), "");
      changes.push("dedented");
    }
  }
  if (value.includes("\u00a0")) {
    value = value.replaceAll("\u00a0", " ");
    changes.push("spaces");
  }
  return { value, changes };
};

export const codeChangeReasons: Record<CodeChange, string> = {
  dedented: "the indentation that all its lines share, layout of the file, is removed",
  spaces: "non-breaking spaces became spaces, so that a copy of the code runs",
};

const languages: Record<string, string> = {
  python: "python",
  python3: "python",
  java: "java",
  javascript: "javascript",
};

/** The language by `lang`, else by the first class that names one. */
export const codeLanguage = (lang: string | undefined, classes: string | undefined): string | null => {
  const named = lang?.trim().toLowerCase();
  if (named) return /^[a-z0-9+#-]{1,20}$/.test(named) ? named : null;
  return (
    (classes ?? "")
      .split(/\s+/)
      .map((name) => languages[name])
      .find((name) => name !== undefined) ?? null
  );
};
