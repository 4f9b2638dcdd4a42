import { canSeeOthersMarks } from "../access.ts";
import type { AnswerNote, ResultNote } from "../contract-notes.ts";
import type { GivenMarkRow, Marker } from "../store-given-marks.ts";
import type { GradeRow } from "../store-grades.ts";
import type { MarkingPolicyRow } from "../store-marking-policy.ts";
import type { NoteRow } from "../store-notes.ts";
import { factsOf } from "./double-marks.ts";
import { renderProse } from "./present-question.ts";

export type NoteSight = {
  marker: Marker;
  policy: Pick<MarkingPolicyRow, "holdsMarks" | "releasedAt">;
  grade: Pick<GradeRow, "state" | "revision"> | null;
  /** Where two people mark: the marks that were handed in; null where one does. */
  given: readonly GivenMarkRow[] | null;
};

export const isOwnNote = ({ userId }: Marker, { author }: NoteRow): boolean => userId !== null && author?.id === userId;

/** Words of the other marker are hidden as their mark is. */
export const canSeeNote = ({ marker, grade, given }: NoteSight, note: NoteRow): boolean =>
  isOwnNote(marker, note) ||
  given === null ||
  (grade !== null && canSeeOthersMarks(factsOf(marker, grade, given).facts));

/** Whether learners are told by now, as far as the quiz lets them see words at all. */
export const isTold = ({ grade, policy: { holdsMarks, releasedAt } }: Pick<NoteSight, "grade" | "policy">): boolean =>
  grade?.state === "graded" && (!holdsMarks || releasedAt !== null);

export const toAnswerNote = async (sight: NoteSight, note: NoteRow): Promise<AnswerNote> => ({
  ...note,
  html: await renderProse(note.text),
  canChange: isOwnNote(sight.marker, note) && !note.isRemoved && !isTold(sight),
});

export const toAnswerNotes = (sight: NoteSight, notes: readonly NoteRow[]): Promise<AnswerNote[]> =>
  Promise.all(notes.filter((note) => canSeeNote(sight, note)).map((note) => toAnswerNote(sight, note)));

/** As the learner reads them; `answerSeq` is the answer beside which they stand. */
export const toResultNotes = (notes: readonly NoteRow[], answerSeq: number | null): Promise<ResultNote[]> =>
  Promise.all(
    notes.map(async ({ id, start, end, quote, text, answerSeq: read }) => ({
      ...{ id, quote, html: await renderProse(text) },
      ...(read === answerSeq ? { start, end } : { start: null, end: null }),
    })),
  );
