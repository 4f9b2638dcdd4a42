const deepest = 40;
const mostMarks = 1_500;

const opening = /^[\s>*+\-:\d.)]*/;
const isNested = (line: string): boolean => {
  const [start = ""] = opening.exec(line) ?? [];
  const containers = start.match(/>|[*+-](?=\s)|\d[.)](?=\s)/g)?.length ?? 0;
  const indent = start.length - start.trimStart().length;
  const isListItem = /[*+\-.)]\s*$/.test(start);
  return containers > deepest || /:{40}/.test(start) || (isListItem && indent > 4 * deepest);
};

/**
 * Whether a text would hold up or overflow the parser, whose work grows with the square of the open marks in a paragraph
 * and whose stack grows with nesting. No text for readers comes near: 1,500 marks in one paragraph, 40 levels.
 */
export const isTooComplex = (markdown: string): boolean => {
  let fence: string | null = null;
  let marks = 0;
  for (const line of markdown.split("\n")) {
    const [, run] = /^\s{0,12}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence) {
      if (run?.startsWith(fence) && line.trim() === run) fence = null;
      continue;
    }
    if (run) {
      fence = run;
      marks = 0;
      continue;
    }
    if (isNested(line)) return true;
    marks = line.trim() === "" ? 0 : marks + (line.match(/[*_~`$:[\]<!\\^]/g)?.length ?? 0);
    if (marks > mostMarks) return true;
  }
  return false;
};
