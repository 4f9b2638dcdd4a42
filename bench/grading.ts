import { grade } from "#/features/assessments/grading.ts";
import { rightAnswer, sampleBodies } from "#/test/factories-assessments.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { median } from "./lib/stats.ts";

const attemptsGraded = 1000;
const questionsEach = 50;

/** Seconds to grade all answers of all attempts, one after the other. */
const gradeAll = (attempts: number): number => {
  const pairs = Object.values(sampleBodies()).map((body) => ({ body, answer: rightAnswer(body) }));
  const began = performance.now();
  for (let n = 0; n < attempts * questionsEach; n += 1) {
    const { body, answer } = pairs[n % pairs.length]!;
    grade(body, answer, "2.5");
  }
  return (performance.now() - began) / 1000;
};

const run = async ({ quick }: Options): Promise<Outcome> => {
  const attempts = quick ? 10 : attemptsGraded;
  gradeAll(attempts);
  const seconds = [1, 2, 3, 4, 5].map(() => gradeAll(attempts));
  return {
    kind: "measured",
    figures: [
      {
        name: `grading ${attempts} attempts of ${questionsEach} questions`,
        value: median(seconds),
        unit: "s",
        limit: 2,
      },
    ],
    tables: [],
    notes: [
      "The pure function alone on one core, questions of all types in turn, each answered rightly; median of five runs after one to warm up.",
    ],
  };
};

export const bench: Bench = { name: "grading", title: "Grading", run };

if (import.meta.main) await runBenches([bench]);
