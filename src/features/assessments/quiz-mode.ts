import type { QuizMode, Review, ReviewPhase } from "./contract.ts";

const nothing: ReviewPhase = { marks: false, correctness: false, feedback: false, solution: false };
const everything: ReviewPhase = { marks: true, correctness: true, feedback: true, solution: true };

/** What a check may tell during an attempt: whether it is right always, since that is what was asked. */
export const duringOf = (mode: QuizMode, { during }: Review): ReviewPhase =>
  mode === "graded" ? nothing : { ...(during ?? everything), correctness: true };

/** The review options as they are told: those during an attempt only where answers can be checked. */
export const toldReview = (mode: QuizMode, { during, ...review }: Review): Review =>
  mode === "graded" ? review : { ...review, during: duringOf(mode, { during, ...review }) };

type Settings = { mode: QuizMode; certainty: boolean };

/** What does not go together in a quiz, at the place of what was `given`; null when all does. */
export const faultOfMode = (
  { mode, certainty }: Settings,
  given: Partial<Settings> & { review?: Review },
): { pointer: string; message: string } | null => {
  if (mode === "practice" && certainty)
    return given.certainty
      ? { pointer: "/certainty", message: "is for graded quizzes: in practice mode a wrong try costs its penalty" }
      : { pointer: "/mode", message: "must be graded while the quiz asks how sure learners are" };
  const tells = Object.values(given.review?.during ?? nothing).some(Boolean);
  if (mode === "graded" && tells) return { pointer: "/review/during", message: "is for quizzes in practice mode" };
  return null;
};
