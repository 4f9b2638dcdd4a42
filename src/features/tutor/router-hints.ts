import { router, signedIn } from "#/server/trpc.ts";
import { getHints } from "./actions/get-hints.ts";
import { takeHint } from "./actions/take-hint.ts";
import { getHintsRest, HintLadder, HintsOfQuestion, TakeHint, takeHintRest } from "./contract-hints.ts";

export const hintsRouter = router({
  get: signedIn
    .meta(getHintsRest)
    .input(HintsOfQuestion)
    .output(HintLadder)
    .query(({ ctx, input }) => getHints(ctx, input)),
  take: signedIn
    .meta(takeHintRest)
    .input(TakeHint)
    .output(HintLadder)
    .mutation(({ ctx, input }) => takeHint(ctx, input)),
});
