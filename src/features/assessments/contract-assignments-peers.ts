import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import { Instant, Moment } from "#/core/time.ts";
import { SubmissionFile } from "./contract-assignments-work.ts";
import { shownAs } from "./contract-rest.ts";
import { Reason } from "./question.ts";
import { ChosenLevel, Rubric } from "./rubric.ts";

const Percent = z.int().min(0).max(100);

const settings = {
  reviewsEach: z.int().min(1).max(10).describe("That each learner gives, and gets."),
  startsBy: z.enum(["due", "hand"]).describe("due: when the assignment is due; hand: when an instructor starts them."),
  isAnonymous: z.boolean().describe("Neither reviewers nor authors learn each other's names."),
  withSelfReview: z.boolean().describe("Learners review their own work too; it does not count for the mark."),
  avoidsGroups: z.boolean().describe("Learners of one group review each other only where there is no other way."),
  combine: z.enum(["median", "mean"]).describe("How the marks of the reviews of one submission become one."),
  peerWeight: Percent.describe(
    "What peers' marks count beside a marker's; at 100 a marker's mark stands in their place.",
  ),
  reviewingPercent: Percent.describe("Part of the points that giving the reviews earns."),
};

export const PeerReviewRules = z
  .object({ ...settings, reviewsDueAt: Instant.nullable(), startedAt: Instant.nullable() })
  .meta({ id: "PeerReviewRules" });
export type PeerReviewRules = z.infer<typeof PeerReviewRules>;

const Ref = z.strictObject({ assignmentId: Id });
export const PeerReviewsRef = Ref;
export const SetPeerReviewInput = z.strictObject({
  assignmentId: Id,
  reviewsEach: settings.reviewsEach.default(3),
  startsBy: settings.startsBy.default("due"),
  reviewsDueAt: Moment.nullable().default(null),
  isAnonymous: settings.isAnonymous.default(true),
  withSelfReview: settings.withSelfReview.default(false),
  avoidsGroups: settings.avoidsGroups.default(false),
  combine: settings.combine.default("median"),
  peerWeight: settings.peerWeight.default(100),
  reviewingPercent: settings.reviewingPercent.default(0),
});

const state = z.enum(["to_do", "draft", "done"]);

/** A review as its reviewer has it, with what is reviewed: no name, no time, no id of a person. */
export const PeerReview = z
  .object({
    id: Id,
    assignmentId: Id,
    title: z.string().describe("Of what is reviewed, e.g. `Submission 2`; where names are shown, whose it is."),
    isSelf: z.boolean(),
    state,
    text: z.string(),
    textHtml: z.string(),
    files: z.array(SubmissionFile.pick({ id: true, url: true, name: true, mediaType: true, size: true })),
    rubric: Rubric,
    possible: Marks,
    levels: z.array(ChosenLevel),
    comment: z.string(),
    revision: z.int().describe("Counts changes of the review."),
    reviewsDueAt: Instant.nullable(),
    submittedAt: Instant.nullable(),
  })
  .meta({ id: "PeerReview" });
export type PeerReview = z.infer<typeof PeerReview>;

export const PeerTask = z.object({ id: Id, title: z.string(), isSelf: z.boolean(), state }).meta({ id: "PeerTask" });
export const ListPeerTasksInput = pageInput({ assignmentId: Id });
export const PeerTaskPage = page(PeerTask);
export type PeerTask = z.infer<typeof PeerTask>;

export const PeerReviewRef = z.strictObject({ reviewId: Id });
const Levels = z.array(ChosenLevel).max(20);
export const SavePeerReviewInput = z.strictObject({
  reviewId: Id,
  levels: Levels.describe("Of a draft as many as there are; to hand in, one for each criterion."),
  comment: text(20_000).default("").describe("Markdown, for the author."),
  expectedRevision: Count.describe("Of the review that was changed; a newer one is a conflict."),
});

/** A review as its author reads it once marks are released. */
export const ReceivedReview = z
  .object({
    id: Id,
    reviewer: z.string().describe("e.g. `Reviewer 1`; where names are shown, who it is."),
    reasons: z.array(Reason),
    fraction: Marks.describe("Of the whole."),
    comment: z.string(),
    commentHtml: z.string(),
    isExcluded: z.boolean(),
  })
  .meta({ id: "ReceivedReview" });
export type ReceivedReview = z.infer<typeof ReceivedReview>;
export const ReceivedReviewsInput = pageInput({ submissionId: Id });
export const ReceivedReviewPage = page(ReceivedReview);

const Person = z.object({ id: Id.nullable().describe("Null while names are hidden."), name: z.string() });

export const StaffPeerReview = z
  .object({
    id: Id,
    submissionId: Id,
    reviewer: Person,
    author: Person,
    isSelf: z.boolean(),
    state,
    fraction: Marks.nullable().describe("Of the whole; null until it is handed in."),
    reasons: z.array(Reason),
    comment: z.string(),
    submittedAt: Instant.nullable(),
    excludedAt: Instant.nullable(),
    excludedWhy: z.string(),
  })
  .meta({ id: "StaffPeerReview" });
export type StaffPeerReview = z.infer<typeof StaffPeerReview>;
export const ListPeerReviewsInput = pageInput({ assignmentId: Id });
export const StaffPeerReviewPage = page(StaffPeerReview);
export const ExcludePeerReviewInput = z.strictObject({
  reviewId: Id,
  reason: text(2_000)
    .refine((value) => value.trim() !== "", "must not be empty")
    .describe("For the record."),
});

const assignmentId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90";
const reviewId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c93";

const peers = shownAs("Peer review");
export const peerReviewsRest = {
  rules: peers("GET /assignments/{assignmentId}/peer-review", "Read how an assignment is reviewed by peers"),
  setRules: peers("PUT /assignments/{assignmentId}/peer-review", "Have learners review each other's work", {
    description: "The assignment needs a rubric and holds its marks. What has begun is not changed any more.",
    errors: [409],
    example: { input: { assignmentId, reviewsEach: 3, peerWeight: 70, reviewingPercent: 10 } },
  }),
  endRules: peers("DELETE /assignments/{assignmentId}/peer-review", "End peer review before it has begun", {
    status: 204,
    errors: [409],
  }),
  start: peers("POST /assignments/{assignmentId}/peer-review/start", "Start the reviews", {
    description: "Gives out what has been handed in: everybody gives and gets the same number.",
    errors: [409],
  }),
  tasks: peers("GET /assignments/{assignmentId}/peer-tasks", "List the reviews one has to give"),
  get: peers("GET /peer-reviews/{reviewId}", "Read what one reviews", {
    description: "Without names where the assignment hides them; files are renamed.",
  }),
  save: peers("PUT /peer-reviews/{reviewId}/draft", "Keep a draft of a review", {
    errors: [409],
    example: {
      input: { reviewId, levels: [{ criterionId: "argument", levelId: "clear" }], comment: "", expectedRevision: 0 },
    },
  }),
  submit: peers("POST /peer-reviews/{reviewId}/submit", "Hand in a review", {
    description: "With a level for each criterion. It may be changed until the reviews are due.",
    errors: [409],
    example: {
      input: {
        reviewId,
        levels: [{ criterionId: "argument", levelId: "clear" }],
        comment: "Yes.",
        expectedRevision: 1,
      },
    },
  }),
  received: peers("GET /submissions/{submissionId}/peer-reviews", "List the reviews of one's submission", {
    description: "Once marks are released.",
  }),
  list: peers("GET /assignments/{assignmentId}/peer-reviews", "List all reviews of an assignment", {
    description: "With names, for the staff of the course.",
  }),
  exclude: peers("POST /peer-reviews/{reviewId}/exclude", "Leave a review out of the mark", {
    description: "It counts as given by its reviewer, and not for its author.",
    example: { input: { reviewId, reason: "Written in anger." } },
  }),
  include: peers("POST /peer-reviews/{reviewId}/include", "Count a review again"),
};
