import { newId } from "#/core/ids.ts";
import { createAssignmentOverride } from "#/features/assessments/actions/assignments/assignment-exceptions.ts";
import { setPeerRules, startPeerReview } from "#/features/assessments/actions/assignments/peer-rules.ts";
import { listPeerTasks } from "#/features/assessments/actions/assignments/peer-tasks.ts";
import { holdAssignment } from "#/features/assessments/actions/assignments/release-assignment.ts";
import { createAssignment, publishAssignment } from "#/features/assessments/actions/assignments/save-assignment.ts";
import { submitWork } from "#/features/assessments/actions/assignments/submit-work.ts";
import { uploadWork } from "#/features/assessments/actions/assignments/work-files.ts";
import { CreateAssignmentInput } from "#/features/assessments/contract-assignments.ts";
import { SetPeerReviewInput } from "#/features/assessments/contract-assignments-peers.ts";
import type { Context } from "#/server/context.ts";

export type AssignmentWorld = {
  /** Published; takes text and files; its rubric is not shown to learners. */
  assignmentId: string;
  draftAssignmentId: string;
  /** Holds its marks, which wait for nobody. */
  heldAssignmentId: string;
  assignmentOverrideId: string;
  /** The learner's: one submission with a file, and a file that is not handed in. */
  submissionId: string;
  handedFileId: string;
  draftWorkFileId: string;
  /** To be reviewed by peers: one that has not begun, and one where the learner and the classmate review each other. */
  plannedReviewId: string;
  reviewedId: string;
  /** The learner's. */
  reviewId: string;
};

const rubricWith = (canary: string) => ({
  criteria: [
    {
      ...{ id: "c1", title: `${canary} criterion`, description: canary },
      levels: [
        { id: "l1", title: `${canary} good`, description: canary, points: "2" },
        { id: "l2", title: `${canary} poor`, description: canary, points: "0" },
      ],
    },
  ],
});

const notes = Buffer.from("Notes.").toString("base64");

type Make = (fields: object) => Promise<{ id: string }>;

const buildReviews = async (
  make: Make,
  { asTeacher, asLearner, asClassmate }: { asTeacher: Context; asLearner: Context; asClassmate: Context },
) => {
  const [planned, reviewed] = [await make({ rubric: rubricWith("Fair") }), await make({ rubric: rubricWith("Fair") })];
  for (const { id: assignmentId } of [planned, reviewed]) {
    await setPeerRules(asTeacher, SetPeerReviewInput.parse({ assignmentId, startsBy: "hand" }));
    await publishAssignment(asTeacher, { assignmentId });
  }
  const ref = { assignmentId: reviewed.id };
  for (const ctx of [asLearner, asClassmate])
    await submitWork(ctx, { ...ref, clientKey: newId(), text: "Ours.", fileIds: [] });
  await startPeerReview(asTeacher, ref);
  const [task] = (await listPeerTasks(asLearner, { ...ref, limit: 5 })).items;
  return { plannedReviewId: planned.id, reviewedId: reviewed.id, reviewId: task!.id };
};

/** Assignments of a course in which the learner has handed in. */
export const buildAssignments = async (
  { asTeacher, asLearner, asClassmate }: { asTeacher: Context; asLearner: Context; asClassmate: Context },
  { courseId, groupId, canary }: { courseId: string; groupId: string; canary: string },
): Promise<AssignmentWorld> => {
  const make = (fields: object) =>
    createAssignment(asTeacher, CreateAssignmentInput.parse({ courseId, title: "Work", ...fields }));
  const rubric = rubricWith(canary);
  const published = await make({
    ...{ takesFiles: true, fileKinds: ["text"], maxFiles: 3, rubric, showsRubric: false },
  });
  const assignmentId = published.id;
  await publishAssignment(asTeacher, { assignmentId });
  const draft = await make({ title: "Draft" });
  const held = await make({ title: "Held" });
  await holdAssignment(asTeacher, { assignmentId: held.id });
  const override = await createAssignmentOverride(asTeacher, {
    ...{ assignmentId, userId: null, groupId, opensAt: null, dueAt: null, closesAt: null, submissionsAllowed: 50 },
  });
  const upload = (name: string) => uploadWork(asLearner, { assignmentId, name, content: notes });
  const handed = await upload("handed.txt");
  const submission = await submitWork(asLearner, {
    ...{ assignmentId, clientKey: newId(), text: "My *work*.", fileIds: [handed.id] },
  });
  const waiting = await upload("waiting.txt");
  const peers = await buildReviews(make, { asTeacher, asLearner, asClassmate });
  return {
    ...peers,
    ...{ assignmentId, draftAssignmentId: draft.id, heldAssignmentId: held.id, assignmentOverrideId: override.id },
    ...{ submissionId: submission.id, handedFileId: handed.id, draftWorkFileId: waiting.id },
  };
};
