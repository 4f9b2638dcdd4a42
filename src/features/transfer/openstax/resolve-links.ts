import type { Heading } from "mdast";
import { visit } from "unist-util-visit";
import { createSlugger } from "#/core/slug.ts";
import { lessonUrl } from "../imported-course.ts";
import { type Block, visibleText } from "../markdown-tree.ts";
import { type PageRun, type PendingLink, pendingScheme } from "./page-run.ts";

export type ConvertedPage = { run: PageRun; blocks: Block[] };

type Target = { run: PageRun; anchors: Map<Heading, string> };

/** Ids that the reader's page uses itself. */
const reserved = ["main", "footnote-label"];

/** The anchor of each heading, as the reader's page makes them: by the words of all headings in order. */
const anchorsOf = (blocks: readonly Block[]): Map<Heading, string> => {
  const slug = createSlugger();
  for (const id of reserved) slug(id);
  return new Map(
    blocks.flatMap((block): [Heading, string][] =>
      block.type === "heading" ? [[block, slug(visibleText(block))]] : [],
    ),
  );
};

/** Gives every link inside the book its address: `lesson:REF#anchor`, on the same page `#anchor`. */
export const resolveLinks = (pages: readonly ConvertedPage[]): void => {
  const byRef = new Map(
    pages.map(({ run, blocks }): [string, Target] => [run.page.ref, { run, anchors: anchorsOf(blocks) }]),
  );
  for (const { run, blocks } of pages) {
    const addressOf = (index: number): string => {
      const link = run.links[index] as PendingLink;
      const target = byRef.get(link.pageRef) as Target;
      const heading = link.targetId === null ? null : target.run.anchors.get(link.targetId);
      const slug = heading && target.anchors.get(heading);
      const anchor = slug ? `#${encodeURIComponent(slug)}` : "";
      return link.pageRef === run.page.ref && anchor ? anchor : `${lessonUrl(link.pageRef)}${anchor}`;
    };
    visit({ type: "root", children: blocks }, "link", (node) => {
      if (node.url.startsWith(pendingScheme)) node.url = addressOf(Number(node.url.slice(pendingScheme.length)));
    });
  }
};
