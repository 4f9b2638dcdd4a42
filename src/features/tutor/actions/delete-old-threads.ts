import { toInstant } from "#/core/time.ts";
import type { Services } from "#/server/context.ts";
import { defaultSettings } from "../contract-settings.ts";
import { deleteThreadsPast } from "../store-settings.ts";

/** Few enough that nobody waits for the rows. */
const batch = 500;

/** Deletes conversations that are older than their course keeps them; returns how many. */
export const deleteOldThreads = async ({ db, now }: Pick<Services, "db" | "now">): Promise<number> => {
  const at = toInstant(now());
  for (let deleted = 0; ; ) {
    const count = await deleteThreadsPast(db, { at, keptDays: defaultSettings.retentionDays, limit: batch });
    deleted += count;
    if (count < batch) return deleted;
  }
};
