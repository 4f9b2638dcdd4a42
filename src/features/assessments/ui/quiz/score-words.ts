import type { MyQuizState, QuizSummary, Score } from "../../contract.ts";

type Tone = "neutral" | "primary" | "success" | "warning" | "note";

const scoreTone = (score: Score): Tone =>
  score.isPassed === null ? "primary" : score.isPassed ? "success" : "warning";

const scoreLabel = ({ percent, isPending, isPassed }: Score): string => {
  if (percent === null) return isPending ? "Being marked" : "Submitted";
  const word = isPassed === null ? "" : isPassed ? " · passed" : " · not passed yet";
  return `${percent} %${word}`;
};

const stateOfMine = (mine: MyQuizState): { label: string; tone: Tone } => {
  if (mine.openAttemptId !== null) return { label: "In progress", tone: "warning" };
  if (mine.score) return { label: scoreLabel(mine.score), tone: scoreTone(mine.score) };
  return mine.attemptsUsed > 0 ? { label: "Submitted", tone: "neutral" } : { label: "Not taken yet", tone: "neutral" };
};

/** How a quiz stands for the reader, for a badge; null for those who are not signed in. */
export const quizStateOf = (quiz: Pick<QuizSummary, "mine" | "state">): { label: string; tone: Tone } | null => {
  if (quiz.state === "draft") return { label: "Draft", tone: "neutral" };
  return quiz.mine ? stateOfMine(quiz.mine) : null;
};
