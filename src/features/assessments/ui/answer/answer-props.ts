import type { Answer } from "../../answer.ts";
import type { AnswerFile } from "../../contract-answer-files.ts";
import type { PublicQuestion } from "../../question.ts";
import type { Upload } from "../player/file-uploads.ts";

/** Takes files for a question, on a page that can send them. */
export type FileIntake = {
  /** What has arrived, also what the answer no longer names. */
  stored: readonly AnswerFile[];
  uploads: readonly Upload[];
  /** `replaces`: the file of the answer whose place it takes. */
  begin: (file: File, replaces: string | null) => void;
  retry: (key: number) => void;
  forget: (key: number) => void;
};

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
  /** Left out where nothing can be uploaded, as in a preview. */
  intake?: FileIntake;
};

export type QuestionOf<Type extends PublicQuestion["type"]> = Extract<PublicQuestion, { type: Type }>;
