"use client";

import { useMemo } from "react";
import { answerBlocks, spokenText } from "../answer-markdown.ts";
import { inPlace } from "./in-place.ts";

const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });

/** Whole sentences only: half a sentence read out is noise. */
const sentencesOf = (spoken: string, isGrowing: boolean): string[] => {
  const sentences = [...segmenter.segment(spoken)].map(({ segment }) => segment.trim());
  return (isGrowing ? sentences.slice(0, -1) : sentences).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
};

type AnnouncerProps = { text: string; isGrowing: boolean; status: string };

/** Reads the newest answer to screen readers, sentence by sentence as it comes. */
export function Announcer({ text, isGrowing, status }: AnnouncerProps) {
  const sentences = useMemo(() => sentencesOf(spokenText(answerBlocks(text, isGrowing)), isGrowing), [text, isGrowing]);
  return (
    <>
      <div role="log" aria-live="polite" aria-relevant="additions" aria-label="Answer" className="sr-only">
        {inPlace(sentences, (sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      <p role="status" className="sr-only">
        {status}
      </p>
    </>
  );
}
