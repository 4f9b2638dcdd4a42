"use client";

import { isBlank } from "../../blank.ts";
import type { MarkingQuestion } from "../../contract-attempts.ts";
import { AnsweredQuestion } from "../answered-question.tsx";
import { countWords } from "../question-types.ts";
import { NotedAnswer } from "./noted-answer.tsx";

type MarkedAnswerProps = Pick<MarkingQuestion, "question" | "answer" | "answerSeq" | "files" | "notes"> & {
  courseId: string;
  attemptId: string;
  solution: MarkingQuestion["solution"] | null;
  takesNotes?: boolean;
  prefix: string;
};

const wordsOf = (text: string): string => {
  const count = countWords(text);
  return count === 1 ? "1 word" : `${count} words`;
};

/** An answer as its marker reads it: written ones take notes. */
export function MarkedAnswer(props: MarkedAnswerProps) {
  const { question, answer, answerSeq, files, notes, solution, takesNotes = true, ...place } = props;
  const isWritten = answer?.type === "essay" || answer?.type === "code";
  const answerLabel = answer?.type === "essay" ? `Answer, ${wordsOf(answer.text)}` : "Answer";
  if (takesNotes && isWritten && answerSeq !== null && !isBlank(answer))
    return <NotedAnswer {...place} {...{ question, answer, answerSeq, notes, answerLabel }} />;
  return <AnsweredQuestion {...{ question, answer, files, solution }} feedback={null} answerLabel="Answer" />;
}
