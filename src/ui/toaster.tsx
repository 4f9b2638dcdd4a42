"use client";

import { useSyncExternalStore } from "react";
import { toaster } from "./toast.ts";
import { useFetchedPart } from "./use-fetched-part.ts";

const loadSonner = () => import("./toaster-sonner.tsx");

/** One in the layout, empty until there is something to say. Elsewhere: `toast` of toast.ts. */
export function Toaster() {
  const isWanted = useSyncExternalStore(toaster.subscribe, toaster.isWanted, () => false);
  const { part } = useFetchedPart(loadSonner, isWanted);
  return part && <part.default />;
}
