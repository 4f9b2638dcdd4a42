import type { QuestionType } from "./question.ts";

/** Types whose answers people read and mark; there is no key to grade them by. */
export const typesForPeople = ["essay", "code", "file"] as const;
export type TypeForPeople = (typeof typesForPeople)[number];

const forPeople: ReadonlySet<QuestionType> = new Set(typesForPeople);

export const isTypeForPeople = (type: QuestionType): type is TypeForPeople => forPeople.has(type);

/** Whether answers to such a question are read by people. */
export const isForPeople = <Asked extends { type: QuestionType }>(
  question: Asked,
): question is Extract<Asked, { type: TypeForPeople }> => isTypeForPeople(question.type);
