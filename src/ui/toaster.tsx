"use client";

import { useFetchedPart } from "./use-fetched-part.ts";

const loadSonner = () => import("./toaster-sonner.tsx");

/** One in the layout, loaded once the page is up: no page needs it to be read. Elsewhere: `toast` of toast.ts. */
export function Toaster() {
  const { part } = useFetchedPart(loadSonner, true);
  return part && <part.default />;
}
