import GithubSlugger from "github-slugger";

/** The anchors of one document's headings, in order: the page and the tutor's citations share this function. */
export const createSlugger = (): ((heading: string) => string) => {
  const slugger = new GithubSlugger();
  return (heading) => slugger.slug(heading) || slugger.slug("section");
};

/** A name for an address: lower case, ASCII letters, digits and hyphens, at most 80 characters. */
export const slugify = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/g, "") || "untitled";
