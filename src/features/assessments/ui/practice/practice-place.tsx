"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useFetchedPart } from "#/ui/use-fetched-part.ts";
import type { QuestionType } from "../../question.ts";
import { questionAnchor } from "../../question-anchor.ts";
import type { PracticeProps } from "./practice-props.ts";

/** With what its type is answered by, so that the question is whole when it takes the place of its text. */
const loadQuestion = async (type: QuestionType) => {
  const [part, { preloadInputs }] = await Promise.all([
    import("./practice-question.tsx"),
    import("../answer-input.tsx"),
  ]);
  await preloadInputs([type]);
  return part;
};

type PracticePlaceProps = PracticeProps & {
  /** The question on paper: what is shown until its script is there. */
  children: ReactNode;
};

/** Where a lesson asks a practice question. Its script is fetched when the reader comes near, or uses the keyboard. */
export function PracticePlace({ children, ...question }: PracticePlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  const { type } = question.item.question;
  const load = useCallback(() => loadQuestion(type), [type]);
  const { part } = useFetchedPart(load, isNear);
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
