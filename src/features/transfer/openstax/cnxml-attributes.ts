import type { Ledger } from "../fidelity.ts";
import type { XmlElement } from "../xml.ts";

// Per element the attributes that its converter reads; `id` is read everywhere, as a place and as a link's target.
const carried: Record<string, readonly string[]> = {
  document: ["class"],
  content: ["class"],
  code: ["class", "lang", "display"],
  preformat: ["display", "class"],
  emphasis: ["effect"],
  list: ["list-type", "start-value", "display", "class", "number-style", "bullet-style"],
  media: ["alt", "display"],
  image: ["src", "mime-type"],
  iframe: ["src"],
  video: ["src", "mime-type"],
  audio: ["src", "mime-type"],
  download: ["src", "mime-type"],
  link: ["url", "document", "target-id", "class", "resource"],
  note: ["class"],
  section: ["class"],
  figure: ["class"],
  table: ["class", "summary"],
  tgroup: ["cols"],
  colspec: ["colname", "colnum"],
  entry: ["align", "namest", "nameend", "morerows"],
  quote: ["display"],
  mfenced: ["open", "close", "separators"],
  mspace: ["width"],
  mo: ["stretchy"],
  math: ["display", "alttext"],
};

const layout: Record<string, string> = {
  width: "the size of a frame or picture is dropped: it fits itself to the page",
  height: "the size of a frame or picture is dropped: it fits itself to the page",
  equalrows: "equal sizes of a matrix's rows and columns are dropped",
  equalcolumns: "equal sizes of a matrix's rows and columns are dropped",
};

const knownClasses: Record<string, readonly string[]> = {
  code: ["python", "python3", "java", "javascript", "inline-code", "line-numbering"],
  note: ["learning-questions", "practice-program", "guided-slides"],
  figure: ["unnumbered"],
  table: ["unnumbered"],
  link: ["os-embed"],
};

/** Names every attribute and class of an element that has no counterpart. */
export const accountForAttributes = (element: XmlElement, ledger: Ledger): void => {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === "id" || carried[element.name]?.includes(name)) continue;
    ledger.changed(element, layout[name] ?? `the attribute ${name}="${value.slice(0, 40)}" has no counterpart`);
  }
  for (const name of (element.attributes.class ?? "").split(/\s+/).filter(Boolean))
    if (!knownClasses[element.name]?.includes(name)) ledger.changed(element, `the class "${name}" has no counterpart`);
  const { summary } = element.attributes;
  if (summary?.trim()) ledger.changed(element, "the summary of a table has no counterpart");
};
