import { Fragment, type ReactNode } from "react";
import { Prose } from "#/ui/prose.tsx";
import type { Segment } from "../../contract-lessons.ts";

type LessonArticleProps = {
  segments: readonly Segment[];
  /** What stands where the text places a practice question; null leaves the place empty. */
  question: (questionId: string, number: number) => ReactNode;
};

/** The text of a lesson with its practice questions in place. */
export function LessonArticle({ segments, question }: LessonArticleProps) {
  let number = 0;
  return segments.map((segment, index) => {
    const key = `${segment.kind}-${index}`;
    if (segment.kind === "html") return <Prose key={key} html={segment.html} />;
    number += 1;
    return <Fragment key={key}>{question(segment.questionId, number)}</Fragment>;
  });
}
