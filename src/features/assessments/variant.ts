import { ExpressionFault } from "./expression.ts";
import { compute, type Drawn, draw, fillIn } from "./formula.ts";
import { type Naming, namesOf, withNames } from "./names.ts";
import type { BodyOf, QuestionBody } from "./question.ts";
import { seedFrom } from "./shuffle.ts";

const withValues = (body: BodyOf<"formula">, drawn: Drawn): BodyOf<"formula"> => ({
  ...body,
  stem: fillIn(body.stem, drawn),
  variables: [],
  answers: body.answers.map((answer) => ({
    ...answer,
    expression: compute(answer.expression, drawn),
    feedback: fillIn(answer.feedback, drawn),
  })),
  explanation: fillIn(body.explanation, drawn),
  ...(body.hints ? { hints: body.hints.map((hint) => fillIn(hint, drawn)) } : {}),
});

const drawsTried = 100;

/** Authoring tries a sample of variants; one beyond it that cannot be computed is drawn anew. */
const formulaVariant = (body: BodyOf<"formula">, seed: number): { variant: BodyOf<"formula">; drawn: Drawn } => {
  for (let again = 0; again < drawsTried; again += 1) {
    try {
      const drawn = draw(body.variables, seedFrom(seed, again));
      return { variant: withValues(body, drawn), drawn };
    } catch (error) {
      if (!(error instanceof ExpressionFault)) throw error;
    }
  }
  throw new Error("No variant of this formula can be computed.");
};

/**
 * The question as one person gets it: formulas with their values drawn and computed, what there is to choose, order and
 * match under names that tell nothing. Everything that is shown and graded is of a variant.
 */
export const variantOf = (body: QuestionBody, seed: number, naming: string | null = null): QuestionBody =>
  body.type === "formula"
    ? formulaVariant(body, seed).variant
    : withNames(body, namesOf(body, { seed, naming }), naming !== null);

/** The variant of a question that an attempt pinned, by the attempt's seed and secret. */
export const variantInAttempt = (body: QuestionBody, { seed, naming }: Naming, questionId: string): QuestionBody =>
  variantOf(body, seedFrom(seed, questionId), naming === null ? null : `${naming} ${questionId}`);

/** Whether two versions of a question have the same values in an attempt; what cannot be computed is drawn anew. */
export const haveSameValues = (
  one: QuestionBody,
  other: QuestionBody,
  attempt: { seed: number },
  questionId: string,
): boolean => {
  if (one.type !== "formula" || other.type !== "formula") return true;
  const seed = seedFrom(attempt.seed, questionId);
  return JSON.stringify(formulaVariant(one, seed).drawn) === JSON.stringify(formulaVariant(other, seed).drawn);
};
