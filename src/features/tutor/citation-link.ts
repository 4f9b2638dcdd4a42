import type { Citation } from "./contract.ts";

/** The lesson's page at the passage, with its words highlighted. */
export const citationLink = ({ courseSlug, lessonSlug, anchor, quote }: Citation): string => {
  const query = quote === "" ? "" : `?quote=${encodeURIComponent(quote)}`;
  return `/courses/${courseSlug}/lessons/${lessonSlug}${query}${anchor === null ? "" : `#${anchor}`}`;
};
