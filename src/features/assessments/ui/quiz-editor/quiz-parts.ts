import { decimal, type Marks, sumMarks, toMarks } from "#/core/marks.ts";
import type { QuizDraw, QuizQuestion, QuizQuestions, QuizSection } from "../../contract-quiz-questions.ts";
import { rankOf } from "../../sections.ts";

export type SectionHead = Omit<QuizSection, "position">;

/** A line of a quiz in the editor: a question that it names, a draw, or the head of a section, which holds what follows. */
export type Part =
  | { kind: "question"; question: QuizQuestion }
  | { kind: "draw"; draw: QuizDraw }
  | { kind: "section"; head: SectionHead; key: string };

type Item = Exclude<Part, { kind: "section" }>;

const itemOf = (part: Item) => (part.kind === "question" ? part.question : part.draw);
const byPosition = (a: Item, b: Item) => itemOf(a).position - itemOf(b).position;

export const toParts = ({ sections, questions, draws }: Omit<QuizQuestions, "quizId">): Part[] => {
  const items: Item[] = [
    ...questions.map((question): Item => ({ kind: "question", question })),
    ...draws.map((draw): Item => ({ kind: "draw", draw })),
  ].sort(byPosition);
  const within = (rank: number) => items.filter((item) => rankOf(itemOf(item)) === rank);
  return [
    ...within(-1),
    ...sections.flatMap(({ position, ...head }): Part[] => [
      { kind: "section", head, key: `section ${position}` },
      ...within(position),
    ]),
  ];
};

export const keyOf = (part: Part): string => {
  if (part.kind === "section") return part.key;
  return part.kind === "question" ? part.question.questionId : part.draw.id;
};

/** What was saved, its sections under the keys that they have on the page, so that what has the focus keeps it. */
export const withKeysOf = (shown: readonly Part[], saved: readonly Part[]): Part[] => {
  const keys = shown.filter((part) => part.kind === "section").map(keyOf);
  return saved.map((part) => (part.kind === "section" ? { ...part, key: keys.shift() ?? part.key } : part));
};

/** As it is sent: draws with their places, questions in their order, both by the section that they follow. */
export const fromParts = (parts: readonly Part[]) => {
  const sections: SectionHead[] = [];
  const questions: { questionId: string; points: Marks; section: number | null }[] = [];
  const draws: (Omit<QuizDraw, "id" | "available"> & { position: number })[] = [];
  for (const part of parts) {
    const section = sections.length === 0 ? null : sections.length - 1;
    if (part.kind === "section") sections.push(part.head);
    else if (part.kind === "question")
      questions.push({ questionId: part.question.questionId, points: part.question.points, section });
    else {
      const { count, points, categoryId, tag, difficulty, skillId } = part.draw;
      const position = questions.length + draws.length;
      draws.push({ position, count, points, categoryId, tag, difficulty, skillId, section });
    }
  }
  return { sections, questions, draws };
};

const countIn = (part: Part): number => (part.kind === "section" ? 0 : part.kind === "question" ? 1 : part.draw.count);

export const countOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + countIn(part), 0);

export const pointsOf = (parts: readonly Part[]): Marks =>
  sumMarks(
    parts.map((part) => (part.kind === "section" ? "0" : toMarks(decimal(itemOf(part).points).times(countIn(part))))),
  );

export const withPoints = (part: Part, points: Marks): Part => {
  if (part.kind === "section") return part;
  return part.kind === "question"
    ? { kind: "question", question: { ...part.question, points } }
    : { kind: "draw", draw: { ...part.draw, points } };
};
