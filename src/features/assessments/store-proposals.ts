import { and, asc, eq, inArray, isNull, not, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { ProposedCriterion } from "./proposal.ts";
import type { QuestionBody, Reason } from "./question.ts";
import type { ChosenLevel } from "./rubric.ts";
import { lastAnswer, latestGrade } from "./store-counting.ts";
import { attemptQuestions, attempts, questionVersions } from "./tables.ts";
import { markProposals } from "./tables-proposals.ts";

type Place = { quizId: string; questionId: string };

/** A submitted answer by its grade that counts, beside the proposal for it. */
const readable = (db: Db, { quizId, questionId }: Place, state: "graded" | "needs_marking") => {
  const latest = latestGrade(db);
  const last = lastAnswer(db);
  const joined = db
    .select({
      attemptId: attempts.id,
      questionVersionId: attemptQuestions.questionVersionId,
      body: questionVersions.body,
      answer: last.payload,
      answerSeq: last.seq,
      revision: latest.revision,
      reasons: latest.reasons,
    })
    .from(attempts)
    .innerJoin(
      attemptQuestions,
      and(eq(attemptQuestions.attemptId, attempts.id), eq(attemptQuestions.questionId, questionId)),
    )
    .innerJoinLateral(latest, eq(latest.state, state))
    .innerJoinLateral(last, sql`true`)
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .leftJoin(
      markProposals,
      and(
        eq(markProposals.questionId, questionId),
        eq(markProposals.attemptId, attempts.id),
        eq(markProposals.questionVersionId, attemptQuestions.questionVersionId),
        eq(markProposals.answerSeq, last.seq),
      ),
    );
  const isHere = and(
    eq(attempts.quizId, quizId),
    eq(attempts.state, "submitted"),
    state === "needs_marking" ? sql`${attempts.waiting} > 0` : undefined,
  );
  return { joined, isHere };
};

export type ReadableAnswer = {
  attemptId: string;
  questionVersionId: string;
  body: QuestionBody;
  answer: Answer;
  answerSeq: number;
  revision: number;
  reasons: Reason[];
};

const toReadable = <Row extends { body: unknown; answer: unknown; reasons: unknown }>(row: Row) => ({
  ...row,
  body: row.body as QuestionBody,
  answer: row.answer as Answer,
  reasons: row.reasons as Reason[],
});

/** Whoever marked it may have seen a proposal, for this answer or for an earlier form of it. */
const wasShown = (questionId: string) =>
  sql`exists (select 1 from mark_proposals p where p.attempt_id = ${attempts.id} and p.question_id = ${questionId}::uuid and p.given is null)`;

/** Answers without a proposal, the longest wait first; marked ones only where nobody could have marked by a proposal. */
export const selectUnread = async (
  db: Db,
  place: Place,
  state: "graded" | "needs_marking",
  limit: number,
): Promise<ReadableAnswer[]> => {
  const { joined, isHere } = readable(db, place, state);
  const rows = await joined
    .where(and(isHere, isNull(markProposals.id), state === "graded" ? not(wasShown(place.questionId)) : undefined))
    .orderBy(asc(attempts.submittedAt), asc(attempts.id))
    .limit(limit);
  return rows.map(toReadable);
};

/** Answers of these attempts that wait for a person, as they stand now. */
export const selectWaitingOf = async (
  db: Db,
  place: Place,
  attemptIds: readonly string[],
): Promise<ReadableAnswer[]> => {
  const { joined, isHere } = readable(db, place, "needs_marking");
  const rows = await joined.where(and(isHere, inArray(attempts.id, [...attemptIds])));
  return rows.map(toReadable);
};

export type ProposalRow = {
  id: string;
  attemptId: string;
  questionVersionId: string;
  answerSeq: number;
  criteria: ProposedCriterion[];
  isAgreed: boolean;
  given: ChosenLevel[] | null;
  model: string;
  createdAt: Instant;
};

const columns = {
  id: markProposals.id,
  attemptId: markProposals.attemptId,
  questionVersionId: markProposals.questionVersionId,
  answerSeq: markProposals.answerSeq,
  criteria: markProposals.criteria,
  isAgreed: markProposals.isAgreed,
  given: markProposals.given,
  model: markProposals.model,
  createdAt: markProposals.createdAt,
};

/** Every proposal for the answers of a quiz to a question, with the form of the question it was made by. */
export const selectProposals = async (
  db: Db,
  { quizId, questionId }: Place,
  attemptIds?: readonly string[],
): Promise<(ProposalRow & { body: QuestionBody })[]> => {
  const rows = await db
    .select({ ...columns, body: questionVersions.body })
    .from(markProposals)
    .innerJoin(attempts, eq(attempts.id, markProposals.attemptId))
    .innerJoin(questionVersions, eq(questionVersions.id, markProposals.questionVersionId))
    .where(
      and(
        eq(markProposals.questionId, questionId),
        eq(attempts.quizId, quizId),
        attemptIds ? inArray(markProposals.attemptId, [...attemptIds]) : undefined,
      ),
    )
    .orderBy(asc(markProposals.createdAt), asc(markProposals.id));
  return rows.map((row) => ({
    ...row,
    body: row.body as QuestionBody,
    criteria: row.criteria as ProposedCriterion[],
    given: row.given as ChosenLevel[] | null,
  }));
};

/** False: somebody else's call proposed for the same answer meanwhile. */
export const insertProposal = async (
  db: Db,
  row: ProposalRow & { questionId: string; askedBy: string },
): Promise<boolean> => {
  const added = await db.insert(markProposals).values(row).onConflictDoNothing().returning({ id: markProposals.id });
  return added.length > 0;
};

export const setAccepted = async (db: Db, id: string, acceptedBy: string, acceptedAt: Instant): Promise<void> => {
  await db.update(markProposals).set({ acceptedBy, acceptedAt }).where(eq(markProposals.id, id));
};
