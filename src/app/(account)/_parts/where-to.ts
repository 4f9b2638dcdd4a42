import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { inspectSession, type SessionView } from "#/features/users/actions/authenticate.ts";
import { needsFirstAdmin } from "#/features/users/actions/needs-first-admin.ts";
import { returnPath } from "#/features/users/return-path.ts";
import { platform } from "#/server/platform.ts";

export type Search = Promise<Record<string, string | string[] | undefined>>;

export const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** next-auth sends whole addresses of this site; of those the path counts. */
const ownPath = async (wish: string | undefined): Promise<string | undefined> => {
  const url = wish ? URL.parse(wish) : null;
  if (!url) return wish;
  const publicUrl = platform().env.PUBLIC_URL;
  const host = publicUrl ? new URL(publicUrl).host : (await headers()).get("host");
  return url.host === host ? url.pathname + url.search + url.hash : undefined;
};

export const whereTo = async (search: Search): Promise<string> => {
  const { next, callbackUrl } = await search;
  return returnPath(await ownPath(first(next) ?? first(callbackUrl)));
};

/** Sends on whoever need not be here: signed in already, or nobody has set the site up. */
export const requireVisitor = async (returnTo: string): Promise<SessionView["state"]> => {
  const site = platform();
  if (await needsFirstAdmin(site)) redirect("/setup");
  const { state } = await inspectSession(site, (await cookies()).toString());
  if (state === "active") redirect(returnTo);
  return state;
};
