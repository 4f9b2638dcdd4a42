import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { Certainty } from "./certainty.ts";
import { chunksOf } from "./chunks.ts";
import type { QuizMode } from "./contract.ts";
import type { RegradableQuestion } from "./contract-regrade.ts";
import type { QuestionBody, Reason } from "./question.ts";
import { isBlind } from "./store-attempts.ts";
import { lastAnswer, latestGrade } from "./store-counting.ts";
import { attemptQuestions, attempts, questions, questionVersions } from "./tables.ts";

const isOlder = lt(questionVersions.version, questions.version);

/** Questions of a quiz that were graded by an older version than the current one. */
export const selectRegradable = (
  db: Db,
  filter: { quizId: string; after: string | null; limit: number },
): Promise<RegradableQuestion[]> =>
  db
    .select({
      questionId: questions.id,
      title: questions.title,
      type: questions.type,
      version: questions.version,
      attempts: sql<number>`count(*)::int`,
    })
    .from(attempts)
    .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .innerJoin(questions, eq(questions.id, attemptQuestions.questionId))
    .where(
      and(
        eq(attempts.quizId, filter.quizId),
        eq(attempts.state, "submitted"),
        isOlder,
        filter.after === null ? undefined : sql`${questions.id} > ${filter.after}::uuid`,
      ),
    )
    .groupBy(questions.id, questions.title, questions.type, questions.version)
    .orderBy(asc(questions.id))
    .limit(filter.limit);

export type PinnedRow = {
  attemptId: string;
  state: "open" | "submitted";
  number: number;
  seed: number;
  naming: string | null;
  learner: { id: string; name: string };
  /** Whether markers may not see whose it is. */
  isBlind: boolean;
  totalEarned: Marks;
  /** What the answers earned together, which may be below 0. */
  uncutEarned: Marks;
  totalPossible: Marks;
  versionId: string;
  body: QuestionBody;
  points: Marks;
  answer: Answer | null;
  answerSeq: number | null;
  mode: QuizMode;
  penalty: Marks;
  /** How sure the learner was; null where the attempt did not ask. */
  sure: { certainty: Certainty | null } | null;
  /** Null while the attempt is open. */
  grade: { revision: number; earned: Marks | null; reasons: Reason[]; comment: string } | null;
};

/** Names are spelt out: the counting revisions stand in a query of their own. */
const uncutEarned = sql<Marks>`(select coalesce(sum(counting.earned), 0)::text from (
  select distinct on (g.question_id) g.earned from grades g where g.attempt_id = ${attempts.id}
  order by g.question_id, g.revision desc
) counting)`;

/** Attempts at a quiz that pinned an older version of the question, with the answer and the grade that count. */
export const selectPinnedToOlder = async (db: Db, quizId: string, questionId: string): Promise<PinnedRow[]> => {
  const latest = latestGrade(db);
  const last = lastAnswer(db);
  const rows = await db
    .select({
      attemptId: attempts.id,
      state: attempts.state,
      number: attempts.number,
      seed: attempts.seed,
      naming: attempts.naming,
      learnerId: attempts.userId,
      learnerName: users.name,
      isBlind,
      totalEarned: attempts.earned,
      uncutEarned,
      totalPossible: attempts.possible,
      versionId: questionVersions.id,
      body: questionVersions.body,
      points: attemptQuestions.points,
      answer: last.payload,
      answerSeq: last.seq,
      mode: attempts.mode,
      penalty: attempts.penalty,
      asksCertainty: attempts.certainty,
      certainty: last.certainty,
      revision: latest.revision,
      earned: latest.earned,
      reasons: latest.reasons,
      comment: latest.comment,
    })
    .from(attempts)
    .innerJoin(users, eq(users.id, attempts.userId))
    .innerJoin(
      attemptQuestions,
      and(eq(attemptQuestions.attemptId, attempts.id), eq(attemptQuestions.questionId, questionId)),
    )
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .innerJoin(questions, eq(questions.id, attemptQuestions.questionId))
    .leftJoinLateral(latest, sql`true`)
    .leftJoinLateral(last, sql`true`)
    .where(and(eq(attempts.quizId, quizId), isOlder))
    .orderBy(asc(users.name), asc(attempts.number), asc(attempts.id));
  return rows.map(
    ({ learnerId, learnerName, asksCertainty, certainty, revision, earned, reasons, comment, ...row }) => ({
      ...row,
      learner: { id: learnerId, name: learnerName },
      totalEarned: row.totalEarned ?? "0",
      totalPossible: row.totalPossible ?? "0",
      body: row.body as QuestionBody,
      answer: row.answer as Answer | null,
      sure: asksCertainty ? { certainty } : null,
      grade: revision === null ? null : { revision, earned, reasons: reasons as Reason[], comment: comment ?? "" },
    }),
  );
};

/** Waits for whoever marks these attempts, and holds them until the transaction ends. */
export const lockAttemptsOfQuiz = async (tx: Db, quizId: string): Promise<void> => {
  await tx
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.quizId, quizId), eq(attempts.state, "submitted")))
    .orderBy(asc(attempts.id))
    .for("update");
};

export const pinVersion = async (
  tx: Db,
  questionId: string,
  versionId: string,
  attemptIds: readonly string[],
): Promise<void> => {
  for (const part of chunksOf(attemptIds))
    await tx
      .update(attemptQuestions)
      .set({ questionVersionId: versionId })
      .where(and(eq(attemptQuestions.questionId, questionId), inArray(attemptQuestions.attemptId, part)));
};
