import { ExpressionFault } from "./expression.ts";
import { compute, type Drawn, draw, fillIn } from "./formula.ts";
import type { BodyOf, QuestionBody } from "./question.ts";
import { randomFrom, seedFrom } from "./shuffle.ts";

/**
 * New ids "1", "2", … in an order that the seed gives and that depends on the old ids alone: a corrected key keeps the
 * meaning of the answers that were given to the old one, and neither id nor place tells the author's order.
 */
const renamed = (ids: readonly string[], seed: number): Map<string, string> => {
  const mixed = ids.map((id) => ({ id, by: randomFrom(seedFrom(seed, id))() }));
  mixed.sort((a, b) => a.by - b.by);
  return new Map(mixed.map(({ id }, place) => [id, String(place + 1)]));
};

const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);

const matchingVariant = (body: BodyOf<"matching">, seed: number): BodyOf<"matching"> => {
  const names = renamed(
    body.rights.map(({ id }) => id),
    seed,
  );
  const nameOf = (id: string) => names.get(id)!;
  return {
    ...body,
    lefts: body.lefts.map((left) => ({ ...left, rightId: nameOf(left.rightId) })),
    rights: body.rights.map((right) => ({ ...right, id: nameOf(right.id) })).sort(byId),
  };
};

const orderingVariant = (body: BodyOf<"ordering">, seed: number): BodyOf<"ordering"> => {
  const names = renamed(
    body.items.map(({ id }) => id),
    seed,
  );
  return { ...body, items: body.items.map((item) => ({ ...item, id: names.get(item.id)! })) };
};

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
 * The question as one person gets it: formulas with their values drawn and computed, what is to be ordered or matched
 * under ids that tell nothing. Everything that is shown and graded is of a variant.
 */
export const variantOf = (body: QuestionBody, seed: number): QuestionBody => {
  switch (body.type) {
    case "matching":
      return matchingVariant(body, seed);
    case "ordering":
      return orderingVariant(body, seed);
    case "formula":
      return formulaVariant(body, seed).variant;
    default:
      return body;
  }
};

/** The variant of a question that an attempt pinned, by the attempt's seed. */
export const variantInAttempt = (body: QuestionBody, attempt: { seed: number }, questionId: string): QuestionBody =>
  variantOf(body, seedFrom(attempt.seed, questionId));

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
