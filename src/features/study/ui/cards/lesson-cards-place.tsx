"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFetchedPart } from "#/ui/use-fetched-part.ts";
import type { LessonCardsProps } from "./lesson-cards.tsx";

const load = () => import("./lesson-cards.tsx");

/** The cards of a lesson, whose script is fetched when the reader comes near or selects something; until then `children`. */
export function LessonCardsPlace({ children, ...props }: LessonCardsProps & { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const { part } = useFetchedPart(load, isWanted);
  useEffect(() => {
    const want = () => setIsWanted(true);
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) want();
      },
      { rootMargin: "800px" },
    );
    if (place.current) watcher.observe(place.current);
    document.addEventListener("selectionchange", want, { once: true });
    return () => {
      watcher.disconnect();
      document.removeEventListener("selectionchange", want);
    };
  }, []);
  return <div ref={place}>{part ? <part.LessonCards {...props} /> : children}</div>;
}
