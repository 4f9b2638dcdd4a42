import { requireUserId } from "#/core/actor.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { GradeColumn, MyGrade, MyGrades } from "../contract-gradebook.ts";
import { totalOfCells } from "../gradebook.ts";
import { selectAttemptsOf } from "../store-attempts.ts";
import { closeOverdue } from "./close-overdue.ts";
import { cellsOfLearners } from "./grade-rows.ts";
import { dueColumnsOf, loadGradebook } from "./gradebook-columns.ts";
import { showsMarks } from "./my-quiz-state.ts";

const hidden = (cell: MyGrade, column: GradeColumn): MyGrade => ({
  ...cell,
  state: "empty",
  earned: null,
  possible: column.possible,
  computed: null,
  late: null,
  isEntered: false,
  revision: 0,
  reason: "",
});

/** One's own marks as far as they are released, and how they make the grade. */
export const getMyGrades = async (ctx: Context, { courseId }: { courseId: string }): Promise<MyGrades> => {
  await requireCourse(ctx, courseId, "learn");
  const userId = requireUserId(ctx.actor);
  await closeOverdue(ctx, { userId, courseId });
  const loaded = await loadGradebook(ctx.db, courseId);
  const { gradebook, rows, now } = loaded;
  const quizIds = rows.flatMap(({ id, quiz }) => (quiz ? [id] : []));
  const attempts = Map.groupBy(await selectAttemptsOf(ctx.db, userId, quizIds), ({ quizId }) => quizId);
  const [own] = await cellsOfLearners(ctx.db, courseId, rows, [{ id: userId, name: "" }]);
  const { revision: _revision, ...setup } = gradebook;
  const mine = (await dueColumnsOf(ctx.db, loaded, [userId]))(userId);
  const isReleased = (column: GradeColumn, { quiz }: (typeof rows)[number]): boolean => {
    const submitted = (attempts.get(column.id) ?? []).filter(({ state }) => state === "submitted");
    return quiz && submitted.length > 0
      ? submitted.every((attempt) => showsMarks(quiz, attempt, now))
      : column.isReleased;
  };
  const shown = mine.flatMap((given, index): { column: GradeColumn; cell: MyGrade }[] => {
    const column = { ...given, isReleased: isReleased(given, rows[index]!) };
    const cell = { ...own!.cells[index]!, reason: own!.entries.get(column.id)?.reason ?? "" };
    // What was hidden again exists for those alone who have done it.
    const { quiz, assignment } = rows[index]!;
    if ((quiz ?? assignment)?.state === "draft" && cell.state === "empty") return [];
    if (column.isReleased) return [{ column, cell }];
    // What is not released must not show as missing either.
    return [{ column: { ...column, isDue: false }, cell: hidden(cell, column) }];
  });
  const columns = shown.map(({ column }) => column);
  const cells = shown.map(({ cell }) => cell);
  return { ...setup, columns, cells, total: totalOfCells({ ...setup, columns }, cells) };
};
