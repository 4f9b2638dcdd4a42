import type { Answer } from "../../answer.ts";
import type { PublicQuestion } from "../../question.ts";

export type AnswerInputProps = {
  question: PublicQuestion;
  answer: Answer;
  /** `isTyping`: more of it is likely to follow at once. */
  onChange: (answer: Answer, isTyping: boolean) => void;
  /** Said before the task by screen readers, e.g. "Question 3". */
  name: string;
  /** Id of the element that holds the stem. */
  stemId: string;
  disabled?: boolean;
};

export type QuestionOf<Type extends PublicQuestion["type"]> = Extract<PublicQuestion, { type: Type }>;
