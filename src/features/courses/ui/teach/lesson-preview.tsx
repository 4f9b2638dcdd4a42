"use client";

import { MessageCircleQuestion } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { trpc } from "#/client/trpc.ts";
import type { Rendered } from "../../contract-lessons.ts";
import { LessonArticle } from "../reader/lesson-article.tsx";
import type { PracticeChoice } from "./editor-toolbar.tsx";

const quietMs = 450;

/** What the lesson will look like, rendered by the server a moment after the last key. */
export function LessonPreview({
  markdown,
  initial,
  questions,
}: {
  markdown: string;
  initial: Rendered;
  questions: readonly PracticeChoice[];
}) {
  const [shown, show] = useState(initial);
  const first = useRef(markdown);
  const { mutate, isError } = trpc.courses.previewMarkdown.useMutation({ onSuccess: show });
  useEffect(() => {
    if (first.current === markdown) return;
    first.current = "\u0000";
    const timer = setTimeout(() => mutate({ markdown }), quietMs);
    return () => clearTimeout(timer);
  }, [markdown, mutate]);
  const titles = new Map(questions.map((question) => [question.id, question.title]));
  if (shown.segments.length === 0 && !isError) {
    return <p className="text-muted-foreground">What you write appears here as learners will see it.</p>;
  }
  return (
    <>
      {isError && (
        <p role="status" className="mb-4 text-sm text-warning">
          The preview cannot be reached just now. What you write is not lost.
        </p>
      )}
      <LessonArticle
        segments={shown.segments}
        question={(questionId) => (
          <p className="my-6 flex items-center gap-3 rounded-lg border border-input/60 border-dashed px-4 py-3 text-sm">
            <MessageCircleQuestion aria-hidden className="size-4 shrink-0 text-primary" />
            {titles.get(questionId) ??
              "A question that is not a practice question of this lesson: learners do not see it"}
          </p>
        )}
      />
    </>
  );
}
