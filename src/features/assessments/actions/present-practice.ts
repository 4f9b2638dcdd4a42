import { type Actor, userIdOf } from "#/core/actor.ts";
import type { PublicQuestion, QuestionBody } from "../question.ts";
import { seedFrom } from "../shuffle.ts";
import { variantOf } from "../variant.ts";
import { presentQuestion } from "./present-question.ts";

type Practice = { id: string; body: QuestionBody };

/** Each person has an order and values of their own, the same each time for the same variant. */
const seedOf = (actor: Actor, variant: number): string =>
  variant === 0 ? (userIdOf(actor) ?? "") : `${userIdOf(actor) ?? ""} ${variant}`;

export const practiceVariant = (actor: Actor, { id, body }: Practice, variant: number): QuestionBody =>
  variantOf(body, seedFrom(seedOf(actor, variant), id));

export const presentPractice = async (
  actor: Actor,
  question: Practice,
  variant: number,
): Promise<{ question: PublicQuestion; variant: number }> => {
  const body = practiceVariant(actor, question, variant);
  const shown = await presentQuestion({ id: question.id, body }, { seed: seedOf(actor, variant), withTips: true });
  return { question: shown, variant };
};
