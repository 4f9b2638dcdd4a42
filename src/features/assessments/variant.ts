import type { Answer } from "./answer.ts";
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

const namingIn = ({ seed, naming }: Naming, questionId: string): Naming => ({
  seed: seedFrom(seed, questionId),
  naming: naming === null ? null : `${naming} ${questionId}`,
});

/** The variant of a question that an attempt pinned, by the attempt's seed and secret. */
export const variantInAttempt = (body: QuestionBody, attempt: Naming, questionId: string): QuestionBody => {
  const { seed, naming } = namingIn(attempt, questionId);
  return variantOf(body, seed, naming);
};

/** The author's ids of the options that an answer chose; null where it names them itself, or there are none. */
export const chosenOptions = (
  answer: Answer,
  written: QuestionBody,
  attempt: Naming,
  questionId: string,
): string[] | null => {
  const names = attempt.naming === null ? null : namesOf(written, namingIn(attempt, questionId)).get("options");
  if (!names) return null;
  const chosen = "optionIds" in answer ? answer.optionIds : "optionId" in answer ? [answer.optionId] : [];
  return [...names].filter(([, name]) => chosen.includes(name)).map(([id]) => id);
};

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
