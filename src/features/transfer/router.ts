import { router, signedIn } from "#/server/trpc.ts";
import { exportCourse } from "./actions/export-course.ts";
import { importCourseExport } from "./actions/import-course-export.ts";
import * as transfer from "./contract.ts";

/** Courses as files. */
export const courseTransferRouter = router({
  export: signedIn
    .meta(transfer.exportCourseRest)
    .input(transfer.ExportCourseInput)
    .output(transfer.CourseExport)
    .query(({ ctx, input }) => exportCourse(ctx, input)),
  import: signedIn
    .meta(transfer.importCourseRest)
    .input(transfer.ImportCourseInput)
    .output(transfer.ImportReceipt)
    .mutation(({ ctx, input }) => importCourseExport(ctx, input)),
});
