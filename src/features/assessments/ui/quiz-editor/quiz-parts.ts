import { decimal, type Marks, sumMarks, toMarks } from "#/core/marks.ts";
import type { QuizDraw, QuizQuestion, QuizQuestions } from "../../contract-quiz-questions.ts";

/** A place of a quiz in the editor: a question that it names, or a draw. */
export type Part = { kind: "question"; question: QuizQuestion } | { kind: "draw"; draw: QuizDraw };

const positionOf = (part: Part) => (part.kind === "question" ? part.question.position : part.draw.position);

export const toParts = ({ questions, draws }: Pick<QuizQuestions, "questions" | "draws">): Part[] =>
  [
    ...questions.map((question): Part => ({ kind: "question", question })),
    ...draws.map((draw): Part => ({ kind: "draw", draw })),
  ].sort((a, b) => positionOf(a) - positionOf(b));

export const keyOf = (part: Part): string => (part.kind === "question" ? part.question.questionId : part.draw.id);

/** As it is sent: draws with their places, questions in their order. */
export const fromParts = (parts: readonly Part[]) => ({
  questions: parts
    .filter((part) => part.kind === "question")
    .map(({ question: { questionId, points } }) => ({ questionId, points })),
  draws: parts.flatMap((part, position) => {
    if (part.kind === "question") return [];
    const { count, points, categoryId, tag, difficulty, skillId } = part.draw;
    return [{ position, count, points, categoryId, tag, difficulty, skillId }];
  }),
});

export const countOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + (part.kind === "question" ? 1 : part.draw.count), 0);

export const pointsOf = (parts: readonly Part[]): Marks =>
  sumMarks(
    parts.map((part) =>
      part.kind === "question" ? part.question.points : toMarks(decimal(part.draw.points).times(part.draw.count)),
    ),
  );

export const withPoints = (part: Part, points: Marks): Part =>
  part.kind === "question"
    ? { kind: "question", question: { ...part.question, points } }
    : { kind: "draw", draw: { ...part.draw, points } };
