import { forgettingQuestions } from "./questions-01-forgetting.ts";
import { retrievalQuestions } from "./questions-02-retrieval.ts";
import { spacingQuestions } from "./questions-03-spacing.ts";
import { interleavingQuestions } from "./questions-04-interleaving.ts";
import { elaborationQuestions } from "./questions-05-elaboration.ts";
import { feedbackQuestions } from "./questions-06-feedback.ts";
import { metacognitionQuestions } from "./questions-07-metacognition.ts";
import { mythQuestions } from "./questions-08-myths.ts";
import { questionsInParts } from "./questions-in-parts.ts";
import { coreQuizQuestions } from "./questions-quiz-core.ts";
import { examQuestions } from "./questions-quiz-exam.ts";
import { practiceQuizQuestions } from "./questions-quiz-practice.ts";
import type { DemoQuestion } from "./types.ts";

export const practiceQuestions: DemoQuestion[] = [
  ...forgettingQuestions,
  ...retrievalQuestions,
  ...spacingQuestions,
  ...interleavingQuestions,
  ...elaborationQuestions,
  ...feedbackQuestions,
  ...metacognitionQuestions,
  ...mythQuestions,
  ...questionsInParts,
];

export const quizQuestions: DemoQuestion[] = [...practiceQuizQuestions, ...coreQuizQuestions, ...examQuestions];

export const demoQuestions: DemoQuestion[] = [...practiceQuestions, ...quizQuestions];
