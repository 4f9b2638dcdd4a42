/** Of so many people at least must be what is told of a group, where no single one may be told of. */
export const fewestPeople = 3;

export type QuestionCounts = { questions: number; declined: number; up: number; down: number };

/** `open`: of those whose conversations staff may read. */
export type GroupCounts = { people: number; all: QuestionCounts; open: QuestionCounts };

/** What may be told of a group: all of it when enough people are in it, else what staff may read anyway; null: nothing. */
export const toldCounts = ({ people, all, open }: GroupCounts): QuestionCounts | null => {
  if (people >= fewestPeople) return all;
  return open.questions > 0 ? open : null;
};
