import type { QuestionBody } from "#/features/assessments/question.ts";

export type DemoQuestion = {
  ref: string;
  /** Slug of the lesson that teaches it; a practice question is placed in its text. */
  lesson: string;
  title: string;
  body: QuestionBody;
};

export type DemoSkill = {
  ref: string;
  name: string;
  /** Refs of skills that come first. */
  needs: string[];
  /** Refs of questions that show it. */
  questions: string[];
};

export type DemoLesson = {
  slug: string;
  title: string;
  summary: string;
  minutes: number;
  /** Name of the Markdown file in `lessons/`. */
  file: string;
};

export type DemoQuiz = {
  ref: string;
  title: string;
  description: string;
  instructions: string;
  mode: "graded" | "practice";
  timeLimitSeconds: number | null;
  /** Null: as many as one likes. */
  attemptsAllowed: number | null;
  /** In their order; without sections what stands in none is all there is. */
  sections: { title: string; instructions: string; questions: DemoAsked[] }[];
  /** In no section. */
  questions: DemoAsked[];
};

export type DemoAsked = { ref: string; points: string };

/** All that a quiz asks, in its order, each with the place of its section. */
export const askedIn = ({ questions, sections }: Pick<DemoQuiz, "questions" | "sections">) => [
  ...questions.map((asked) => ({ ...asked, section: null })),
  ...sections.flatMap((each, section) => each.questions.map((asked) => ({ ...asked, section }))),
];

export type DemoCourse = {
  slug: string;
  title: string;
  summary: string;
  description: string;
  language: string;
  licence: string;
  attribution: string;
  access: "open" | "enrolled";
  cover: string;
  modules: { title: string; lessons: DemoLesson[] }[];
  glossary: { term: string; definition: string }[];
  quizzes: DemoQuiz[];
};
