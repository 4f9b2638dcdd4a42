import { addSeconds, toInstant } from "#/core/time.ts";
import type { Services } from "#/server/context.ts";
import { defaultSettings, openFlagDays } from "../contract-settings.ts";
import { forgetMails } from "../store-flag-mails.ts";
import { deleteFlagsPast } from "../store-flags.ts";

const batch = 500;
const day = 86_400;

/** Deletes flags past their days, and what was noted about mails of those that are closed; returns how many flags. */
export const deleteOldFlags = async ({ db, now }: Pick<Services, "db" | "now">): Promise<number> => {
  const at = toInstant(now());
  const kept = { at, keptDays: defaultSettings.retentionDays, openDays: openFlagDays, limit: batch };
  let deleted = 0;
  for (let count = batch; count === batch; deleted += count) count = await deleteFlagsPast(db, kept);
  await forgetMails(db, addSeconds(at, -day));
  return deleted;
};
