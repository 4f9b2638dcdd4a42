import { shownAs } from "./contract-rest.ts";

const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const columnId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70";
const userId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71";
const categoryId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c72";
const csv = `Learner,Learner id,Portfolio (of 10) [${columnId}]\r\nAda,${userId},8.5\r\n`;

const gradebook = shownAs("Gradebook");
export const gradebookRest = {
  get: gradebook("GET /courses/{courseId}/gradebook", "Read how a course grades", {
    description: "Its categories, columns and scheme, for its instructors. The column of a quiz has the quiz's id.",
  }),
  rows: gradebook("GET /courses/{courseId}/gradebook/rows", "List the learners of a course with marks and totals", {
    description: "By name. Cells stand in the order of the columns.",
  }),
  means: gradebook("GET /courses/{courseId}/gradebook/means", "Read how the class did in each column", {
    description: "Mean and median of what is graded, by column and in all.",
  }),
  setUp: gradebook("PUT /courses/{courseId}/gradebook", "Set up how a course grades", {
    description: "Replaces categories and scheme. Refused when somebody else changed them since `expectedRevision`.",
    errors: [409],
    example: {
      input: {
        ...{ courseId, expectedRevision: 0, missingCountsZero: false, scheme: { kind: "pass_fail", passAt: "50" } },
        categories: [{ id: categoryId, title: "Coursework", weight: "100", dropLowest: 1 }],
        columns: [{ columnId, categoryId, isExtraCredit: false }],
      },
    },
  }),
  addColumn: gradebook("POST /courses/{courseId}/gradebook/columns", "Add a column whose marks people enter", {
    status: 201,
    location: "/gradebook-columns/{id}",
    example: { input: { courseId, title: "Portfolio", possible: "10" } },
  }),
  getColumn: gradebook("GET /gradebook-columns/{columnId}", "Read a column of a gradebook"),
  updateColumn: gradebook("PATCH /gradebook-columns/{columnId}", "Change or release a column", {
    description: "Its points stay as they are once a mark has been entered.",
    errors: [409],
    example: { input: { columnId, isReleased: true } },
  }),
  deleteColumn: gradebook("DELETE /gradebook-columns/{columnId}", "Delete a column without marks", {
    status: 204,
    errors: [409],
  }),
  enter: gradebook("POST /gradebook-columns/{columnId}/learners/{userId}/entries", "Enter a mark", {
    description:
      "A mark, an excuse, or the end of both; on the column of a quiz it overrides what the attempts gave and needs a reason. Entries are kept for good. Of two people at once the second is refused. Answers with the learner's row.",
    errors: [409],
    example: { input: { columnId, userId, kind: "score", earned: "8.5", reason: "Oral exam", expectedRevision: 0 } },
  }),
  history: gradebook("GET /gradebook-columns/{columnId}/learners/{userId}/entries", "List the entries of a cell", {
    description: "Latest first.",
  }),
  export: gradebook("GET /courses/{courseId}/gradebook/csv", "Export the gradebook as CSV", {
    description: "Fields that a spreadsheet would run as a formula begin with an apostrophe.",
  }),
  previewImport: gradebook("POST /courses/{courseId}/gradebook/import-preview", "Preview an import of marks", {
    description: "Marks of columns that people enter, and of assignments, which they override; nothing is saved.",
    example: { input: { courseId, csv } },
  }),
  import: gradebook("POST /courses/{courseId}/gradebook/import", "Import marks", {
    description: "All changes of the preview that `digest` names, or none.",
    errors: [409],
    example: { input: { courseId, csv, digest: "0".repeat(64), reason: "From the paper list" } },
  }),
  mine: gradebook("GET /courses/{courseId}/gradebook/mine", "Read one's own grades", {
    description: "As far as they are released, with all that is needed to compute the total.",
    errors: [409],
  }),
};
