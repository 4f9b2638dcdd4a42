import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { Marks, NonNegativeMarks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { line, markdown, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { FileBytes, StoredFile, uploadBodyLimit } from "./contract-files.ts";
import { shownAs } from "./contract-rest.ts";
import { Reason } from "./question.ts";
import { ChosenLevel, Rubric } from "./rubric.ts";

export const SubmitRefusal = z.enum([
  "not_enrolled",
  "not_published",
  "not_open_yet",
  "closed",
  "under_review",
  "no_submissions_left",
]);

export const SubmissionFile = z.object(StoredFile.shape).meta({ id: "SubmissionFile" });
export type SubmissionFile = z.infer<typeof SubmissionFile>;

const Person = z.object({ id: Id, name: z.string() });
const Late = z.number().min(0).describe("Seconds after the due date that holds for the learner; 0 when in time.");

/** A mark as its learner reads it. */
export const ShownMark = z
  .object({
    earned: Marks.describe("What counts, after what being late costs."),
    before: Marks.describe("Before that: as the marker gave it, or marker and peers together."),
    deducted: Marks,
    lateUnits: z.int().describe("Days or hours begun after the due date that cost something."),
    latePer: z.enum(["day", "hour"]).nullable().describe("Null where late work counts in full."),
    possible: Marks,
    reasons: z.array(Reason),
    comment: z.string(),
    commentHtml: z.string(),
    markedAt: Instant.nullable().describe("Null where peers alone marked."),
  })
  .meta({ id: "ShownMark" });
export type ShownMark = z.infer<typeof ShownMark>;

export const Submission = z
  .object({
    id: Id,
    assignmentId: Id,
    number: z.int().describe("1 for the first; the latest counts."),
    text: z.string(),
    textHtml: z.string(),
    files: z.array(SubmissionFile),
    submittedAt: Instant,
    lateSeconds: Late,
    mark: ShownMark.nullable().describe("Null before it is marked, and while marks are held."),
  })
  .meta({ id: "Submission" });
export type Submission = z.infer<typeof Submission>;

export const MySubmissions = z
  .object({
    rules: z
      .object({
        opensAt: Instant.nullable(),
        dueAt: Instant.nullable(),
        closesAt: Instant.nullable(),
        submissionsAllowed: z.int().nullable(),
      })
      .describe("What holds for the caller, with the exceptions made for them and their groups."),
    submissionsUsed: z.int(),
    submissionsLeft: z.int().nullable().describe("Null: no limit."),
    cannotSubmit: SubmitRefusal.nullable().describe("Null when something can be handed in now."),
    isLateNow: z.boolean().describe("What is handed in now is late."),
    latest: z
      .object({
        id: Id,
        number: z.int(),
        submittedAt: Instant,
        lateSeconds: Late,
        mark: z.object({ earned: Marks, possible: Marks }).nullable(),
      })
      .nullable(),
  })
  .meta({ id: "MySubmissions" });
export type MySubmissions = z.infer<typeof MySubmissions>;

const Ref = z.strictObject({ assignmentId: Id });
export const SubmissionRef = z.strictObject({ submissionId: Id });
export const SubmissionFileRef = z.strictObject({ fileId: Id });

// Before handing in

const Words = markdown(100_000);

export const SubmissionDraft = z
  .object({
    assignmentId: Id,
    text: z.string(),
    files: z.array(SubmissionFile),
    revision: z.int().describe("Counts changes of the text; 0 when there was none."),
    savedAt: Instant.nullable(),
  })
  .meta({ id: "SubmissionDraft" });
export type SubmissionDraft = z.infer<typeof SubmissionDraft>;
export const DraftRef = Ref;
export const SaveDraftInput = z.strictObject({
  assignmentId: Id,
  text: Words,
  expectedRevision: Count.describe("Of the draft that was changed; a newer one is a conflict."),
});

export const UploadWorkInput = z.strictObject({
  assignmentId: Id,
  name: line(255).describe("With its ending, which says what the file is."),
  content: FileBytes,
});

export const SubmitInput = z.strictObject({
  assignmentId: Id,
  clientKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, - or _")
    .describe("Chosen by the caller: the same key again is the same submission."),
  text: Words.default(""),
  fileIds: z
    .array(Id)
    .max(20)
    .refine((list) => new Set(list).size === list.length, "must not name a file twice")
    .default([])
    .describe("Uploaded before."),
});
export const ListMySubmissionsInput = pageInput({ assignmentId: Id });
export const SubmissionPage = page(Submission);

// Marking

export const SubmissionMark = z
  .object({
    revision: z.int(),
    earned: Marks,
    possible: Marks,
    reasons: z.array(Reason),
    comment: z.string(),
    commentHtml: z.string(),
    markedBy: Person.nullable(),
    markedAt: Instant,
  })
  .meta({ id: "SubmissionMark" });
export type SubmissionMark = z.infer<typeof SubmissionMark>;

const learner = z.object({ id: Id.nullable().describe("Null while names are hidden."), name: z.string() });

export const StaffSubmission = z
  .object({
    id: Id,
    assignmentId: Id,
    learner,
    number: z.int(),
    isLatest: z.boolean().describe("The latest of its learner: the one that counts."),
    submittedAt: Instant,
    lateSeconds: Late,
    earned: Marks.nullable().describe("As the marker gave it; null while it waits."),
    whole: Marks.nullable().describe("With what peers gave, where they do; before what being late costs."),
    possible: Marks,
  })
  .meta({ id: "StaffSubmission" });
export type StaffSubmission = z.infer<typeof StaffSubmission>;
export const ListSubmissionsInput = pageInput({ assignmentId: Id });
export const StaffSubmissionPage = page(StaffSubmission);

export const WaitingSubmission = z
  .object({
    submissionId: Id,
    assignmentId: Id,
    assignmentTitle: z.string(),
    learner,
    number: z.int(),
    submittedAt: Instant,
  })
  .meta({ id: "WaitingSubmission" });
export const WaitingSubmissionsInput = pageInput({ courseId: Id });
export const WaitingSubmissionPage = page(WaitingSubmission);

export const SubmissionMarking = z
  .object({
    ...StaffSubmission.shape,
    courseId: Id,
    assignmentTitle: z.string(),
    text: z.string(),
    textHtml: z.string(),
    files: z.array(SubmissionFile),
    rubric: Rubric.nullable(),
    revision: z.int().describe("Of the latest mark; 0 when there is none."),
    history: z.array(SubmissionMark).describe("Latest first."),
    previousId: Id.nullable().describe("In the order of the assignment's latest submissions."),
    nextId: Id.nullable(),
    nextWaitingId: Id.nullable().describe("Another one of the assignment that waits for a mark."),
  })
  .meta({ id: "SubmissionMarking" });
export type SubmissionMarking = z.infer<typeof SubmissionMarking>;

export const MarkSubmissionInput = z
  .strictObject({
    submissionId: Id,
    earned: NonNegativeMarks.optional().describe("Points, from 0 to what is possible; or give `levels`."),
    levels: z.array(ChosenLevel).max(20).optional().describe("One for each criterion of the rubric."),
    comment: text(20_000).default("").describe("Markdown, for the learner."),
    expectedRevision: Count.describe("Of the latest mark that was looked at; a newer one is a conflict."),
  })
  .refine(({ earned, levels }) => (earned === undefined) !== (levels === undefined), {
    path: ["earned"],
    message: "must be given, or else levels: one of them",
  });

const assignmentId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90";
const submissionId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c92";

const work = shownAs("Submissions");
export const submissionsRest = {
  draft: work("GET /assignments/{assignmentId}/draft", "Read what one has not handed in yet", { errors: [409] }),
  saveDraft: work("PUT /assignments/{assignmentId}/draft", "Keep what one has written", {
    description: "Refused when it was changed elsewhere since `expectedRevision`.",
    errors: [409],
    example: { input: { assignmentId, text: "A first thought.", expectedRevision: 0 } },
  }),
  upload: work("POST /assignments/{assignmentId}/files", "Upload a file to hand in", {
    description:
      "Its ending and its bytes must agree and be of a kind that the assignment takes. It is nobody's but the caller's until it is handed in, and is removed after a while when it never is.",
    status: 201,
    location: "/submission-files/{id}",
    bodyLimit: uploadBodyLimit,
    errors: [409, 413],
    example: { input: { assignmentId, name: "notes.txt", content: "Tm90ZXMu" } },
  }),
  file: work("GET /submission-files/{fileId}", "Read what a handed-in file is", {
    description: "For its learner and the staff of the course. The bytes are at `url`.",
  }),
  removeFile: work("DELETE /submission-files/{fileId}", "Remove a file that is not handed in yet", {
    status: 204,
    errors: [409],
  }),
  submit: work("POST /assignments/{assignmentId}/submissions", "Hand in", {
    description:
      "Text, uploaded files or both, as the assignment takes them. Earlier submissions stay; the latest counts. Every call with the same `clientKey` gets the same submission.",
    status: 201,
    location: "/submissions/{id}",
    errors: [409],
    example: { input: { assignmentId, clientKey: "first-try", text: "My answer." } },
  }),
  mine: work("GET /assignments/{assignmentId}/submissions/mine", "List one's own submissions", {
    description: "Latest first, with marks as far as they are released.",
  }),
  get: work("GET /submissions/{submissionId}", "Read one's own submission"),
  list: work("GET /assignments/{assignmentId}/submissions", "List everybody's submissions", {
    description: "For the staff of the course; latest first.",
  }),
  queue: work("GET /courses/{courseId}/waiting-submissions", "List the submissions that wait for a mark", {
    description: "Of each learner the latest; the longest wait first.",
  }),
  marking: work("GET /submissions/{submissionId}/marking", "Read a submission with its marks, to mark it"),
  mark: work("POST /submissions/{submissionId}/marks", "Mark a submission", {
    description:
      "By points, or by a level for each criterion of the rubric. Adds a revision; earlier ones stay. Of two markers at once the second is refused.",
    status: 200,
    errors: [409],
    example: { input: { submissionId, earned: "7.5", comment: "Well observed.", expectedRevision: 0 } },
  }),
};
