import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "./markdown-tree.ts";

/** What the placeholders of an imported text stand for; null where there is nothing. */
export type Places = {
  questionId: (ref: string) => string | null;
  lessonAddress: (ref: string) => string | null;
  fileAddress: (ref: string) => string | null;
};

type Change = { start: number; end: number; by: string };

const rangeOf = (node: Nodes): { start: number; end: number } => {
  const { start, end } = node.position as NonNullable<Nodes["position"]>;
  return { start: start.offset as number, end: end.offset as number };
};

const addressFor = (url: string, places: Places): string => {
  const [, scheme, ref = "", anchor = ""] = /^(lesson|media):([^#]*)(#.*)?$/.exec(url) as RegExpExecArray;
  const address = scheme === "lesson" ? places.lessonAddress : places.fileAddress;
  const found = address(decodeURIComponent(ref));
  return found ? `${found}${anchor}` : "#";
};

// The writer puts a backslash before the colon, since it could begin a directive.
const changeAddress = (source: string, node: Nodes & { url: string }, places: Places): Change | null => {
  if (!/^(?:lesson|media):/.test(node.url)) return null;
  const { start, end } = rangeOf(node);
  const written = [node.url.replace(":", "\\:"), node.url].find((form) => source.slice(start, end).includes(form));
  if (!written) return null;
  const at = start + source.slice(start, end).lastIndexOf(written);
  return { start: at, end: at + written.length, by: addressFor(node.url, places) };
};

/** Puts ids and addresses in the place of an imported text's placeholders; nothing else of it changes. */
export const placeReferences = (body: string, places: Places): string => {
  const changes: Change[] = [];
  visit(parseMarkdown(body), (node) => {
    if (node.type === "leafDirective" && node.name === "question") {
      const id = places.questionId(node.attributes?.ref ?? "");
      changes.push({ ...rangeOf(node), by: id ? `::question{id="${id}"}` : "" });
    } else if (node.type === "link" || node.type === "image") {
      const change = changeAddress(body, node, places);
      if (change) changes.push(change);
    }
  });
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => `${text.slice(0, start)}${by}${text.slice(end)}`, body);
};
