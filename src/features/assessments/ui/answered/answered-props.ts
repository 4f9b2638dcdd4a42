import type { Answer } from "../../answer.ts";
import type { QuestionFeedback, Solution } from "../../contract.ts";
import type { PublicQuestion } from "../../question.ts";

export type AnsweredQuestionProps = {
  question: PublicQuestion;
  answer: Answer | null;
  /** Null: the right answer is not shown. */
  solution: Solution | null;
  feedback: QuestionFeedback | null;
  /** "Your answer", or for markers "Answer". */
  answerLabel?: string;
};

/** The same for one type of question. */
export type AnsweredProps<Type extends PublicQuestion["type"] & Answer["type"]> = Omit<
  AnsweredQuestionProps,
  "question" | "answer" | "answerLabel"
> & {
  question: Extract<PublicQuestion, { type: Type }>;
  answer: Extract<Answer, { type: Type }> | null;
  answerLabel: string;
};
