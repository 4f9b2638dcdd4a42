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
  timeLimitSeconds: number | null;
  attemptsAllowed: number;
  questions: { ref: string; points: string }[];
};

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
