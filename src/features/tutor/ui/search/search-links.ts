import { citationLink } from "../../citation-link.ts";
import type { SearchResults } from "../../contract-search.ts";

/** Where each kind of result leads. */
export const courseLink = ({ courseSlug }: SearchResults["courses"][number]): string => `/courses/${courseSlug}`;

export const termLink = ({ courseSlug, termId }: SearchResults["terms"][number]): string =>
  `/courses/${courseSlug}/glossary#term-${termId}`;

export const placeLink = (place: SearchResults["items"][number]): string => citationLink(place);

export const searchLink = (q: string): string => `/search?q=${encodeURIComponent(q)}`;
