import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { line, markdown } from "#/core/text.ts";
import { Instant, Moment } from "#/core/time.ts";
import { Points } from "./contract.ts";
import { PeerReviewRules } from "./contract-assignments-peers.ts";
import { MySubmissions } from "./contract-assignments-work.ts";
import { shownAs } from "./contract-rest.ts";
import { fileCeiling, fileKinds } from "./file-kinds.ts";
import { Rubric } from "./rubric.ts";

const Html = z.string().describe("Rendered and safe to show.");
const Kinds = z.array(z.enum(fileKinds)).max(fileKinds.length);

const rules = {
  opensAt: Instant.nullable(),
  dueAt: Instant.nullable().describe("What comes later is late, and still taken."),
  closesAt: Instant.nullable().describe("From then on nothing is taken."),
  submissionsAllowed: z.int().nullable().describe("Null: as many as one likes until it closes."),
};

export const AssignmentSummary = z
  .object({
    id: Id,
    courseId: Id,
    moduleId: Id.nullable(),
    title: z.string(),
    state: z.enum(["draft", "published"]),
    position: z.int(),
    possible: Marks,
    ...rules,
    takesText: z.boolean(),
    takesFiles: z.boolean(),
    waiting: z.int().nullable().describe("Submissions that wait for a mark; null for those who do not teach."),
    mine: MySubmissions.nullable().describe("Null for those who are not signed in."),
  })
  .meta({ id: "AssignmentSummary" });
export type AssignmentSummary = z.infer<typeof AssignmentSummary>;

export const Assignment = z
  .object({
    ...AssignmentSummary.shape,
    instructions: z.string().describe("Markdown."),
    instructionsHtml: Html,
    maxFiles: z.int(),
    maxFileBytes: z.int().describe("Of each file."),
    fileKinds: Kinds,
    rubric: Rubric.nullable().describe("Null without one, and for learners who are not shown it."),
    showsRubric: z.boolean().describe("Learners see the rubric before they hand in."),
    holdsMarks: z.boolean().describe("Nobody sees a mark before all are released."),
    isBlind: z.boolean().describe("Markers do not see names before the marks are released."),
    releasedAt: Instant.nullable().describe("Null while held, and where nothing is held."),
    peerReview: PeerReviewRules.nullable().describe("Null where peers do not review."),
    canTeach: z.boolean().describe("The asker may edit it and mark."),
    updatedAt: Instant,
  })
  .meta({ id: "Assignment" });
export type Assignment = z.infer<typeof Assignment>;

export const ListAssignmentsInput = pageInput({ courseId: Id });
export const AssignmentPage = page(AssignmentSummary);
export const AssignmentRef = z.strictObject({ assignmentId: Id });

export const DueAssignment = z
  .object({
    id: Id,
    courseId: Id,
    courseTitle: z.string(),
    courseSlug: z.string(),
    title: z.string(),
    possible: Marks,
    opensAt: rules.opensAt,
    dueAt: rules.dueAt,
    closesAt: rules.closesAt,
    isLateNow: z.boolean(),
  })
  .meta({ id: "DueAssignment" });
export type DueAssignment = z.infer<typeof DueAssignment>;
export const ListDueInput = pageInput({});
export const DuePage = page(DueAssignment);

const fields = {
  title: line(300),
  instructions: markdown(50_000),
  moduleId: Id.nullable(),
  position: z.int().min(0).max(100_000),
  possible: Points,
  opensAt: Moment.nullable(),
  dueAt: Moment.nullable().describe("What comes later is late, and still taken."),
  closesAt: Moment.nullable().describe("From then on nothing is taken."),
  takesText: z.boolean(),
  takesFiles: z.boolean(),
  maxFiles: z.int().min(1).max(20),
  maxFileBytes: z.int().min(1_000).max(fileCeiling).describe("Of each file."),
  fileKinds: Kinds.refine((list) => new Set(list).size === list.length, "must not name a kind twice"),
  submissionsAllowed: z.int().min(1).max(100).nullable().describe("Null: as many as one likes until it closes."),
  rubric: Rubric.nullable(),
  showsRubric: z.boolean(),
  holdsMarks: z.boolean(),
  isBlind: z.boolean(),
};
export type AssignmentFields = z.infer<z.ZodObject<typeof fields>>;

export const CreateAssignmentInput = z.strictObject({
  courseId: Id,
  title: fields.title,
  instructions: fields.instructions.default(""),
  moduleId: fields.moduleId.default(null),
  position: fields.position.default(0),
  possible: fields.possible.default("10"),
  opensAt: fields.opensAt.default(null),
  dueAt: fields.dueAt.default(null),
  closesAt: fields.closesAt.default(null),
  takesText: fields.takesText.default(true),
  takesFiles: fields.takesFiles.default(false),
  maxFiles: fields.maxFiles.default(1),
  maxFileBytes: fields.maxFileBytes.default(10_000_000),
  fileKinds: fields.fileKinds.default(["pdf", "document"]),
  submissionsAllowed: fields.submissionsAllowed.default(null),
  rubric: fields.rubric.default(null),
  showsRubric: fields.showsRubric.default(true),
  holdsMarks: fields.holdsMarks.default(false),
  isBlind: fields.isBlind.default(false),
});
export const UpdateAssignmentInput = z.strictObject({ assignmentId: Id, ...z.object(fields).partial().shape });
export const ReleaseAssignmentInput = z.strictObject({
  assignmentId: Id,
  evenIfWaiting: z.boolean().default(false).describe("Also while submissions wait for a mark."),
});

// Exceptions

const Named = z.object({ id: Id, name: z.string() });

export const AssignmentOverride = z
  .object({
    id: Id,
    assignmentId: Id,
    person: Named.nullable().describe("Whom it is for, or null for a group."),
    group: Named.nullable(),
    ...rules,
    updatedAt: Instant,
  })
  .meta({
    id: "AssignmentOverride",
    description: "What an assignment allows a person or a group beside its own rules; null: as the assignment has it.",
  });
export type AssignmentOverride = z.infer<typeof AssignmentOverride>;

const exception = {
  opensAt: fields.opensAt,
  dueAt: fields.dueAt,
  closesAt: fields.closesAt,
  submissionsAllowed: z.int().min(1).max(100).nullable(),
};
export const ListAssignmentOverridesInput = pageInput({ assignmentId: Id });
export const AssignmentOverridePage = page(AssignmentOverride);
export const AssignmentOverrideRef = z.strictObject({ overrideId: Id });
export const CreateAssignmentOverrideInput = z.strictObject({
  assignmentId: Id,
  userId: Id.nullable().default(null).describe("A learner of the course; or give `groupId`."),
  groupId: Id.nullable().default(null),
  opensAt: exception.opensAt.default(null),
  dueAt: exception.dueAt.default(null),
  closesAt: exception.closesAt.default(null),
  submissionsAllowed: exception.submissionsAllowed.default(null),
});
export const UpdateAssignmentOverrideInput = z.strictObject({
  overrideId: Id,
  ...z.object(exception).partial().shape,
});

const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const assignmentId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90";
const overrideId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c91";
const userId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71";

const assignment = shownAs("Assignments");
export const assignmentsRest = {
  list: assignment("GET /courses/{courseId}/assignments", "List the assignments of a course", {
    description: "Drafts for its instructors only. `mine` is how the assignment stands for the caller.",
  }),
  create: assignment("POST /courses/{courseId}/assignments", "Create an assignment", {
    description: "A draft.",
    status: 201,
    location: "/assignments/{id}",
    example: { input: { courseId, title: "Field notes", possible: "20", takesFiles: true } },
  }),
  get: assignment("GET /assignments/{assignmentId}", "Read an assignment"),
  update: assignment("PATCH /assignments/{assignmentId}", "Change an assignment", {
    example: { input: { assignmentId, dueAt: "2026-12-01T12:00:00.000Z" } },
  }),
  due: assignment("GET /assignments/due", "List what one has still to hand in", {
    description: "In all one's courses: what is open and not handed in yet, what is due first comes first.",
  }),
  publish: assignment("POST /assignments/{assignmentId}/publish", "Publish an assignment"),
  unpublish: assignment("POST /assignments/{assignmentId}/unpublish", "Hide an assignment from learners"),
  delete: assignment("DELETE /assignments/{assignmentId}", "Delete an assignment that nobody has handed in", {
    status: 204,
    errors: [409],
  }),
  release: assignment("POST /assignments/{assignmentId}/release-marks", "Release the marks of an assignment", {
    description: "All at once. Refused while submissions wait for a mark, unless `evenIfWaiting`.",
    errors: [409],
    example: { input: { assignmentId } },
  }),
  hold: assignment("POST /assignments/{assignmentId}/hold-marks", "Hold the marks of an assignment", {
    description: "Takes a release back: no mark is shown any more.",
  }),
  listOverrides: assignment("GET /assignments/{assignmentId}/overrides", "List the exceptions of an assignment", {
    description:
      "For its instructors. A person's own beats those of their groups, point by point; of several groups the most generous counts.",
  }),
  createOverride: assignment(
    "POST /assignments/{assignmentId}/overrides",
    "Make an exception of an assignment for a person or a group",
    {
      status: 201,
      location: "/assignment-overrides/{id}",
      errors: [409],
      example: { input: { userId, dueAt: "2026-12-08T12:00:00.000Z" } },
    },
  ),
  getOverride: assignment("GET /assignment-overrides/{overrideId}", "Read an exception of an assignment"),
  updateOverride: assignment("PATCH /assignment-overrides/{overrideId}", "Change an exception of an assignment", {
    example: { input: { overrideId, submissionsAllowed: 3 } },
  }),
  deleteOverride: assignment("DELETE /assignment-overrides/{overrideId}", "End an exception of an assignment", {
    status: 204,
  }),
};
