import { fileUrl } from "../imported-course.ts";
import { type Block, type Inline, paragraph, text } from "../markdown-tree.ts";
import { elementsOf, type XmlElement } from "../xml.ts";
import { type PageRun, placeOf } from "./page-run.ts";

/** A path inside the source, from the address that a page gives; null when it leads outside. */
export const resolvePath = (pageFile: string, address: string): string | null => {
  const parts = pageFile.split("/").slice(0, -1);
  for (const part of address.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
};

const isOutside = (address: string): boolean => /^https?:\/\//i.test(address);

/** A file's name made readable: "music_streaming_slides" → "Music streaming slides". */
const readable = (alt: string): string => {
  const words = alt.replace(/_+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Embeds that stand on their own instead of in a line. */
export const isFrame = (media: XmlElement): boolean =>
  elementsOf(media).some(({ name }) => ["iframe", "video", "audio", "object", "flash"].includes(name));

const toPicture = (element: XmlElement, media: XmlElement, run: PageRun, title: string | null): Inline[] => {
  const { ledger } = run;
  const alt = (media.attributes.alt ?? "").replace(/\s+/g, " ").trim();
  const address = element.attributes.src ?? "";
  if (alt === "") ledger.fault("missing_description", `the picture ${address} has no description`, placeOf(element));
  if (isOutside(address)) {
    ledger.exact(element);
    return [{ type: "image", url: address, alt, title }];
  }
  const path = resolvePath(element.file, address);
  if (path === null || !run.files.has(path)) {
    ledger.leftOut(element, "its file is not in the source; its description stands in its place");
    ledger.fault("missing_file", `the picture ${address} is not there`, placeOf(element));
    return alt ? [{ type: "emphasis", children: [text(alt)] }] : [];
  }
  run.usedFiles.add(path);
  ledger.exact(element);
  return [{ type: "image", url: fileUrl(path), alt, title }];
};

/** The picture of a `<media>`; its words where the picture is missing. */
export const toImage = (media: XmlElement, run: PageRun, caption: string | null = null): Inline[] => {
  run.ledger.exact(media);
  return elementsOf(media).flatMap((element): Inline[] => {
    if (element.name === "image") return toPicture(element, media, run, caption || null);
    run.ledger.leftOut(element, `a ${element.name} within a text has no counterpart`);
    return [];
  });
};

const videoHosts = /^https?:\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)\//i;

/** A frame or film that stands on its own. */
export const toFrames = (media: XmlElement, run: PageRun): Block[] => {
  const { ledger } = run;
  const name = readable(media.attributes.alt ?? "") || run.boxTitle || "—";
  ledger.exact(media);
  return elementsOf(media).flatMap((element): Block[] => {
    const address = (element.attributes.src ?? "").trim();
    if (element.name === "image") return [paragraph(toPicture(element, media, run, null))];
    if (isOutside(address) && videoHosts.test(address)) {
      ledger.exact(element);
      return [{ type: "leafDirective", name: "video", attributes: { url: address, title: name }, children: [] }];
    }
    if (isOutside(address)) {
      ledger.changed(element, "a page of another site that stood in a frame is linked: it opens on its own");
      return [paragraph([{ type: "link", url: address, title: null, children: [text(name)] }])];
    }
    ledger.leftOut(element, "its file is not in the source; a line with its name stands in its place");
    ledger.fault(
      "missing_file",
      `the interactive element ${address || "without an address"} is not there`,
      placeOf(element),
    );
    return [paragraph([{ type: "emphasis", children: [text(`Not included: ${name}`)] }])];
  });
};
