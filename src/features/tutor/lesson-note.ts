/** A heading of a lesson: the line on which it begins, from 1, and whether it stands inside another block. */
export type HeadingPlace = { slug: string; line: number; isInside: boolean };

const escapedLabel = (title: string): string => title.trim().replace(/[\\[\]]/g, "\\$&");

/** A note as a block of the lesson; its fence is longer than any inside. */
export const noteBlock = ({ title, body }: { title: string; body: string }): string => {
  const longest = Math.max(2, ...Array.from(body.matchAll(/^[ \t>]*(:{3,})/gm), ([, colons]) => colons!.length));
  const fence = ":".repeat(longest + 1);
  return `${fence}note[${escapedLabel(title)}]\n${body.trim()}\n${fence}`;
};

const startOfLine = (text: string, line: number): number =>
  text.split("\n", line - 1).reduce((sum, one) => sum + one.length + 1, 0);

/**
 * The lesson with a block at the end of a section, before the next heading whatever its level; `anchor` null: before
 * the first heading. Nothing else changes. Null when the lesson has no such heading.
 */
export const withBlockInSection = (
  lesson: string,
  headings: readonly HeadingPlace[],
  anchor: string | null,
  block: string,
): string | null => {
  const at = anchor === null ? -1 : headings.findIndex(({ slug }) => slug === anchor);
  if (anchor !== null && at < 0) return null;
  const next = headings.slice(at + 1).find(({ isInside }) => !isInside);
  const end = next ? startOfLine(lesson, next.line) : lesson.length;
  const before = lesson.slice(0, end).trimEnd();
  const after = lesson.slice(end);
  return [...(before === "" ? [] : [before]), block, ...(after === "" ? [""] : [after])]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
};
