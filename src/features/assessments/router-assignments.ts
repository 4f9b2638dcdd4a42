import { Empty } from "#/core/rest.ts";
import { open, router, signedIn } from "#/server/trpc.ts";
import {
  createAssignmentOverride,
  deleteAssignmentOverride,
  getAssignmentOverride,
  listAssignmentOverrides,
  updateAssignmentOverride,
} from "./actions/assignments/assignment-exceptions.ts";
import { getDraft, saveDraft } from "./actions/assignments/draft-work.ts";
import { getAssignment } from "./actions/assignments/get-assignment.ts";
import { getSubmission, listMySubmissions } from "./actions/assignments/get-submission.ts";
import { listAssignments } from "./actions/assignments/list-assignments.ts";
import { listDue } from "./actions/assignments/list-due.ts";
import { markSubmission } from "./actions/assignments/mark-submission.ts";
import { holdAssignment, releaseAssignment } from "./actions/assignments/release-assignment.ts";
import {
  createAssignment,
  deleteAssignment,
  publishAssignment,
  unpublishAssignment,
  updateAssignment,
} from "./actions/assignments/save-assignment.ts";
import {
  getSubmissionMarking,
  listSubmissions,
  listWaitingSubmissions,
} from "./actions/assignments/submission-marking.ts";
import { submitWork } from "./actions/assignments/submit-work.ts";
import { getWorkFile, removeWorkFile, uploadWork } from "./actions/assignments/work-files.ts";
import * as contract from "./contract-assignments.ts";
import * as work from "./contract-assignments-work.ts";

const { assignmentsRest } = contract;
const { submissionsRest } = work;

export const assignmentsRouter = router({
  list: open
    .meta(assignmentsRest.list)
    .input(contract.ListAssignmentsInput)
    .output(contract.AssignmentPage)
    .query(({ ctx, input }) => listAssignments(ctx, input)),
  create: signedIn
    .meta(assignmentsRest.create)
    .input(contract.CreateAssignmentInput)
    .output(contract.Assignment)
    .mutation(({ ctx, input }) => createAssignment(ctx, input)),
  get: open
    .meta(assignmentsRest.get)
    .input(contract.AssignmentRef)
    .output(contract.Assignment)
    .query(({ ctx, input }) => getAssignment(ctx, input)),
  update: signedIn
    .meta(assignmentsRest.update)
    .input(contract.UpdateAssignmentInput)
    .output(contract.Assignment)
    .mutation(({ ctx, input }) => updateAssignment(ctx, input)),
  due: signedIn
    .meta(assignmentsRest.due)
    .input(contract.ListDueInput)
    .output(contract.DuePage)
    .query(({ ctx, input }) => listDue(ctx, input)),
  publish: signedIn
    .meta(assignmentsRest.publish)
    .input(contract.AssignmentRef)
    .output(contract.Assignment)
    .mutation(({ ctx, input }) => publishAssignment(ctx, input)),
  unpublish: signedIn
    .meta(assignmentsRest.unpublish)
    .input(contract.AssignmentRef)
    .output(contract.Assignment)
    .mutation(({ ctx, input }) => unpublishAssignment(ctx, input)),
  delete: signedIn
    .meta(assignmentsRest.delete)
    .input(contract.AssignmentRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteAssignment(ctx, input)),
  release: signedIn
    .meta(assignmentsRest.release)
    .input(contract.ReleaseAssignmentInput)
    .output(contract.Assignment)
    .mutation(({ ctx, input }) => releaseAssignment(ctx, input)),
  hold: signedIn
    .meta(assignmentsRest.hold)
    .input(contract.AssignmentRef)
    .output(contract.Assignment)
    .mutation(({ ctx, input }) => holdAssignment(ctx, input)),
  listOverrides: signedIn
    .meta(assignmentsRest.listOverrides)
    .input(contract.ListAssignmentOverridesInput)
    .output(contract.AssignmentOverridePage)
    .query(({ ctx, input }) => listAssignmentOverrides(ctx, input)),
  createOverride: signedIn
    .meta(assignmentsRest.createOverride)
    .input(contract.CreateAssignmentOverrideInput)
    .output(contract.AssignmentOverride)
    .mutation(({ ctx, input }) => createAssignmentOverride(ctx, input)),
  getOverride: signedIn
    .meta(assignmentsRest.getOverride)
    .input(contract.AssignmentOverrideRef)
    .output(contract.AssignmentOverride)
    .query(({ ctx, input }) => getAssignmentOverride(ctx, input)),
  updateOverride: signedIn
    .meta(assignmentsRest.updateOverride)
    .input(contract.UpdateAssignmentOverrideInput)
    .output(contract.AssignmentOverride)
    .mutation(({ ctx, input }) => updateAssignmentOverride(ctx, input)),
  deleteOverride: signedIn
    .meta(assignmentsRest.deleteOverride)
    .input(contract.AssignmentOverrideRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteAssignmentOverride(ctx, input)),
});

export const submissionsRouter = router({
  draft: signedIn
    .meta(submissionsRest.draft)
    .input(work.DraftRef)
    .output(work.SubmissionDraft)
    .query(({ ctx, input }) => getDraft(ctx, input)),
  saveDraft: signedIn
    .meta(submissionsRest.saveDraft)
    .input(work.SaveDraftInput)
    .output(work.SubmissionDraft)
    .mutation(({ ctx, input }) => saveDraft(ctx, input)),
  upload: signedIn
    .meta(submissionsRest.upload)
    .input(work.UploadWorkInput)
    .output(work.SubmissionFile)
    .mutation(({ ctx, input }) => uploadWork(ctx, input)),
  file: signedIn
    .meta(submissionsRest.file)
    .input(work.SubmissionFileRef)
    .output(work.SubmissionFile)
    .query(({ ctx, input }) => getWorkFile(ctx, input)),
  removeFile: signedIn
    .meta(submissionsRest.removeFile)
    .input(work.SubmissionFileRef)
    .output(Empty)
    .mutation(({ ctx, input }) => removeWorkFile(ctx, input)),
  submit: signedIn
    .meta(submissionsRest.submit)
    .input(work.SubmitInput)
    .output(work.Submission)
    .mutation(({ ctx, input }) => submitWork(ctx, input)),
  mine: signedIn
    .meta(submissionsRest.mine)
    .input(work.ListMySubmissionsInput)
    .output(work.SubmissionPage)
    .query(({ ctx, input }) => listMySubmissions(ctx, input)),
  get: signedIn
    .meta(submissionsRest.get)
    .input(work.SubmissionRef)
    .output(work.Submission)
    .query(({ ctx, input }) => getSubmission(ctx, input)),
  list: signedIn
    .meta(submissionsRest.list)
    .input(work.ListSubmissionsInput)
    .output(work.StaffSubmissionPage)
    .query(({ ctx, input }) => listSubmissions(ctx, input)),
  queue: signedIn
    .meta(submissionsRest.queue)
    .input(work.WaitingSubmissionsInput)
    .output(work.WaitingSubmissionPage)
    .query(({ ctx, input }) => listWaitingSubmissions(ctx, input)),
  marking: signedIn
    .meta(submissionsRest.marking)
    .input(work.SubmissionRef)
    .output(work.SubmissionMarking)
    .query(({ ctx, input }) => getSubmissionMarking(ctx, input)),
  mark: signedIn
    .meta(submissionsRest.mark)
    .input(work.MarkSubmissionInput)
    .output(work.SubmissionMarking)
    .mutation(({ ctx, input }) => markSubmission(ctx, input)),
});
