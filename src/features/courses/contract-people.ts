import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type RestOperation, rest } from "#/core/rest.ts";
import { line, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { Email } from "#/features/users/contract.ts";
import { exampleCourseId, Progress } from "./contract.ts";

const GroupName = z.object({ id: Id, name: z.string() });

export const Group = z
  .object({ ...GroupName.shape, courseId: Id, memberCount: z.int().describe("Learners of the course who are in it.") })
  .meta({ id: "Group" });
export type Group = z.infer<typeof Group>;
export const GroupPage = page(Group);

export const CourseLearner = z
  .object({
    user: z.object({ id: Id, name: z.string(), email: z.string() }),
    enrolledAt: Instant,
    lastSeenAt: Instant.nullable().describe("When they last opened a lesson."),
    progress: Progress,
    groups: z.array(GroupName),
  })
  .meta({ id: "CourseLearner" });
export type CourseLearner = z.infer<typeof CourseLearner>;
export const LearnerPage = page(CourseLearner);

const peopleRest = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({ ...operation, tag: "People", scope: operation.method === "GET" ? "courses:read" : "courses:write" });

const groupId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70";
const userId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71";
const exampleGroup = { id: groupId, courseId: exampleCourseId, name: "Tuesday class", memberCount: 12 } as const;

export const ListLearners = pageInput({
  courseId: Id,
  q: text(200).optional().describe("Part of the name or e-mail address."),
  groupId: Id.optional().describe("Only those of this group."),
});
export type ListLearners = z.infer<typeof ListLearners>;
export const listLearnersRest = peopleRest({
  method: "GET",
  path: "/courses/{courseId}/learners",
  summary: "List the learners of a course",
  description: "For its instructors: by name, with progress and groups. Those who left are not listed.",
  example: {
    output: {
      items: [
        {
          user: { id: userId, name: "Ada Reuter", email: "ada@example.org" },
          enrolledAt: "2026-03-02T08:00:00.000Z",
          lastSeenAt: null,
          progress: { completed: 3, total: 8, percent: 37 },
          groups: [{ id: groupId, name: exampleGroup.name }],
        },
      ],
      nextCursor: null,
    },
  },
});

export const ListGroups = pageInput({ courseId: Id });
export type ListGroups = z.infer<typeof ListGroups>;
export const listGroupsRest = peopleRest({
  method: "GET",
  path: "/courses/{courseId}/groups",
  summary: "List the groups of a course",
  description: "By name, for its instructors.",
  example: { output: { items: [exampleGroup], nextCursor: null } },
});

export const CreateGroup = z.strictObject({ courseId: Id, name: line(100) });
export type CreateGroup = z.infer<typeof CreateGroup>;
export const createGroupRest = peopleRest({
  method: "POST",
  path: "/courses/{courseId}/groups",
  summary: "Create a group",
  status: 201,
  location: "/groups/{id}",
  errors: [409],
  example: { input: { name: exampleGroup.name }, output: { ...exampleGroup, memberCount: 0 } },
});

export const GroupRef = z.strictObject({ groupId: Id });
export type GroupRef = z.infer<typeof GroupRef>;
export const getGroupRest = peopleRest({
  method: "GET",
  path: "/groups/{groupId}",
  summary: "Read a group",
  example: { output: exampleGroup },
});

export const UpdateGroup = z.strictObject({ groupId: Id, name: line(100) });
export type UpdateGroup = z.infer<typeof UpdateGroup>;
export const updateGroupRest = peopleRest({
  method: "PATCH",
  path: "/groups/{groupId}",
  summary: "Rename a group",
  errors: [409],
  example: { input: { name: exampleGroup.name }, output: exampleGroup },
});

export const Instructor = z
  .object({
    courseId: Id,
    userId: Id,
    name: z.string(),
    email: z.string(),
    state: z.enum(["active", "suspended"]).describe("Of the account."),
    isOwner: z.boolean().describe("The first whose account is open; may decide wherever two markers differ."),
    addedAt: Instant,
  })
  .meta({ id: "Instructor" });
export type Instructor = z.infer<typeof Instructor>;
export const InstructorPage = page(Instructor);

const exampleInstructor: Instructor = {
  ...{ courseId: exampleCourseId, userId, name: "Ada Reuter", email: "ada@example.org" },
  ...{ state: "active", isOwner: true, addedAt: "2026-03-02T08:00:00.000Z" },
};

export const ListInstructors = pageInput({ courseId: Id });
export type ListInstructors = z.infer<typeof ListInstructors>;
export const listInstructorsRest = peopleRest({
  method: "GET",
  path: "/courses/{courseId}/instructors",
  summary: "List the instructors of a course",
  description: "For themselves and administrators: in the order in which they were added.",
  example: { output: { items: [exampleInstructor], nextCursor: null } },
});

export const InstructorRef = z.strictObject({ courseId: Id, userId: Id });
export type InstructorRef = z.infer<typeof InstructorRef>;
export const getInstructorRest = peopleRest({
  method: "GET",
  path: "/courses/{courseId}/instructors/{userId}",
  summary: "Read an instructor of a course",
  example: { output: exampleInstructor },
});

export const AddInstructor = z.strictObject({ courseId: Id, email: Email });
export type AddInstructor = z.infer<typeof AddInstructor>;
export const addInstructorRest = peopleRest({
  method: "POST",
  path: "/courses/{courseId}/instructors",
  summary: "Add an instructor to a course",
  description:
    "By the address of an active account whose role is instructor or administrator; every other address is a fault at `/email`, in the same words whether it has an account or none. Adding somebody twice changes nothing.",
  status: 201,
  location: "/courses/{courseId}/instructors/{userId}",
  example: { input: { email: exampleInstructor.email }, output: { ...exampleInstructor, isOwner: false } },
});

export const removeInstructorRest = peopleRest({
  method: "DELETE",
  path: "/courses/{courseId}/instructors/{userId}",
  summary: "Remove an instructor from a course",
  description:
    "At once; what they wrote and marked stays. Instructors may remove themselves. 409 where no instructor with an open account would be left.",
  status: 204,
  errors: [409],
});
