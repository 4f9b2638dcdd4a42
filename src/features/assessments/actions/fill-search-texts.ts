import type { Db } from "#/server/db.ts";
import { searchTextOf } from "../search-text.ts";
import { lockUnsearched, setSearchTexts } from "../store-search-texts.ts";

const perBatch = 500;

/**
 * Writes what the questions of a course are found by, of those that changed since. A save only forgets it: so there is
 * one place that knows the text, and rows from before there was one are found too.
 */
export const fillSearchTexts = async (db: Db, courseId: string): Promise<void> => {
  for (;;) {
    const filled = await db.transaction(async (tx) => {
      const rows = await lockUnsearched(tx, courseId, perBatch);
      await setSearchTexts(
        tx,
        rows.map((row) => ({ id: row.id, text: searchTextOf(row) })),
      );
      return rows.length;
    });
    if (filled < perBatch) return;
  }
};
