import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { type Caller, callerFor } from "#/api/caller.ts";
import { refusalOf } from "#/core/problems.ts";
import { countDue } from "#/features/study/actions/get-review-summary.ts";
import { authenticateCookie } from "#/features/users/actions/authenticate.ts";
import { findViewer } from "#/features/users/actions/find-viewer.ts";
import type { Context } from "#/server/context.ts";
import { platform } from "#/server/platform.ts";

/** The context of the request that is being rendered; one per request. */
export const getContext = cache(async (): Promise<Context> => {
  // Cookies first: by them the build sees that a page belongs to a request, and does not render it without a site.
  const jar = await cookies();
  const { db, now, log, ai, files, vault, requests, ...site } = platform();
  const actor = await authenticateCookie({ ...site, db, now, log, ai, files, vault }, jar.toString());
  return { actor, db, now, log, ai, files, vault, requests };
});

/** All operations as the person who asks for the page. */
export const getApi = cache(async (): Promise<Caller> => callerFor(await getContext()));

/** Who looks at the page, or null. */
export const getViewer = cache(async () => findViewer(await getContext()));

/** How many reviews wait for them; null for visitors. */
export const getDueCount = cache(async () => countDue(await getContext()));

/** Turns the refusal "not found" into Next's page for it. */
export const orNotFound = async <T>(loading: Promise<T>): Promise<T> => {
  try {
    return await loading;
  } catch (error) {
    if (refusalOf(error)?.code === "not_found") notFound();
    throw error;
  }
};
