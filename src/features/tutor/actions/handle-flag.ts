import { userIdOf } from "#/core/actor.ts";
import { isAppError, notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Flag, FlagId } from "../contract-flags.ts";
import { findFlag, markHandled } from "../store-flags.ts";
import { requireFlagReader, toFlag } from "./list-flags.ts";

const thing = "flag";

/** Notes that somebody has taken care of it; whoever may not see it learns nothing of it. */
export const handleFlag = async (ctx: Context, { flagId }: FlagId): Promise<Flag> => {
  const flag = await findFlag(ctx.db, flagId);
  if (!flag) throw notFound(thing);
  try {
    await requireFlagReader(ctx, flag.courseId, thing);
  } catch (error) {
    throw isAppError(error) ? notFound(thing) : error;
  }
  await markHandled(ctx.db, flagId, toInstant(ctx.now()), userIdOf(ctx.actor));
  return toFlag((await findFlag(ctx.db, flagId)) ?? flag);
};
