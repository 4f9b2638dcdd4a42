import type { CodePolicy } from "./contract-settings.ts";

/** Lines of one block of code that count as a fragment. */
export const longestFragment = 5;

/** What stands in place of code that the course's policy keeps out. */
export const codeWords = {
  fragments: "*The rest of this code is left for you to write: in this course the tutor shows a few lines at a time.*",
  none: "*Code was left out here: in this course the tutor writes none.*",
} as const;

export type CodeGuard = { push(text: string): string; end(): string };

const letThrough: CodeGuard = { push: (text) => text, end: () => "" };

/** Before a block may stand spaces, quotation marks and the mark of a list. */
const before = "[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?";
const opening = new RegExp(`^${before}(\`{3,}(?=[^\`]*$)|~{3,})`);
const mayOpen = new RegExp(`^(?:${before}(?:\`{0,2}|~{1,2}|\`{3,}[^\`]*|~{3,}.*)|[ \\t>]*(?:[-*+]|\\d{1,9}[.)]?))$`);

type Fence = { marks: string; lines: number };

const closes = (line: string, { marks }: Fence): boolean => {
  const text = line.replace(/^[ \t>]+/, "").trimEnd();
  return text.startsWith(marks) && [...text].every((mark) => mark === marks[0]);
};

/**
 * Keeps a course's policy on the code that a model writes, line by line while it arrives: blocks of code are cut after
 * five lines or left out. Words in code style within a sentence stay.
 */
export const createCodeGuard = (policy: CodePolicy): CodeGuard => {
  if (policy === "full") return letThrough;
  let pending = "";
  let isMidLine = false;
  let fence: Fence | null = null;

  const close = ({ marks, lines }: Fence, line: string): string => {
    fence = null;
    if (policy === "none") return "";
    return lines > longestFragment ? `${marks}\n\n${codeWords.fragments}\n\n` : line;
  };
  const passLine = (line: string): string => {
    if (fence !== null) {
      if (closes(line, fence)) return close(fence, line);
      fence.lines += 1;
      return policy === "none" || fence.lines > longestFragment ? "" : line;
    }
    const [, marks] = opening.exec(line.trimEnd()) ?? [];
    if (marks === undefined) return line;
    fence = { marks, lines: 0 };
    return policy === "none" ? `${codeWords.none}\n\n` : line;
  };
  /** A line whose beginning was let out is prose to its end. */
  const passWhole = (line: string): string => {
    const out = isMidLine ? line : passLine(line);
    isMidLine = false;
    return out;
  };

  return {
    push: (text) => {
      pending += text;
      let out = "";
      for (let end = pending.indexOf("\n"); end >= 0; end = pending.indexOf("\n")) {
        out += passWhole(pending.slice(0, end + 1));
        pending = pending.slice(end + 1);
      }
      if (pending === "" || (!isMidLine && (fence !== null || mayOpen.test(pending)))) return out;
      out += pending;
      pending = "";
      isMidLine = true;
      return out;
    },
    end: () => {
      const out = pending === "" ? "" : passWhole(pending);
      pending = "";
      return fence === null ? out : out + close(fence, "");
    },
  };
};
