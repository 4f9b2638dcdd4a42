"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFetchedPart } from "#/ui/use-fetched-part.ts";
import { questionAnchor } from "../../question-anchor.ts";
import type { PracticeProps } from "./practice-props.ts";

const loadQuestion = () => import("./practice-question.tsx");

type PracticePlaceProps = PracticeProps & {
  /** The question on paper: what is shown until its script is there. */
  children: ReactNode;
};

/** Where a lesson asks a practice question. Its script is fetched when the reader comes near, or uses the keyboard. */
export function PracticePlace({ children, ...question }: PracticePlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  const { part } = useFetchedPart(loadQuestion, isNear);
  useEffect(() => {
    const comeNear = () => setIsNear(true);
    const watcher = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && comeNear(),
      { rootMargin: "400px" },
    );
    if (place.current) watcher.observe(place.current);
    window.addEventListener("keydown", comeNear, { once: true });
    return () => {
      watcher.disconnect();
      window.removeEventListener("keydown", comeNear);
    };
  }, []);
  return (
    <div ref={place} id={questionAnchor(question.item.question.id)} className="scroll-mt-20">
      {part ? <part.PracticeQuestion {...question} /> : children}
    </div>
  );
}
