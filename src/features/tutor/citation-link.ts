import type { Citation } from "./contract.ts";

type Place = Pick<Citation, "courseSlug" | "lessonSlug" | "anchor"> & { quote?: string };

/** The lesson's page at the passage, with its words highlighted. */
export const citationLink = ({ courseSlug, lessonSlug, anchor, quote = "" }: Place): string => {
  const query = quote === "" ? "" : `?quote=${encodeURIComponent(quote)}`;
  return `/courses/${courseSlug}/lessons/${lessonSlug}${query}${anchor === null ? "" : `#${anchor}`}`;
};
