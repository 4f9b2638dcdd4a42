import { grade } from "#/features/assessments/grading.ts";
import { variantOf } from "#/features/assessments/variant.ts";
import { practiceBodies, rightAnswer } from "#/test/factories-assessments.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { median } from "./lib/stats.ts";

const attemptsGraded = 1000;
const questionsEach = 50;
/** Of the variants; the same for all, so that one right answer each serves. */
const seed = 7;

/** Seconds to grade all answers of all attempts, one after the other. */
const gradeAll = (attempts: number): number => {
  const pairs = practiceBodies().map((body) => ({ body, answer: rightAnswer(variantOf(body, seed)) }));
  const began = performance.now();
  for (let n = 0; n < attempts * questionsEach; n += 1) {
    const { body, answer } = pairs[n % pairs.length]!;
    const { state, earned } = grade(variantOf(body, seed), answer, "2.5");
    if (state === "graded" && earned !== "2.5") throw new Error(`A right answer of ${body.type} earned ${earned}.`);
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
      "The pure functions alone on one core: the variant is drawn and the answer graded, questions of all twelve types in turn, each answered rightly; median of five runs after one to warm up.",
    ],
  };
};

export const bench: Bench = { name: "grading", title: "Grading", run };

if (import.meta.main) await runBenches([bench]);
