import type { Db } from "#/server/db.ts";
import { isForPeople } from "../by-person.ts";
import type { DoubleMarks } from "../contract-marks.ts";
import type { AnswerNote } from "../contract-notes.ts";
import type { QuestionBody } from "../question.ts";
import { type GivenMarkRow, type Marker, selectGivenMarks } from "../store-given-marks.ts";
import type { GradeRow } from "../store-grades.ts";
import type { MarkingPolicyRow } from "../store-marking-policy.ts";
import { type NoteRow, selectNotes } from "../store-notes.ts";
import { toDoubleMarks } from "./double-marks.ts";
import { toAnswerNotes } from "./present-notes.ts";

type Place = { attemptId: string; questionId: string };
const keyOf = ({ attemptId, questionId }: Place) => [attemptId, questionId].join(" ");

/** Marks and notes of one answer as this marker may see them; its grade is null while the attempt is open. */
export type MarkersView = (
  place: Place & { body: QuestionBody },
  grade: Pick<GradeRow, "state" | "revision"> | null,
) => Promise<{ marks: DoubleMarks | null; notes: AnswerNote[] }>;

type Scope = { marker: Marker; policy: MarkingPolicyRow; attemptIds: readonly string[]; questionId?: string };

/** For some attempts at one quiz, loaded at once. */
export const loadMarkersView = async (
  db: Db,
  { marker, policy, attemptIds, questionId }: Scope,
): Promise<MarkersView> => {
  const marks = policy.twoMarkers ? await selectGivenMarks(db, attemptIds, questionId) : [];
  const given = Map.groupBy<string, GivenMarkRow>(marks, keyOf);
  const notes = Map.groupBy<string, NoteRow>(await selectNotes(db, attemptIds, questionId), keyOf);
  return async (place, grade) => {
    const isDouble = policy.twoMarkers && isForPeople(place.body);
    const own = isDouble ? (given.get(keyOf(place)) ?? []) : null;
    return {
      marks: own && grade && (await toDoubleMarks(marker, grade, own)),
      notes: await toAnswerNotes({ marker, policy, grade, given: own }, notes.get(keyOf(place)) ?? []),
    };
  };
};
