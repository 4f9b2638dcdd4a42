import { Empty } from "#/core/rest.ts";
import { router, signedIn } from "#/server/trpc.ts";
import { addColumn } from "./actions/add-column.ts";
import { deleteColumn } from "./actions/delete-column.ts";
import { enterGrade } from "./actions/enter-grade.ts";
import { exportGradebook } from "./actions/export-gradebook.ts";
import { getColumn } from "./actions/get-column.ts";
import { getGradebook } from "./actions/get-gradebook.ts";
import { getGradebookMeans } from "./actions/get-gradebook-means.ts";
import { getMyGrades } from "./actions/get-my-grades.ts";
import { importMarks, previewImport } from "./actions/import-marks.ts";
import { listCellHistory } from "./actions/list-cell-history.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { setUpGradebook } from "./actions/set-up-gradebook.ts";
import { updateColumn } from "./actions/update-column.ts";
import * as contract from "./contract-gradebook.ts";
import { gradebookRest } from "./contract-rest-gradebook.ts";

export const gradebookRouter = router({
  get: signedIn
    .meta(gradebookRest.get)
    .input(contract.GradebookRef)
    .output(contract.Gradebook)
    .query(({ ctx, input }) => getGradebook(ctx, input)),
  rows: signedIn
    .meta(gradebookRest.rows)
    .input(contract.GradeRowsInput)
    .output(contract.GradeRowPage)
    .query(({ ctx, input }) => listGradeRows(ctx, input)),
  means: signedIn
    .meta(gradebookRest.means)
    .input(contract.GradebookRef)
    .output(contract.GradebookMeans)
    .query(({ ctx, input }) => getGradebookMeans(ctx, input)),
  setUp: signedIn
    .meta(gradebookRest.setUp)
    .input(contract.SetUpGradebookInput)
    .output(contract.Gradebook)
    .mutation(({ ctx, input }) => setUpGradebook(ctx, input)),
  addColumn: signedIn
    .meta(gradebookRest.addColumn)
    .input(contract.AddColumnInput)
    .output(contract.GradeColumn)
    .mutation(({ ctx, input }) => addColumn(ctx, input)),
  getColumn: signedIn
    .meta(gradebookRest.getColumn)
    .input(contract.ColumnRef)
    .output(contract.GradeColumn)
    .query(({ ctx, input }) => getColumn(ctx, input)),
  updateColumn: signedIn
    .meta(gradebookRest.updateColumn)
    .input(contract.UpdateColumnInput)
    .output(contract.GradeColumn)
    .mutation(({ ctx, input }) => updateColumn(ctx, input)),
  deleteColumn: signedIn
    .meta(gradebookRest.deleteColumn)
    .input(contract.ColumnRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteColumn(ctx, input)),
  enter: signedIn
    .meta(gradebookRest.enter)
    .input(contract.EnterGradeInput)
    .output(contract.GradeRow)
    .mutation(({ ctx, input }) => enterGrade(ctx, input)),
  history: signedIn
    .meta(gradebookRest.history)
    .input(contract.CellHistoryInput)
    .output(contract.GradeEntryPage)
    .query(({ ctx, input }) => listCellHistory(ctx, input)),
  export: signedIn
    .meta(gradebookRest.export)
    .input(contract.GradebookRef)
    .output(contract.GradebookCsv)
    .query(({ ctx, input }) => exportGradebook(ctx, input)),
  previewImport: signedIn
    .meta(gradebookRest.previewImport)
    .input(contract.PreviewImportInput)
    .output(contract.ImportPlan)
    .mutation(({ ctx, input }) => previewImport(ctx, input)),
  import: signedIn
    .meta(gradebookRest.import)
    .input(contract.ImportMarksInput)
    .output(contract.ImportResult)
    .mutation(({ ctx, input }) => importMarks(ctx, input)),
  mine: signedIn
    .meta(gradebookRest.mine)
    .input(contract.GradebookRef)
    .output(contract.MyGrades)
    .query(({ ctx, input }) => getMyGrades(ctx, input)),
});
