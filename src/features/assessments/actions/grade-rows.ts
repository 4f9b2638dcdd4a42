import type { Db } from "#/server/db.ts";
import type { GradeCell, GradeRow } from "../contract-gradebook.ts";
import { totalOfCells } from "../gradebook.ts";
import { type CellColumn, cellFrom, cellOf } from "../gradebook-cells.ts";
import {
  type EntryRow,
  type GradedAttemptRow,
  type LearnerRow,
  selectGradedAttempts,
  selectLatestEntries,
} from "../store-grade-entries.ts";
import type { ColumnRow } from "../store-gradebook.ts";
import { workOfLearners } from "./assignments/work-of-learners.ts";
import { dueColumnsOf, type LoadedGradebook } from "./gradebook-columns.ts";
import { lateAtQuizzes } from "./late-at-quizzes.ts";

const keyOf = (columnId: string, userId: string) => `${columnId} ${userId}`;

const toCellColumn = ({ id, possible, quiz }: ColumnRow): CellColumn => ({
  id,
  possible,
  scoring: quiz?.scoring ?? null,
  isBlind: quiz?.isBlind ?? false,
});

const toScored = ({ id, number, earned, possible, waiting }: GradedAttemptRow) => ({
  id,
  number,
  total: { earned, possible, waiting },
});

export type LearnerCells = { learner: LearnerRow; cells: GradeCell[]; entries: Map<string, EntryRow> };

/** The cells of these learners in these columns, in a few queries, however many there are. */
export const cellsOfLearners = async (
  db: Db,
  courseId: string,
  columns: readonly ColumnRow[],
  learners: readonly LearnerRow[],
): Promise<LearnerCells[]> => {
  const userIds = learners.map(({ id }) => id);
  const columnIds = columns.map(({ id }) => id);
  const assignments = columns.flatMap(({ assignment }) => assignment ?? []);
  const [graded, latest, work, afterLate] = await Promise.all([
    selectGradedAttempts(db, courseId, userIds),
    selectLatestEntries(db, columnIds, userIds),
    workOfLearners(db, courseId, assignments, userIds),
    lateAtQuizzes(db, courseId, columns, userIds),
  ]);
  const attempts = Map.groupBy(graded, (row) => keyOf(row.quizId, row.userId));
  const entries = new Map(latest.map((row) => [keyOf(row.columnId, row.userId), row]));
  const cellColumns = columns.map(toCellColumn);
  return learners.map((learner) => {
    const own = new Map<string, EntryRow>();
    const cells = cellColumns.map((column, index) => {
      const key = keyOf(column.id, learner.id);
      const entry = entries.get(key);
      if (entry) own.set(column.id, entry);
      const assignment = columns[index]?.assignment;
      if (assignment) return cellFrom(column, work(assignment, learner.id), entry);
      return cellOf(column, attempts.get(key)?.map((row) => afterLate(toScored(row), row)) ?? [], entry);
    });
    return { learner, cells, entries: own };
  });
};

export const gradeRows = async (
  db: Db,
  loaded: LoadedGradebook,
  learners: readonly LearnerRow[],
): Promise<GradeRow[]> => {
  const { gradebook, rows } = loaded;
  const userIds = learners.map(({ id }) => id);
  const columnsOf = await dueColumnsOf(db, loaded, userIds);
  const cells = await cellsOfLearners(db, gradebook.courseId, rows, learners);
  return cells.map(({ learner, cells: own }) => ({
    learner,
    cells: own,
    total: totalOfCells({ ...gradebook, columns: columnsOf(learner.id) }, own),
  }));
};
