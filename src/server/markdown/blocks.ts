import type { Image, Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { ContainerDirective, TextDirective } from "mdast-util-directive";
import { SKIP, visit } from "unist-util-visit";
import { type CalloutKind, isCalloutKind, questionIdOf, videoOf } from "./parse.ts";

const titles: Record<CalloutKind, string | null> = {
  note: "Note",
  tip: "Tip",
  example: "Example",
  warning: "Warning",
  definition: "Definition",
  quote: null,
};

const showCallout = (node: ContainerDirective, kind: CalloutKind): void => {
  const [first, ...rest] = node.children;
  const isLabelled = first?.type === "paragraph" && first.data?.directiveLabel;
  const fallback: PhrasingContent[] = titles[kind] ? [{ type: "text", value: titles[kind] }] : [];
  const title = isLabelled ? first.children : fallback;
  const heading: Paragraph = {
    type: "paragraph",
    children: title,
    data: { hProperties: { className: ["callout-title"] } },
  };
  const body = isLabelled ? rest : node.children;
  node.children = title.length > 0 ? [heading, ...body] : body;
  node.data = { hName: "aside", hProperties: { className: ["callout", `callout-${kind}`], role: "note" } };
};

const showTerm = (node: TextDirective): void => {
  node.data = { hName: "dfn", hProperties: { className: ["term"] } };
};

const showVideo = (url: URL, title: string): Paragraph => {
  const part = (name: string, value: string): PhrasingContent => ({
    type: "emphasis",
    children: [{ type: "text", value }],
    data: { hName: "span", hProperties: { className: [name] } },
  });
  return {
    type: "paragraph",
    children: [part("video-card-title", title), part("video-card-host", url.hostname.replace(/^www\./, ""))],
    data: { hName: "a", hProperties: { className: ["video-card"], href: url.href } },
  };
};

/** A picture alone in its paragraph is a figure, its title the caption. */
const showFigure = (node: Paragraph, image: Image): void => {
  const caption: PhrasingContent[] = image.title
    ? [
        {
          type: "emphasis",
          children: [{ type: "text", value: image.title }],
          data: { hName: "figcaption" },
        },
      ]
    : [];
  node.children = [{ ...image, title: null }, ...caption];
  node.data = { hName: "figure" };
};

/** Gives the blocks of our dialect the elements that the page shows them as. */
export const showBlocks = (tree: Root): void => {
  visit(tree, (node, index, parent) => {
    if (node.type === "containerDirective" && isCalloutKind(node.name)) showCallout(node, node.name);
    else if (node.type === "textDirective") showTerm(node);
    else if (node.type === "leafDirective") {
      const video = videoOf(node);
      if (video && parent && index !== undefined) {
        (parent.children as Nodes[])[index] = showVideo(video.url, video.title);
        return SKIP;
      }
    } else if (node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "image") {
      showFigure(node, node.children[0]);
    }
  });
};

const takeQuestions = (block: RootContent): string[] => {
  const own = questionIdOf(block);
  if (own) return [own];
  const found: string[] = [];
  visit(block, (node, index, parent) => {
    const questionId = questionIdOf(node);
    if (!questionId || !parent || index === undefined) return;
    found.push(questionId);
    (parent.children as Nodes[]).splice(index, 1);
    return [SKIP, index];
  });
  return found;
};

/** Element that stands for a question between the blocks until the page is cut there. */
export const questionElement = "stoa-question";

const questionBlock = (id: string): Paragraph => ({
  type: "paragraph",
  children: [],
  data: { hName: questionElement, hProperties: { id } },
});

/** Brings every question to the top level: one that stands inside another block comes right after that block. */
export const liftQuestions = (tree: Root): void => {
  tree.children = tree.children.flatMap((block) => {
    const questions = takeQuestions(block).map(questionBlock);
    return questionIdOf(block) ? questions : [block, ...questions];
  });
};
