const base = "http://site.invalid";

const hasControl = (path: string) => [...path].some((character) => character < " " || character === "\u007f");

/** Where to go after signing in: a path of this site, or `fallback` when the wish leads anywhere else. */
export const returnPath = (wish: string | null | undefined, fallback = "/learn"): string => {
  if (!wish?.startsWith("/") || wish.startsWith("//") || wish.includes("\\") || hasControl(wish)) return fallback;
  const url = URL.parse(wish, base);
  if (!url || url.origin !== base || /^\/(signin|signup|signout|setup)(\/|$)/.test(url.pathname)) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
};
