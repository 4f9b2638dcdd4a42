import type { Context } from "#/server/context.ts";
import { createCallerFactory } from "#/server/trpc.ts";
import { appRouter } from "./router.ts";

/** The operations as plain functions, for pages, the seed, the CLI and tests. */
export const callerFor = createCallerFactory(appRouter) satisfies (ctx: Context) => unknown;
export type Caller = ReturnType<typeof callerFor>;
