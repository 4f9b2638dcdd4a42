import type { Marks } from "#/core/marks.ts";
import type { GradeRevision } from "../../contract-attempts.ts";
import type { DoubleMarks } from "../../contract-marks.ts";
import type { Reason } from "../../question.ts";

/** What a form starts from. */
export type MarkBefore = { earned: Marks | null; reasons: readonly Reason[]; comment: string };

/** What a form of marking gives: the mark, one of two marks, or the decision between them. */
export type MarkMode = { before: MarkBefore } & (
  | { kind: "mark"; ownRevision: number }
  | { kind: "decide"; given: number }
);

export type MarkModes = {
  /** What the answer waits for from this person; null when nothing. */
  main: MarkMode | null;
  /** What they may do besides. */
  more: { label: string; mode: MarkMode }[];
  /** Why there is nothing for them to do, or not what they may expect. */
  note: string | null;
};

const isWaiting = ({ state }: Pick<GradeRevision, "state">) => state === "needs_marking";

const bothComments = ({ shown }: DoubleMarks): string =>
  [...new Set(shown.map(({ comment }) => comment.trim()).filter((comment) => comment !== ""))].join("\n\n");

const ofOne = (grade: GradeRevision): MarkModes => {
  const mode: MarkMode = { kind: "mark", ownRevision: 0, before: grade };
  return isWaiting(grade)
    ? { main: mode, more: [], note: null }
    : { main: null, more: [{ label: "Change the mark", mode }], note: null };
};

const ofSettled = (grade: GradeRevision, { canDecide, given }: DoubleMarks): MarkModes =>
  canDecide
    ? { main: null, more: [{ label: "Change the mark", mode: { kind: "decide", given, before: grade } }], note: null }
    : {
        main: null,
        more: [],
        note: "You gave one of the two marks; the owner of the course or another person can change what came of them.",
      };

/** What one of the staff may do about an answer, the first thing first. */
export const modesOf = (grade: GradeRevision, marks: DoubleMarks | null): MarkModes => {
  if (marks === null) return ofOne(grade);
  if (!isWaiting(grade)) return ofSettled(grade, marks);
  const { given, ownRevision, canDecide, isForYou, shown } = marks;
  if (given === 2) {
    const before = { earned: null, reasons: [], comment: bothComments(marks) };
    return canDecide
      ? { main: { kind: "decide", given, before }, more: [], note: null }
      : {
          main: null,
          more: [],
          note: "The two marks differ too much. Another person decides, since you gave one of them.",
        };
  }
  const own = shown.find(({ isOwn }) => isOwn);
  const mark: MarkMode = { kind: "mark", ownRevision, before: own ?? grade };
  const decide: MarkMode = { kind: "decide", given, before: own ?? grade };
  const alone = canDecide ? [{ label: "Decide alone, without a second mark", mode: decide }] : [];
  if (!own) return { main: mark, more: alone, note: null };
  const again = { label: "Change your mark", mode: mark };
  return isForYou
    ? { main: decide, more: [again], note: "Nobody else teaches this course, so you decide." }
    : { main: null, more: [again, ...alone], note: "Your mark is in. Another person gives the second one." };
};

/** What an answer waits for, for a badge. */
export const needWords = ({
  needs,
  isForYou,
  ownRevision,
}: Pick<DoubleMarks, "needs" | "isForYou" | "ownRevision">): string | null => {
  if (needs === null) return null;
  if (isForYou && ownRevision > 0) return "Decision";
  const words = { first_mark: "First mark", second_mark: "Second mark", decision: "Decision" }[needs];
  return isForYou ? words : `${words} by another person`;
};
