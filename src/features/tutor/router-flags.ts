import { router, signedIn } from "#/server/trpc.ts";
import { handleFlag } from "./actions/handle-flag.ts";
import { listFlags } from "./actions/list-flags.ts";
import { Flag, FlagId, FlagPage, handleFlagRest, ListFlags, listFlagsRest } from "./contract-flags.ts";

/** Messages that a person should look at. */
export const tutorFlagsRouter = router({
  list: signedIn
    .meta(listFlagsRest)
    .input(ListFlags)
    .output(FlagPage)
    .query(({ ctx, input }) => listFlags(ctx, input)),
  handle: signedIn
    .meta(handleFlagRest)
    .input(FlagId)
    .output(Flag)
    .mutation(({ ctx, input }) => handleFlag(ctx, input)),
});
