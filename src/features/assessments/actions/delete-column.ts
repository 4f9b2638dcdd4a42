import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { hasEntries } from "../store-grade-entries.ts";
import { deleteColumn as deleteRow, lockColumn } from "../store-gradebook.ts";
import { requireManualColumn } from "./get-column.ts";

/** Only while no mark was entered: marks are kept for good. */
export const deleteColumn = async (
  ctx: Context,
  { columnId }: { columnId: string },
): Promise<Record<string, never>> => {
  await requireManualColumn(ctx, columnId);
  await ctx.db.transaction(async (tx) => {
    await lockColumn(tx, columnId, "alone");
    if (await hasEntries(tx, columnId))
      throw new AppError("conflict", "Marks have been entered in this column, and those are kept for good.");
    await deleteRow(tx, columnId);
  });
  return {};
};
