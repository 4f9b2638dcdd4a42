import { judgementTopics } from "./judgement.ts";
import { memoryTopics } from "./memory.ts";
import { practiceTopics } from "./practice.ts";
import type { GoldTopic } from "./topic.ts";
import { understandingTopics } from "./understanding.ts";

/** A question about the demo course and the sections (`lesson#anchor`) that answer it. */
export type GoldQuestion = { style: "exact" | "paraphrase" | "typo"; question: string; answers: string[] };

const topics: GoldTopic[] = [...memoryTopics, ...practiceTopics, ...understandingTopics, ...judgementTopics];

export const goldQuestions: GoldQuestion[] = topics.flatMap(({ answers, exact, paraphrase, typo }) => [
  { style: "exact", question: exact, answers },
  { style: "paraphrase", question: paraphrase, answers },
  { style: "typo", question: typo, answers },
]);
