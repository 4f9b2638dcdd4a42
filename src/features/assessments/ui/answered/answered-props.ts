import type { ReactNode } from "react";
import type { Answer } from "../../answer.ts";
import type { QuestionFeedback, Solution } from "../../contract.ts";
import type { AnswerFile } from "../../contract-answer-files.ts";
import type { PublicQuestion } from "../../question.ts";

export type AnsweredQuestionProps = {
  question: PublicQuestion;
  answer: Answer | null;
  /** Null: the right answer is not shown. */
  solution: Solution | null;
  feedback: QuestionFeedback | null;
  /** "Your answer", or for markers "Answer". */
  answerLabel?: string;
  /** What file answers may name. */
  files?: readonly AnswerFile[];
  /** Stands for the text of a written answer, e.g. with its passages marked. */
  written?: ReactNode;
};

/** The same for one type of question. */
export type AnsweredProps<Type extends PublicQuestion["type"] & Answer["type"]> = Omit<
  AnsweredQuestionProps,
  "question" | "answer" | "answerLabel" | "written"
> & {
  question: Extract<PublicQuestion, { type: Type }>;
  answer: Extract<Answer, { type: Type }> | null;
  answerLabel: string;
};
