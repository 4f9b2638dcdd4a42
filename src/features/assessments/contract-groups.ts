import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { rest } from "#/core/rest.ts";
import { Group, GroupRef } from "#/features/courses/contract-people.ts";

// Who is in a group decides about the deadlines of open attempts, so these operations are of this feature.

export const DroppedGroup = GroupRef;
export const JoinedGroup = Group;
export type JoinedGroup = z.infer<typeof JoinedGroup>;

export const MemberRef = z.strictObject({ groupId: Id, userId: Id });
export type MemberRef = z.infer<typeof MemberRef>;

const ofPeople = { tag: "People", scope: "courses:write" } as const;

export const groupMembersRest = {
  delete: rest({
    ...ofPeople,
    method: "DELETE",
    path: "/groups/{groupId}",
    summary: "Delete a group",
    description: "Its members stay in the course. Exceptions of quizzes for the group end, for open attempts too.",
    status: 204,
  }),
  addMember: rest({
    ...ofPeople,
    method: "PUT",
    path: "/groups/{groupId}/members/{userId}",
    summary: "Put a learner into a group",
    description: "Putting them there twice changes nothing. Exceptions of quizzes for the group hold at once.",
  }),
  removeMember: rest({
    ...ofPeople,
    method: "DELETE",
    path: "/groups/{groupId}/members/{userId}",
    summary: "Take a learner out of a group",
    status: 204,
  }),
};
