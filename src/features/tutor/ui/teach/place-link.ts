import type { Place } from "../../contract-gaps.ts";

/** The place on the page of its lesson. */
export const placeLink = (courseSlug: string, { lessonSlug, anchor }: Place): string =>
  `/courses/${courseSlug}/lessons/${lessonSlug}${anchor === null ? "" : `#${anchor}`}`;
