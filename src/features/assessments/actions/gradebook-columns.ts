import { notFound } from "#/core/errors.ts";
import { addSeconds, type Instant, isAfter } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { AssignmentRules } from "../assignment-policy.ts";
import type { Gradebook, GradeColumn } from "../contract-gradebook.ts";
import { dueFor } from "../late-attempt.ts";
import { justSubmittedSeconds, releasedOf } from "../policy.ts";
import { isHeld } from "../store-assignments.ts";
import { type ColumnRow, findColumn, findSetup, selectCategories, selectColumns } from "../store-gradebook.ts";
import { selectExceptions } from "../store-overrides.ts";
import { assignmentRulesOf } from "./assignments/rules-of-assignment.ts";
import { ruled } from "./policy-of.ts";
import { requireTeaching } from "./require-teaching.ts";

/** What is empty at a hidden quiz or assignment is not missing: most learners cannot see it. */
const isDue = ({ state }: { state: "draft" | "published" }, at: Instant | null, now: Instant) =>
  state === "published" && at !== null && !isAfter(at, now);

/** From then on work is missing: one that is never due is so when it closes. */
const dueAtOf = ({ dueAt, closesAt }: Pick<AssignmentRules, "dueAt" | "closesAt">): Instant | null => dueAt ?? closesAt;

/** A quiz's column as of attempts that are not fresh any more; what one learner sees goes by their own attempts. */
export const toGradeColumn = (column: ColumnRow, now: Instant): GradeColumn => {
  const { quiz, assignment, courseId: _courseId, ...row } = column;
  if (assignment)
    return {
      ...row,
      ...{ kind: "assignment", isReleased: !isHeld(assignment) },
      isDue: isDue(assignment, dueAtOf(assignment), now),
    };
  if (quiz === null) return { ...row, kind: "manual", isDue: row.isReleased };
  return {
    ...row,
    kind: "quiz",
    isReleased: releasedOf(quiz, addSeconds(now, -justSubmittedSeconds), now).released.marks,
    isDue: isDue(quiz, dueAtOf(quiz), now),
  };
};

const noRules = { opensAt: null, timeLimitSeconds: null, attemptsAllowed: null, cooldownSeconds: null };

export type LoadedGradebook = { gradebook: Gradebook; rows: ColumnRow[]; now: Instant };

/** How a course grades, with all its columns. */
export const loadGradebook = async (db: Db, courseId: string): Promise<LoadedGradebook> => {
  const [now, setup, categories, rows] = await Promise.all([
    dbNow(db),
    findSetup(db, courseId),
    selectCategories(db, courseId),
    selectColumns(db, courseId),
  ]);
  const columns = rows.map((row) => toGradeColumn(row, now));
  return { gradebook: { courseId, ...setup, categories, columns }, rows, now };
};

/** The columns as they are due for each of these learners, who may have dates of their own. Two queries. */
export const dueColumnsOf = async (
  db: Db,
  { gradebook, rows, now }: LoadedGradebook,
  userIds: readonly string[],
): Promise<(userId: string) => GradeColumn[]> => {
  const quizIds = rows.flatMap(({ id, quiz }) => (quiz?.closesAt || quiz?.dueAt ? [id] : []));
  const exceptions = Map.groupBy(await selectExceptions(db, quizIds, userIds), ({ userId }) => userId);
  const assignments = rows.flatMap(({ assignment }) => assignment ?? []);
  const rulesOf = await assignmentRulesOf(db, assignments, userIds);
  return (userId) => {
    const held = exceptions.get(userId) ?? [];
    if (held.length === 0 && assignments.length === 0) return gradebook.columns;
    return gradebook.columns.map((column, index) => {
      const assignment = rows[index]?.assignment;
      if (assignment) return { ...column, isDue: isDue(assignment, dueAtOf(rulesOf(assignment, userId)), now) };
      const quiz = rows[index]?.quiz;
      const own = held.filter(({ quizId }) => quizId === column.id);
      if (!quiz || own.length === 0) return column;
      const { closesAt } = ruled({ ...noRules, closesAt: quiz.closesAt }, own);
      return { ...column, isDue: isDue(quiz, dueAtOf({ dueAt: dueFor(quiz.dueAt, own), closesAt }), now) };
    });
  };
};

/** A column for the staff of its course; that of a quiz or an assignment too. */
export const requireColumn = async (ctx: Context, columnId: string): Promise<ColumnRow> => {
  const column = await findColumn(ctx.db, columnId);
  if (!column) throw notFound("column");
  await requireTeaching(ctx, column.courseId, "column");
  return column;
};
