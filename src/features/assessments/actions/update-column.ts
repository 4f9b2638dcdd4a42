import type { z } from "zod";
import { AppError } from "#/core/errors.ts";
import { decimal } from "#/core/marks.ts";
import type { Context } from "#/server/context.ts";
import type { GradeColumn, UpdateColumnInput } from "../contract-gradebook.ts";
import { hasEntries } from "../store-grade-entries.ts";
import { lockColumn, updateColumn as updateRow } from "../store-gradebook.ts";
import { readColumn, requireManualColumn } from "./get-column.ts";

/** Title, points or release. Marks that were entered were marks out of the points of that time, so those stay. */
export const updateColumn = async (
  ctx: Context,
  { columnId, ...fields }: z.infer<typeof UpdateColumnInput>,
): Promise<GradeColumn> => {
  const column = await requireManualColumn(ctx, columnId);
  const changesPoints = fields.possible !== undefined && !decimal(fields.possible).eq(column.possible);
  await ctx.db.transaction(async (tx) => {
    await lockColumn(tx, columnId, "alone");
    if (changesPoints && (await hasEntries(tx, columnId)))
      throw new AppError("conflict", "The points stay as they are once a mark has been entered.");
    if (Object.keys(fields).length > 0) await updateRow(tx, columnId, fields);
  });
  return readColumn(ctx, columnId);
};
