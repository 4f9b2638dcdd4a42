import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ReviewReminder, SetReminderInput, UnsubscribeInput } from "../contract-reminders.ts";
import { deleteReminder, findReminder, saveReminder } from "../store-reminders.ts";

export const getReminder = async (ctx: Context): Promise<ReviewReminder> => {
  const reminder = await findReminder(ctx.db, requireUserId(ctx.actor));
  return { hour: reminder?.hour ?? null };
};

export const setReminder = async (
  ctx: Context,
  { hour }: z.infer<typeof SetReminderInput>,
): Promise<ReviewReminder> => {
  const userId = requireUserId(ctx.actor);
  const token = randomBytes(24).toString("base64url");
  await saveReminder(ctx.db, { userId, hour, token, createdAt: toInstant(ctx.now()) });
  return { hour };
};

export const endReminder = async (ctx: Context): Promise<Record<string, never>> => {
  await deleteReminder(ctx.db, { userId: requireUserId(ctx.actor) });
  return {};
};

/** For whoever holds the link of a mail. An unknown one changes nothing, and is not told apart. */
export const unsubscribe = async (
  ctx: Pick<Context, "db">,
  { token }: z.infer<typeof UnsubscribeInput>,
): Promise<Record<string, never>> => {
  await deleteReminder(ctx.db, { token });
  return {};
};
