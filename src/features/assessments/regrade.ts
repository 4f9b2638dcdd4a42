import type { Marks } from "#/core/marks.ts";
import type { Answer } from "./answer.ts";
import { isForPeople } from "./by-person.ts";
import { type Certainty, weighed } from "./certainty.ts";
import { gradeTries, type Tries } from "./checking.ts";
import { grade } from "./grading.ts";
import type { QuestionBody, Reason } from "./question.ts";

/** The ids that answers speak of: options, items, parts and the like. Those of a rubric are the marker's. */
const idsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [String(inner)] : idsOf(inner)));
};

/** Why answers to one version cannot be graded by another; null when they can. */
export const incompatibilityOf = (from: QuestionBody, to: QuestionBody): string | null => {
  if (isForPeople(to)) return "A person marks this question; there is no key to grade by.";
  if (from.type !== to.type) return "The question has become another type since it was answered.";
  if (
    from.type === "formula" &&
    to.type === from.type &&
    JSON.stringify(from.variables) !== JSON.stringify(to.variables)
  )
    return "The variables have changed since it was answered.";
  const [before, after] = [idsOf(from).toSorted(), idsOf(to).toSorted()];
  const isSame = before.length === after.length && before.every((id, index) => id === after[index]);
  return isSame ? null : "Options were added or taken away since it was answered.";
};

export type CountingGrade = { earned: Marks | null; reasons: readonly Reason[] };
export type Regraded = { earned: Marks; reasons: Reason[] };

const hasSameReasons = (a: readonly Reason[], b: readonly Reason[]): boolean =>
  a.length === b.length &&
  a.every(({ key, text, fraction }, i) => key === b[i]?.key && text === b[i].text && fraction === b[i].fraction);

/** A mark of people says so in its reasons. */
export const isByPerson = ({ reasons }: Pick<CountingGrade, "reasons">): boolean =>
  reasons.some(({ key }) => /^(marker$|criterion:|mean:)/.test(key));

/**
 * The grade by another key; null where it stays as it is, as a person's does always. `sure`: how sure the learner was,
 * where the attempt asked; `tried`: all tries, where it was in practice.
 */
export const regraded = (
  before: CountingGrade,
  to: QuestionBody,
  answer: Answer | null,
  points: Marks,
  sure: { certainty: Certainty | null } | null = null,
  tried: (Tries & { penalty: Marks }) | null = null,
): Regraded | null => {
  if (isByPerson(before)) return null;
  const plain = tried ? gradeTries(to, tried, points, tried) : grade(to, answer, points);
  const { earned, reasons } = sure ? weighed(plain, sure.certainty) : plain;
  if (earned === null || (earned === before.earned && hasSameReasons(before.reasons, reasons))) return null;
  return { earned, reasons };
};
