import type { Options } from "rehype-sanitize";
import { calloutKinds } from "./parse.ts";

const mathElements = [
  ...["math", "semantics", "annotation", "mrow", "mi", "mn", "mo", "mtext", "mspace", "ms", "mfrac", "msqrt", "mroot"],
  ...[
    "mstyle",
    "merror",
    "mpadded",
    "mphantom",
    "menclose",
    "msub",
    "msup",
    "msubsup",
    "munder",
    "mover",
    "munderover",
  ],
  ...["mmultiscripts", "mprescripts", "none", "mtable", "mtr", "mtd", "mlabeledtr"],
];

const mathAttributes = [
  ...["accent", "accentunder", "columnalign", "columnlines", "columnspacing", "columnspan", "depth", "display"],
  ...["displaystyle", "encoding", "fence", "form", "frame", "height", "largeop", "linethickness", "lspace"],
  ...["mathbackground", "mathcolor", "mathsize", "mathvariant", "maxsize", "minsize", "movablelimits", "notation"],
  ...["rowalign", "rowlines", "rowspacing", "rowspan", "rspace", "scriptlevel", "separator", "stretchy", "symmetric"],
  ...["voffset", "width", "xmlns"],
];

/** What may stand on a page, whatever was written: nothing that runs, styles, frames or submits. */
export const schema: Options = {
  tagNames: [
    ...["a", "aside", "blockquote", "br", "code", "del", "dfn", "div", "em", "figcaption", "figure"],
    ...[
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "hr",
      "img",
      "input",
      "li",
      "mark",
      "ol",
      "p",
      "pre",
      "section",
      "span",
      "strong",
    ],
    ...["sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul"],
    ...mathElements,
  ],
  attributes: {
    ...Object.fromEntries(mathElements.map((name) => [name, mathAttributes])),
    ...Object.fromEntries(["h3", "h4", "h5", "h6"].map((name) => [name, ["id"]])),
    a: [
      ...["href", "id", "ariaLabel", "ariaDescribedBy", "dataFootnoteRef", "dataFootnoteBackref"],
      ["rel", "noopener", "noreferrer", "nofollow"],
      ["className", "heading-anchor", "video-card", "data-footnote-backref"],
    ],
    aside: [
      ["role", "note"],
      ["className", "callout", ...calloutKinds.map((kind) => `callout-${kind}`)],
    ],
    dfn: [["className", "term"]],
    div: ["ariaLabel", ["className", "table-scroll"], ["role", "region"], ["tabIndex", 0]],
    h2: ["id", ["className", "sr-only"]],
    img: [
      "src",
      "alt",
      "width",
      "height",
      ["loading", "lazy"],
      ["decoding", "async"],
      ["referrerPolicy", "no-referrer"],
    ],
    input: ["ariaLabel", "checked", ["disabled", true], ["type", "checkbox"]],
    li: ["id", ["className", "task-list-item"]],
    mark: [["className", "passage"]],
    ol: ["start", ["className", "contains-task-list"]],
    p: [["className", "callout-title"]],
    pre: [
      ["className", "code"],
      ["tabIndex", 0],
    ],
    section: ["dataFootnotes", ["className", "footnotes"]],
    span: [["className", "video-card-title", "video-card-host", /^tok-[a-z]+$/]],
    td: ["align"],
    th: ["align", ["scope", "col"]],
    ul: [["className", "contains-task-list"]],
  },
  // Ids come from heading slugs and footnotes alone, both made by us.
  clobber: [],
  clobberPrefix: "",
  protocols: { href: ["http", "https", "mailto"], src: ["https"] },
  required: { input: { disabled: true, type: "checkbox" } },
  ancestors: {
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
  },
  strip: ["script", "style", "iframe", "object", "embed"],
  allowComments: false,
  allowDoctypes: false,
};
