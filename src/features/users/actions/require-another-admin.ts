import { AppError } from "#/core/errors.ts";
import type { Db } from "#/server/db.ts";
import { leavesAnAdmin } from "../access.ts";
import { lockActiveAdmins } from "../store.ts";

/** Refuses to take the last active administrator away; holds the administrators until the transaction ends. */
export const requireAnotherAdmin = async (tx: Db, userId: string): Promise<void> => {
  const admins = await lockActiveAdmins(tx);
  if (admins.some((admin) => admin.id === userId) && !leavesAnAdmin(admins, userId)) {
    throw new AppError("conflict", "This is the last active administrator. Make somebody else one first.");
  }
};
