import { type Block, type Inline, paragraph, strong, text, tidyInline, visibleText } from "../markdown-tree.ts";
import { elementsOf, firstOf, textOf, type XmlElement } from "../xml.ts";
import { toLine } from "./cnxml-inline.ts";
import { isFrame, toFrames, toImage } from "./cnxml-media.ts";
import { type PageRun, visit } from "./page-run.ts";

/** "Table 1.2" in bold before the title, as references call it; not for what has no words and that no link names. */
export const numberedTitle = (element: XmlElement, run: PageRun): Inline[] => {
  const { id = "" } = element.attributes;
  const hasWords = ["title", "caption"].some((name) =>
    elementsOf(element, name).some((part) => textOf(part).trim() !== ""),
  );
  const isNamed = hasWords || run.index.targets.has(`${run.page.ref}#${id}`);
  const label = isNamed ? run.index.pages.get(run.page.ref)?.labels.get(id) : undefined;
  const titleElement = firstOf(element, "title");
  const title = titleElement ? toLine(titleElement, run) : [];
  if (titleElement && title.length === 0) run.ledger.leftOut(titleElement, "an empty title");
  return [...(label ? [strong([text(label)])] : []), ...(label && title.length ? [text(" ")] : []), ...title];
};

export const captionOf = (element: XmlElement, run: PageRun): Inline[] => {
  const captionElement = firstOf(element, "caption");
  if (!captionElement) return [];
  const caption = toLine(captionElement, run);
  if (caption.length === 0) run.ledger.leftOut(captionElement, "an empty caption");
  return caption;
};

const isPlain = (nodes: readonly Inline[]): boolean => nodes.every(({ type }) => type === "text");

/**
 * A picture alone in its paragraph, its caption as the picture's title. A caption with links or code, a figure with
 * a title and one with several pictures keep their words as paragraphs around.
 */
export const toFigure = (element: XmlElement, run: PageRun): Block[] => {
  const { ledger } = run;
  ledger.exact(element);
  const parts = elementsOf(element).filter(({ name }) => name === "media" || name === "subfigure");
  const heading = numberedTitle(element, run);
  const caption = captionOf(element, run);
  const captionElement = firstOf(element, "caption");
  const hasTitle = heading.some((node) => node.type !== "strong" && visibleText(node).trim() !== "");
  const [only] = parts;
  const isSimple = parts.length === 1 && only?.name === "media" && !isFrame(only) && isPlain(caption) && !hasTitle;
  if (isSimple && only) {
    visit(only, run);
    const words = visibleText(
      paragraph(tidyInline([...heading, text(caption.length && heading.length ? ". " : ""), ...caption])),
    );
    const picture = toImage(only, run, words);
    const isMissing = picture.every(({ type }) => type !== "image");
    return [...(picture.length ? [paragraph(picture)] : []), ...(isMissing && words ? [paragraph([text(words)])] : [])];
  }
  if (captionElement && caption.length)
    ledger.changed(captionElement, "a caption with marks of its own stands as a paragraph");
  const pictures = parts.flatMap((part): Block[] => {
    visit(part, run);
    if (part.name === "subfigure") {
      ledger.changed(part, "a figure inside a figure became a figure after it");
      return toFigure(part, run);
    }
    return isFrame(part) ? toFrames(part, run) : [toImage(part, run)].filter((line) => line.length).map(paragraph);
  });
  if (caption.length)
    return [
      ...(hasTitle ? [paragraph(heading)] : []),
      ...pictures,
      paragraph(tidyInline([...(hasTitle ? [] : [...heading, text(" ")]), ...caption])),
    ];
  return [...(heading.length ? [paragraph(heading)] : []), ...pictures];
};
