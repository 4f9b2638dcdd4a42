import type { ResultQuestion } from "../../contract-attempts.ts";

type Answered = Pick<ResultQuestion, "verdict" | "lessonId">;

/** Whether something was there to be had and was not; false while the quiz does not show it. */
export const isMissed = ({ verdict }: Pick<ResultQuestion, "verdict">): boolean =>
  verdict === "incorrect" || verdict === "partly_correct" || verdict === "blank";

/** Lessons behind the questions that went wrong, in the order of the course, with the numbers of those questions. */
export const lessonsToReread = (
  questions: readonly Answered[],
  lessonOrder: readonly string[],
): { lessonId: string; numbers: number[] }[] =>
  lessonOrder.flatMap((lessonId) => {
    const numbers = questions.flatMap((question, index) =>
      question.lessonId === lessonId && isMissed(question) ? [index + 1] : [],
    );
    return numbers.length > 0 ? [{ lessonId, numbers }] : [];
  });

/** "question 3", "questions 1, 4 and 5". */
export const questionsWords = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `question ${numbers[0]}`
    : `questions ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
