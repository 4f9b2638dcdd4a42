import { router, signedIn } from "#/server/trpc.ts";
import { applyRegrade } from "./actions/apply-regrade.ts";
import { getRegrade } from "./actions/get-regrade.ts";
import { listRegradable, listRegrades } from "./actions/list-regrades.ts";
import { previewRegrade } from "./actions/preview-regrade.ts";
import { undoRegrade } from "./actions/undo-regrade.ts";
import * as contract from "./contract-regrade.ts";
import { regradesRest } from "./contract-rest-regrade.ts";

export const regradesRouter = router({
  questions: signedIn
    .meta(regradesRest.questions)
    .input(contract.RegradableInput)
    .output(contract.RegradablePage)
    .query(({ ctx, input }) => listRegradable(ctx, input)),
  preview: signedIn
    .meta(regradesRest.preview)
    .input(contract.RegradePreviewInput)
    .output(contract.RegradePreview)
    .query(({ ctx, input }) => previewRegrade(ctx, input)),
  create: signedIn
    .meta(regradesRest.create)
    .input(contract.ApplyRegradeInput)
    .output(contract.Regrade)
    .mutation(({ ctx, input }) => applyRegrade(ctx, input)),
  list: signedIn
    .meta(regradesRest.list)
    .input(contract.ListRegradesInput)
    .output(contract.RegradePage)
    .query(({ ctx, input }) => listRegrades(ctx, input)),
  get: signedIn
    .meta(regradesRest.get)
    .input(contract.RegradeRef)
    .output(contract.Regrade)
    .query(({ ctx, input }) => getRegrade(ctx, input)),
  undo: signedIn
    .meta(regradesRest.undo)
    .input(contract.RegradeRef)
    .output(contract.Regrade)
    .mutation(({ ctx, input }) => undoRegrade(ctx, input)),
});
