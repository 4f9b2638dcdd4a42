import { router, signedIn } from "#/server/trpc.ts";
import { listReopenable, listReopenings } from "./actions/list-reopenings.ts";
import { reopenAttempt } from "./actions/reopen-attempt.ts";
import * as contract from "./contract-reopening.ts";

export const reopeningsRouter = router({
  create: signedIn
    .meta(contract.reopeningRest.reopen)
    .input(contract.ReopenInput)
    .output(contract.Reopening)
    .mutation(({ ctx, input }) => reopenAttempt(ctx, input)),
  list: signedIn
    .meta(contract.reopeningRest.list)
    .input(contract.ListReopeningsInput)
    .output(contract.ReopeningPage)
    .query(({ ctx, input }) => listReopenings(ctx, input)),
  reopenable: signedIn
    .meta(contract.reopeningRest.reopenable)
    .input(contract.ListReopenableInput)
    .output(contract.ReopenablePage)
    .query(({ ctx, input }) => listReopenable(ctx, input)),
});
