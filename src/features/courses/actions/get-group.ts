import type { Context } from "#/server/context.ts";
import type { Group, GroupRef } from "../contract-people.ts";
import { requireGroup } from "./require-group.ts";

export const getGroup = (ctx: Context, { groupId }: GroupRef): Promise<Group> => requireGroup(ctx, groupId);
