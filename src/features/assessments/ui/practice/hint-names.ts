import type { StoaClient } from "#/client/vanilla.ts";
import type { Rung } from "../../hint-ladder.ts";

export type HintLadderView = Awaited<ReturnType<StoaClient["hints"]["get"]["query"]>>;
export type Hint = NonNullable<HintLadderView["rungs"][number]["hint"]>;

export const rungNames = {
  restate: "What is asked",
  pointer: "Where to look",
  next_step: "The next step",
  analogue: "An example like it",
  solution: "The solution",
} as const satisfies Record<Rung, string>;

export const sourceNames = {
  author: "From your instructor",
  course: "From the course, without AI",
  model: "Written by AI",
} as const satisfies Record<Hint["source"], string>;

/** The lesson's page at the passage, its words highlighted. */
export const placeLink = ({ courseSlug, lessonSlug, anchor, quote }: Hint["places"][number]): string => {
  const query = quote === "" ? "" : `?quote=${encodeURIComponent(quote)}`;
  return `/courses/${courseSlug}/lessons/${lessonSlug}${query}${anchor === null ? "" : `#${anchor}`}`;
};
