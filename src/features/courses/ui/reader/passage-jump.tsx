"use client";

import { useEffect } from "react";

/** Brings the passage that a citation points to into view. */
export function PassageJump({ quote }: { quote: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another quote is another jump
  useEffect(() => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const first = document.querySelector("mark.passage");
    first?.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  }, [quote]);
  return null;
}
