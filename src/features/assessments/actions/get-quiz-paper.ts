import type { z } from "zod";
import { sumMarks } from "#/core/marks.ts";
import type { Context } from "#/server/context.ts";
import type { QuizPaper, QuizPaperInput } from "../contract-quiz-questions.ts";
import { rubricOf } from "../rubric.ts";
import { seedFrom } from "../shuffle.ts";
import { selectBodies } from "../store-questions.ts";
import { variantInAttempt } from "../variant.ts";
import { questionsForAttempt } from "./draws-of-quiz.ts";
import { requireQuiz } from "./get-quiz.ts";
import { presentQuestion, presentSolution, renderProse } from "./present-question.ts";
import { presentSections } from "./present-sections.ts";

/** A quiz as an attempt would have it, for its staff to print; a version is the same each time while the quiz is. */
export const getQuizPaper = async (
  ctx: Context,
  { quizId, version }: z.infer<typeof QuizPaperInput>,
): Promise<QuizPaper> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  const seed = seedFrom(quizId, "paper", version);
  const { questions: inOrder, sections } = await questionsForAttempt(ctx.db, quiz, seed);
  const bodies = await selectBodies(
    ctx.db,
    inOrder.map(({ versionId }) => versionId),
  );
  return {
    quizId,
    version,
    title: quiz.title,
    instructionsHtml: await renderProse(quiz.instructions),
    possible: sumMarks(inOrder.map(({ points }) => points)),
    timeLimitSeconds: quiz.timeLimitSeconds,
    sections: await presentSections(sections),
    questions: await Promise.all(
      inOrder.map(async ({ questionId, versionId, points, section }) => {
        const { body: written, naming } = bodies.get(versionId)!;
        const body = variantInAttempt(written, { seed, naming: `${naming} paper ${seed}` }, questionId);
        return {
          points,
          section,
          question: await presentQuestion({ id: questionId, body }, { seed }),
          solution: await presentSolution(body),
          rubric: rubricOf(body) ?? null,
        };
      }),
    ),
  };
};
