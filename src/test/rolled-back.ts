import type { Services } from "#/server/context.ts";

class RolledBack extends Error {}

/** Does the work in a transaction that is undone: for what is the whole site's and would stand in the way of other tests. */
export const rolledBack = async (services: Services, work: (services: Services) => Promise<void>): Promise<void> => {
  const undone = new RolledBack();
  await services.db
    .transaction(async (tx) => {
      await work({ ...services, db: tx });
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
};
