import { newId } from "#/core/ids.ts";
import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";

type Rules = Record<"everyone" | "people" | "staff" | "hiddenStaff" | "learners" | "theLearner", Rule>;

const course = ({ courseId }: World) => ({ courseId });
const assignment = ({ assignmentId }: World) => ({ assignmentId });
const draft = ({ draftAssignmentId }: World) => ({ assignmentId: draftAssignmentId });
const override = ({ assignmentOverrideId }: World) => ({ overrideId: assignmentOverrideId });
const submission = ({ submissionId }: World) => ({ submissionId });

const planned = ({ plannedReviewId }: World) => ({ assignmentId: plannedReviewId });
const reviewed = ({ reviewedId }: World) => ({ assignmentId: reviewedId });
const review = ({ reviewId }: World) => ({ reviewId });
const levels = [{ criterionId: "c1", levelId: "l1" }];

/** The rows of assignments and of reviews by peers. */
export const assignmentCases = (rules: Rules): Record<string, Case> => {
  const { everyone, people, staff, hiddenStaff, learners, theLearner } = rules;
  return {
    "assignments.list": { input: course, rule: everyone },
    "assignments.create": { input: (world) => ({ ...course(world), title: "Essay", possible: "20" }), rule: staff },
    "assignments.get": { input: assignment, rule: everyone },
    "assignments.update": { input: (world) => ({ ...assignment(world), title: "Report" }), rule: hiddenStaff },
    "assignments.due": { input: () => ({ limit: 5 }), rule: people },
    "assignments.publish": { input: draft, rule: hiddenStaff },
    "assignments.unpublish": { input: assignment, rule: hiddenStaff },
    "assignments.delete": { input: draft, rule: hiddenStaff },
    "assignments.release": {
      input: ({ heldAssignmentId }) => ({ assignmentId: heldAssignmentId }),
      rule: hiddenStaff,
    },
    "assignments.hold": { input: assignment, rule: hiddenStaff },
    "assignments.listOverrides": { input: assignment, rule: hiddenStaff },
    "assignments.createOverride": {
      input: (world) => ({ ...assignment(world), userId: world.people.classmate.id, submissionsAllowed: 9 }),
      rule: hiddenStaff,
    },
    "assignments.getOverride": { input: override, rule: hiddenStaff },
    "assignments.updateOverride": {
      input: (world) => ({ ...override(world), submissionsAllowed: 8 }),
      rule: hiddenStaff,
    },
    "assignments.deleteOverride": { input: override, rule: hiddenStaff },
    "submissions.draft": { input: assignment, rule: learners },
    "submissions.saveDraft": {
      input: (world, me) => ({ ...assignment(world), text: "Next.", expectedRevision: me === "learner" ? 1 : 0 }),
      rule: learners,
    },
    "submissions.upload": {
      input: (world) => ({ ...assignment(world), name: "more.txt", content: "TW9yZS4=" }),
      rule: learners,
    },
    "submissions.file": {
      input: ({ handedFileId }) => ({ fileId: handedFileId }),
      rule: { ...hiddenStaff, learner: "ok" },
    },
    "submissions.removeFile": { input: ({ draftWorkFileId }) => ({ fileId: draftWorkFileId }), rule: theLearner },
    "submissions.submit": {
      input: (world) => ({ ...assignment(world), clientKey: newId(), text: "Done." }),
      rule: learners,
    },
    "submissions.mine": { input: assignment, rule: people },
    "submissions.get": { input: submission, rule: theLearner },
    "submissions.list": { input: assignment, rule: hiddenStaff },
    "submissions.queue": { input: course, rule: staff },
    "submissions.marking": { input: submission, rule: hiddenStaff },
    "submissions.mark": {
      input: (world) => ({
        ...{
          ...submission(world),
          levels,
          comment: "Good.",
          expectedRevision: 0,
        },
      }),
      rule: hiddenStaff,
    },
    "submissionProposals.get": { input: assignment, rule: hiddenStaff },
    "submissionProposals.make": { input: (world) => ({ ...assignment(world), of: "waiting" }), rule: hiddenStaff },
    "submissionProposals.accept": {
      input: (world) => ({ ...assignment(world), submissionIds: [world.submissionId] }),
      rule: { ...hiddenStaff, teacher: "conflict", admin: "conflict" },
    },
    "peerReviews.rules": { input: reviewed, rule: everyone },
    "peerReviews.setRules": { input: (world) => ({ ...assignment(world), reviewsEach: 2 }), rule: hiddenStaff },
    "peerReviews.endRules": { input: planned, rule: hiddenStaff },
    "peerReviews.start": { input: planned, rule: hiddenStaff },
    "peerReviews.tasks": { input: reviewed, rule: people },
    "peerReviews.get": { input: review, rule: theLearner },
    "peerReviews.save": {
      input: (world) => ({ ...review(world), levels: [], comment: "So far.", expectedRevision: 0 }),
      rule: theLearner,
    },
    "peerReviews.submit": {
      input: (world) => ({ ...review(world), levels, comment: "Good.", expectedRevision: 0 }),
      rule: theLearner,
    },
    "peerReviews.received": { input: submission, rule: theLearner },
    "peerReviews.list": { input: reviewed, rule: hiddenStaff },
    "peerReviews.exclude": { input: (world) => ({ ...review(world), reason: "Unfair." }), rule: hiddenStaff },
    "peerReviews.include": { input: review, rule: hiddenStaff },
  };
};
