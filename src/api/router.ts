import { router } from "#/server/trpc.ts";

/** Every operation of the product, in the order of the features. */
export const appRouter = router({});

export type AppRouter = typeof appRouter;
