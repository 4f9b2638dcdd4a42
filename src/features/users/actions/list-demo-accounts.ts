import type { Context } from "#/server/context.ts";
import { demoAccounts } from "../demo-accounts.ts";
import { findUntouched } from "../store.ts";

export type DemoAccount = (typeof demoAccounts)[number];

/** The demo accounts that still have the demo password; none on a site that was never a demo. */
export const listDemoAccounts = async (ctx: Context): Promise<DemoAccount[]> => {
  const emails = await findUntouched(
    ctx.db,
    demoAccounts.map((account) => account.email),
  );
  return demoAccounts.filter((account) => emails.includes(account.email));
};
