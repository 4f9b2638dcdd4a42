import type { Services } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { hasUsers } from "../store.ts";

/** Databases that have accounts: they do not lose all of them again, so the question is asked once. */
const inhabited = new WeakSet<Db>();

/** Whether nobody has an account yet, so that the first visitor is to make the administrator's at /setup. */
export const needsFirstAdmin = async ({ db }: Pick<Services, "db">): Promise<boolean> => {
  if (inhabited.has(db)) return false;
  const found = await hasUsers(db);
  if (found) inhabited.add(db);
  return !found;
};
