import type { Attempt } from "../../contract-attempts.ts";
import type { QuestionTries } from "../../contract-checks.ts";

/** What checks of this attempt have told, and the one that is on its way. */
export type SessionChecks = {
  tries: Readonly<Record<string, QuestionTries>>;
  pending: string | null;
  /** Why the last check of a question was not made. */
  faults: Readonly<Record<string, string>>;
};

export const initialChecks = (attempt: Attempt): SessionChecks => takeAllTries(noChecks, attempt);

const noChecks: SessionChecks = { tries: {}, pending: null, faults: {} };

const takeTries = (checks: SessionChecks, questionId: string, tries: QuestionTries): SessionChecks =>
  // A reply may be older than what another window has brought meanwhile.
  tries.made < (checks.tries[questionId]?.made ?? 0)
    ? checks
    : { ...checks, tries: { ...checks.tries, [questionId]: tries } };

export const takeAllTries = (checks: SessionChecks, { questions }: Pick<Attempt, "questions">): SessionChecks =>
  questions.reduce((so, { question, tries }) => (tries ? takeTries(so, question.id, tries) : so), checks);

const withoutFault = (faults: SessionChecks["faults"], questionId: string) =>
  Object.fromEntries(Object.entries(faults).filter(([other]) => other !== questionId));

export const beginCheck = (checks: SessionChecks, questionId: string): SessionChecks => ({
  ...checks,
  pending: questionId,
  faults: withoutFault(checks.faults, questionId),
});

export const endCheck = (checks: SessionChecks, questionId: string, told: QuestionTries | string): SessionChecks => {
  const ended = { ...checks, pending: null };
  return typeof told === "string"
    ? { ...ended, faults: { ...checks.faults, [questionId]: told } }
    : takeTries(ended, questionId, told);
};
