import { formatOutcome, importFolder } from "#/features/transfer/actions/import-folder.ts";
import type { Context } from "#/server/context.ts";

/** Gives the lines to print. */
export const importBook = async (ctx: Context, path: string, instructorId: string | null): Promise<string[]> =>
  formatOutcome(await importFolder(ctx, path, { instructorId }));
