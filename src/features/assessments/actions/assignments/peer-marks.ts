import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Db } from "#/server/db.ts";
import { peerMarkOf } from "../../peer-mark.ts";
import type { Reason } from "../../question.ts";
import { selectPeerRules, selectReviewFractions } from "../../store-assignments-peers.ts";

type Work = { id: string; assignmentId: string; userId: string };
export type StaffMark = { earned: Marks; possible: Marks };
/** `reasons` null: those of the marker. */
export type WholeMark = StaffMark & { reasons: Reason[] | null };

/** What a marker gave; null while nobody has. */
export const staffMarkOf = ({
  earned,
  possible,
}: {
  earned: Marks | null;
  possible: Marks | null;
}): StaffMark | null => (earned === null || possible === null ? null : { earned, possible });

/** What work earns in all: the marker's mark, or where peers review it that and theirs. Two queries at most. */
export const wholeMarksOf = async (
  db: Db,
  assignments: readonly { id: string; possible: Marks }[],
): Promise<(work: Work, staff: StaffMark | null) => WholeMark | null> => {
  const rules = await selectPeerRules(
    db,
    assignments.map(({ id }) => id),
  );
  const reviews = await selectReviewFractions(db, [...rules.keys()]);
  const counting = Map.groupBy(
    reviews.filter(({ fraction, excludedAt }) => fraction !== null && excludedAt === null),
    ({ submissionId }) => submissionId,
  );
  const given = Map.groupBy(reviews, ({ assignmentId, reviewerId }) => `${assignmentId} ${reviewerId}`);
  const possibleOf = new Map(assignments.map(({ id, possible }) => [id, possible]));
  return ({ id, assignmentId, userId }, staff) => {
    const how = rules.get(assignmentId);
    if (!how) return staff && { ...staff, reasons: null };
    const own = given.get(`${assignmentId} ${userId}`) ?? [];
    const possible = possibleOf.get(assignmentId)!;
    const mark = peerMarkOf(how, {
      possible,
      staff: staff && toMarks(decimal(staff.earned).div(staff.possible)),
      fractions: (counting.get(id) ?? []).map(({ fraction }) => fraction!),
      asked: own.length,
      given: own.filter(({ fraction }) => fraction !== null).length,
    });
    return mark && { ...mark, possible };
  };
};
