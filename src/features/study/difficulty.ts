/** Elo in logits, after Pelánek (2016): how hard questions turn out to be, and how able somebody is among them. */
export type Rating = { value: number; answers: number };

/** The chance that somebody so able answers something so hard. */
export const expectedSuccess = (ability: number, difficulty: number): number =>
  1 / (1 + Math.exp(difficulty - ability));

/** How far one more answer moves a rating that rests on so many. */
export const stepAfter = (answers: number): number => 1 / (1 + 0.05 * answers);

/** A rating after an outcome that was expected with this chance; `outcome` 1 raises it, 0 lowers it. */
export const afterOutcome = ({ value, answers }: Rating, outcome: number, expected: number): Rating => ({
  value: value + stepAfter(answers) * (outcome - expected),
  answers: answers + 1,
});

/** Where a question starts: by what its author thinks of it. */
export const startOf = (difficulty: "easy" | "medium" | "hard" | null): number =>
  difficulty === "easy" ? -1 : difficulty === "hard" ? 1 : 0;

export type Outcome = { userId: string; questionId: string; isRight: boolean };

/** Difficulties by all outcomes, first to last; people begin at 0. Always from all of them, so late ones cost nothing. */
export const difficultiesOf = (
  outcomes: readonly Outcome[],
  starts: ReadonlyMap<string, number>,
): Map<string, Rating> => {
  const people = new Map<string, Rating>();
  const questions = new Map<string, Rating>();
  for (const { userId, questionId, isRight } of outcomes) {
    const person = people.get(userId) ?? { value: 0, answers: 0 };
    const question = questions.get(questionId) ?? { value: starts.get(questionId) ?? 0, answers: 0 };
    const expected = expectedSuccess(person.value, question.value);
    people.set(userId, afterOutcome(person, isRight ? 1 : 0, expected));
    questions.set(questionId, afterOutcome(question, isRight ? 0 : 1, 1 - expected));
  }
  return questions;
};

/** How able somebody is by their answers, first to last, to questions of these difficulties. */
export const abilityOf = (
  answers: readonly Pick<Outcome, "questionId" | "isRight">[],
  difficulties: ReadonlyMap<string, number>,
): number =>
  answers.reduce<Rating>(
    (person, { questionId, isRight }) =>
      afterOutcome(person, isRight ? 1 : 0, expectedSuccess(person.value, difficulties.get(questionId) ?? 0)),
    { value: 0, answers: 0 },
  ).value;
