import { userIdOf } from "#/core/actor.ts";
import { notFound, unauthenticated } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { canTeachCourse, courseFacts } from "../access.ts";
import type { Group } from "../contract-people.ts";
import { findCourseFacts } from "../store-facts.ts";
import { findGroup } from "../store-people.ts";

/** A group of a course that the actor may teach; to others it does not exist. */
export const requireGroup = async (ctx: Pick<Context, "actor" | "db">, groupId: string): Promise<Group> => {
  const group = await findGroup(ctx.db, groupId);
  if (userIdOf(ctx.actor) === null && ctx.actor.kind !== "system") throw unauthenticated();
  const course = group && (await findCourseFacts(ctx.db, group.courseId, userIdOf(ctx.actor)));
  if (!group || !course || !canTeachCourse(courseFacts(ctx.actor, course))) throw notFound("group");
  return group;
};
