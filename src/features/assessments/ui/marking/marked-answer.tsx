"use client";

import { isBlank } from "../../blank.ts";
import type { MarkingQuestion } from "../../contract-attempts.ts";
import { AnsweredQuestion } from "../answered-question.tsx";
import { countWords } from "../question-types.ts";
import { NotedAnswer } from "./noted-answer.tsx";

type MarkedAnswerProps = Pick<MarkingQuestion, "question" | "answer" | "answerSeq" | "notes"> & {
  courseId: string;
  attemptId: string;
  solution: MarkingQuestion["solution"] | null;
  prefix: string;
};

/** An answer as its marker reads it: written ones take notes. */
export function MarkedAnswer({ question, answer, answerSeq, notes, solution, ...place }: MarkedAnswerProps) {
  const isWritten = answer?.type === "essay" || answer?.type === "code";
  const words = answer?.type === "essay" ? countWords(answer.text) : null;
  return (
    <>
      {isWritten && answerSeq !== null && !isBlank(answer) ? (
        <NotedAnswer {...place} question={question} answer={answer} answerSeq={answerSeq} notes={notes} />
      ) : (
        <AnsweredQuestion
          question={question}
          answer={answer}
          solution={solution}
          feedback={null}
          answerLabel="Answer"
        />
      )}
      {words !== null && <p className="-mt-2 text-end text-muted-foreground text-sm">{words} words</p>}
    </>
  );
}
