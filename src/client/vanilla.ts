import { createTRPCClient, httpLink } from "@trpc/client";
import type { AppRouter } from "#/api/router.ts";

/** Every operation as a plain call. */
export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc" })] });

export type StoaClient = typeof client;
