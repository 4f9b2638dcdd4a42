import { Empty } from "#/core/rest.ts";
import { router, signedIn } from "#/server/trpc.ts";
import { addToStaff, removeFromStaff } from "./actions/change-staff.ts";
import { getGroup } from "./actions/get-group.ts";
import { getInstructor } from "./actions/get-instructor.ts";
import { listGroups } from "./actions/list-groups.ts";
import { listInstructors } from "./actions/list-instructors.ts";
import { listLearners } from "./actions/list-learners.ts";
import { createGroup, updateGroup } from "./actions/save-group.ts";
import * as people from "./contract-people.ts";

export const groupsRouter = router({
  list: signedIn
    .meta(people.listGroupsRest)
    .input(people.ListGroups)
    .output(people.GroupPage)
    .query(({ ctx, input }) => listGroups(ctx, input)),
  create: signedIn
    .meta(people.createGroupRest)
    .input(people.CreateGroup)
    .output(people.Group)
    .mutation(({ ctx, input }) => createGroup(ctx, input)),
  get: signedIn
    .meta(people.getGroupRest)
    .input(people.GroupRef)
    .output(people.Group)
    .query(({ ctx, input }) => getGroup(ctx, input)),
  update: signedIn
    .meta(people.updateGroupRest)
    .input(people.UpdateGroup)
    .output(people.Group)
    .mutation(({ ctx, input }) => updateGroup(ctx, input)),
});

export const learnersRouter = router({
  list: signedIn
    .meta(people.listLearnersRest)
    .input(people.ListLearners)
    .output(people.LearnerPage)
    .query(({ ctx, input }) => listLearners(ctx, input)),
});

export const instructorsRouter = router({
  list: signedIn
    .meta(people.listInstructorsRest)
    .input(people.ListInstructors)
    .output(people.InstructorPage)
    .query(({ ctx, input }) => listInstructors(ctx, input)),
  get: signedIn
    .meta(people.getInstructorRest)
    .input(people.InstructorRef)
    .output(people.Instructor)
    .query(({ ctx, input }) => getInstructor(ctx, input)),
  add: signedIn
    .meta(people.addInstructorRest)
    .input(people.AddInstructor)
    .output(people.Instructor)
    .mutation(({ ctx, input }) => addToStaff(ctx, input)),
  remove: signedIn
    .meta(people.removeInstructorRest)
    .input(people.InstructorRef)
    .output(Empty)
    .mutation(({ ctx, input }) => removeFromStaff(ctx, input)),
});
