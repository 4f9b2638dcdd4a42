export type QuestionOption = {
  id: string;
  text: string;
  /** Decimal string in [-1, 1]. */
  fraction: string;
  feedback: string;
  feedbackUnchosen?: string;
  tip?: string;
};

export type QuestionBody =
  | { type: "single_choice"; stem: string; options: QuestionOption[]; shuffle: boolean; explanation: string }
  | {
      type: "multiple_choice";
      stem: string;
      options: QuestionOption[];
      scoring: "fractions" | "all_or_nothing" | "parts";
      shuffle: boolean;
      explanation: string;
    }
  | {
      type: "true_false";
      stem: string;
      correct: boolean;
      feedbackTrue: string;
      feedbackFalse: string;
      explanation: string;
    }
  | {
      type: "numeric";
      stem: string;
      answers: {
        value: string;
        tolerance: { kind: "nominal" | "relative" | "geometric"; value: string };
        fraction: string;
        feedback: string;
      }[];
      explanation: string;
    }
  | {
      type: "short_answer";
      stem: string;
      answers: { text: string; fraction: string; feedback: string }[];
      caseSensitive: boolean;
      explanation: string;
    }
  | { type: "essay"; stem: string; guidance: string; explanation: string };

export type DemoQuestion = {
  ref: string;
  /** Slug of the lesson whose text places it as practice; null for the questions of a quiz. */
  lesson: string | null;
  title: string;
  body: QuestionBody;
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
