import { userIdOf } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { canDecideMark, canSeeOthersMarks, isForMarker, type MarkerFacts } from "../access.ts";
import type { DoubleMarks, GivenMark } from "../contract-marks.ts";
import { marksOfRound, needOf } from "../double-marking.ts";
import { type GivenMarkRow, type Marker, selectInstructorIds } from "../store-given-marks.ts";
import type { GradeRow } from "../store-grades.ts";
import { renderProse } from "./present-question.ts";

/** Who marks, and what the course is to them. */
export const markerOf = async ({ actor }: Pick<Context, "actor">, db: Db, courseId: string): Promise<Marker> => {
  const instructors = await selectInstructorIds(db, courseId);
  const userId = userIdOf(actor);
  return { userId, isOwner: userId !== null && instructors[0] === userId, isAlone: instructors.length < 2 };
};

export const isOf =
  ({ userId }: Marker) =>
  ({ marker }: GivenMarkRow): boolean =>
    userId !== null && marker?.id === userId;

type Grade = Pick<GradeRow, "state" | "revision">;

/** What decides about one answer for this marker, with the marks of its round. */
export const factsOf = (
  marker: Marker,
  grade: Grade,
  given: readonly GivenMarkRow[],
): { round: GivenMarkRow[]; facts: MarkerFacts } => {
  const round = marksOfRound(given, grade);
  return {
    round,
    facts: {
      given: round.length,
      gaveOne: round.some(isOf(marker)),
      isSettled: grade.state === "graded",
      isOwner: marker.isOwner,
      isAlone: marker.isAlone,
    },
  };
};

const toGivenMark = async (row: GivenMarkRow, isOwn: boolean): Promise<GivenMark> => {
  const { attemptId: _attempt, questionId: _question, gradeRevision: _grade, ...mark } = row;
  return { ...mark, isOwn, commentHtml: await renderProse(row.comment) };
};

/** An answer that two people mark, as one of the staff may see it. */
export const toDoubleMarks = async (
  marker: Marker,
  grade: Grade,
  given: readonly GivenMarkRow[],
): Promise<DoubleMarks> => {
  const { round, facts } = factsOf(marker, grade, given);
  const isOwn = isOf(marker);
  const shown = canSeeOthersMarks(facts) ? round : round.filter(isOwn);
  return {
    needs: facts.isSettled ? null : needOf(facts.given),
    isForYou: isForMarker(facts),
    canDecide: canDecideMark(facts),
    given: facts.given,
    ownRevision: round.find(isOwn)?.revision ?? 0,
    shown: await Promise.all(shown.map((row) => toGivenMark(row, isOwn(row)))),
  };
};
