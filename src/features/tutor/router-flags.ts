import { router, signedIn } from "#/server/trpc.ts";
import { listFlags } from "./actions/list-flags.ts";
import { seeFlag } from "./actions/see-flag.ts";
import { Flag, FlagId, FlagPage, ListFlags, listFlagsRest, seeFlagRest } from "./contract-flags.ts";

/** Messages that a person should look at. */
export const tutorFlagsRouter = router({
  list: signedIn
    .meta(listFlagsRest)
    .input(ListFlags)
    .output(FlagPage)
    .query(({ ctx, input }) => listFlags(ctx, input)),
  see: signedIn
    .meta(seeFlagRest)
    .input(FlagId)
    .output(Flag)
    .mutation(({ ctx, input }) => seeFlag(ctx, input)),
});
