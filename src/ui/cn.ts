/** Whole classes by the property they set. */
const words: Record<string, string> = {
  display:
    "block inline-block inline flex inline-flex table table-cell table-row inline-table grid inline-grid contents list-item flow-root hidden",
  position: "static fixed absolute relative sticky",
  visibility: "visible invisible collapse",
  "flex-direction": "flex-row flex-row-reverse flex-col flex-col-reverse",
  "flex-wrap": "flex-wrap flex-wrap-reverse flex-nowrap",
  "text-align": "text-start text-end text-left text-right text-center text-justify",
  "overflow-wrap": "wrap-anywhere",
  "text-wrap": "text-balance text-pretty text-wrap text-nowrap",
  "text-overflow": "truncate text-ellipsis text-clip",
  "text-transform": "uppercase lowercase capitalize normal-case",
  "text-line": "underline overline line-through no-underline",
  "screen-reader": "sr-only not-sr-only",
  animation: "animate-spin animate-pulse animate-none",
  "font-style": "italic not-italic",
  "font-family": "font-sans font-serif font-mono",
};

/** Properties whose values have hyphens; for all others the value is what follows the last one. */
const hyphened = /^(bg|cursor|decoration|fill|outline|stroke|whitespace)-/;
/** Properties that are a class without a value, too. */
const bare = /^(grow|outline|resize|rounded|shadow|shrink|transition)$/;
/** Classes of our own and such as set many properties at once. */
const whole = /^(animate-|focus-ring|prose|sr-only|not-)/;

/** What a class that sets the one also sets. */
const includes: Record<string, string> = {
  p: "px py ps pe pt pb pl pr",
  px: "ps pe pl pr",
  py: "pt pb",
  m: "mx my ms me mt mb ml mr",
  mx: "ms me ml mr",
  my: "mt mb",
  gap: "gap-x gap-y",
  size: "w h",
  inset: "inset-x inset-y inset-s inset-e top right bottom left",
  "inset-x": "left right",
  "inset-y": "top bottom",
  overflow: "overflow-x overflow-y",
  rounded: "rounded-s rounded-e rounded-t rounded-b rounded-ss rounded-se rounded-es rounded-ee",
  flex: "basis grow shrink",
  "text-size": "leading",
  "border-width-y": "border-width-t border-width-b",
  "border-color-y": "border-color-t border-color-b",
  "border-width": "border-width-x border-width-y border-width-s border-width-e border-width-t border-width-b",
  "border-color": "border-color-x border-color-y border-color-s border-color-e border-color-t border-color-b",
  "line-clamp": "display overflow",
};

const byWord = new Map(
  Object.entries(words).flatMap(([property, list]) => list.split(" ").map((word) => [word, property])),
);

const borderOf = (name: string): string => {
  const [, side = "", value = ""] = /^border(?:-([xysetb])(?![^-]))?-?(.*)$/.exec(name) ?? [];
  if (/^(collapse|separate)$/.test(value)) return "border-collapse";
  if (/^(solid|dashed|dotted|double|none)$/.test(value)) return "border-style";
  return `border-${/^(\d.*)?$/.test(value) ? "width" : "color"}${side && `-${side}`}`;
};

/** The property that a class without its variants sets, or undefined where it is not known. */
const propertyOf = (name: string): string | undefined => {
  const word = byWord.get(name);
  if (word) return word;
  if (name.startsWith("[")) return name.slice(0, name.indexOf(":"));
  if (/^border(-|$)/.test(name)) return borderOf(name);
  const [, ring] = /^(ring(?:-offset)?)(?=-|$)/.exec(name) ?? [];
  if (ring) return `${ring}-${/^(-\d+)?$/.test(name.slice(ring.length)) ? "width" : "color"}`;
  if (name.startsWith("text-"))
    return /^text-(xs|sm|base|lg|xl|\dxl|\[(?:[\d.]+[a-z]+|clamp\(.*)\])$/.test(name) ? "text-size" : "text-color";
  if (/^flex-(\d+|auto|initial|none)$/.test(name)) return "flex";
  if (whole.test(name)) return undefined;
  if (bare.test(name)) return name;
  const [, first] = hyphened.exec(name) ?? [];
  return first ?? /^-?(.+?)-(?:[[(].*|[^-]+)$/.exec(name)?.[1];
};

const merge = (classes: string): string => {
  const taken = new Set<string>();
  const kept: string[] = [];
  for (const item of classes.trim().split(/\s+/).toReversed()) {
    const colon = item.lastIndexOf(":", item.includes("[") && item.endsWith("]") ? item.lastIndexOf("[") : undefined);
    const property = propertyOf(item.slice(colon + 1));
    const variants = item.slice(0, colon + 1);
    if (property) {
      if (taken.has(variants + property)) continue;
      for (const each of [property, ...(includes[property]?.split(" ") ?? [])]) taken.add(variants + each);
    }
    kept.push(item);
  }
  return kept.toReversed().join(" ");
};

const merged = new Map<string, string>();

/** Joins class names, leaving out what is empty; of two Tailwind classes that set the same property the later wins. */
export const cn = (...classes: (string | false | null | undefined)[]): string => {
  const joined = classes.filter(Boolean).join(" ");
  const known = merged.get(joined);
  if (known !== undefined) return known;
  const result = merge(joined);
  if (merged.size >= 1_000) merged.clear();
  merged.set(joined, result);
  return result;
};
