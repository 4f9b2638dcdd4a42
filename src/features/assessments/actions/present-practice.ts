import { type Actor, userIdOf } from "#/core/actor.ts";
import { type Names, type Naming, namesOf } from "../names.ts";
import type { PublicQuestion, QuestionBody } from "../question.ts";
import { seedFrom } from "../shuffle.ts";
import { variantOf } from "../variant.ts";
import { presentQuestion } from "./present-question.ts";

type Practice = { id: string; naming: string; body: QuestionBody };

/** Each person has an order and values of their own, the same each time for the same variant. */
const seedOf = (actor: Actor, variant: number): string =>
  variant === 0 ? (userIdOf(actor) ?? "") : `${userIdOf(actor) ?? ""} ${variant}`;

const namingOf = (actor: Actor, { id, naming }: Practice, variant: number) => {
  const own = seedOf(actor, variant);
  return { seed: seedFrom(own, id), naming: `${naming} ${own}` } satisfies Naming;
};

export const practiceVariant = (actor: Actor, question: Practice, variant: number): QuestionBody => {
  const { seed, naming } = namingOf(actor, question, variant);
  return variantOf(question.body, seed, naming);
};

/** The names of a variant; `isNamed` false: those of before there were secrets. */
export const practiceNames = (actor: Actor, question: Practice, variant: number, isNamed: boolean): Names => {
  const { seed, naming } = namingOf(actor, question, variant);
  return namesOf(question.body, { seed, naming: isNamed ? naming : null });
};

export const presentPractice = async (
  actor: Actor,
  question: Practice,
  variant: number,
): Promise<{ question: PublicQuestion; variant: number }> => {
  const body = practiceVariant(actor, question, variant);
  const shown = await presentQuestion({ id: question.id, body }, { seed: seedOf(actor, variant), withTips: true });
  return { question: shown, variant };
};
