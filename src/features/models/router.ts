import { router, signedIn } from "#/server/trpc.ts";
import { getSettings } from "./actions/get-settings.ts";
import { getSpending } from "./actions/get-spending.ts";
import { probeModels } from "./actions/probe-models.ts";
import { updateSettings } from "./actions/update-settings.ts";
import { GetSpending, ModelSettings, ModelSpending, Nothing, Probe, UpdateModelSettings } from "./contract.ts";
import { getSettingsRest, getSpendingRest, probeRest, updateSettingsRest } from "./contract-operations.ts";

export const modelsRouter = router({
  settings: signedIn
    .meta(getSettingsRest)
    .input(Nothing)
    .output(ModelSettings)
    .query(({ ctx }) => getSettings(ctx)),
  updateSettings: signedIn
    .meta(updateSettingsRest)
    .input(UpdateModelSettings)
    .output(ModelSettings)
    .mutation(({ ctx, input }) => updateSettings(ctx, input)),
  probe: signedIn
    .meta(probeRest)
    .input(Nothing)
    .output(Probe)
    .mutation(({ ctx }) => probeModels(ctx)),
  spending: signedIn
    .meta(getSpendingRest)
    .input(GetSpending)
    .output(ModelSpending)
    .query(({ ctx, input }) => getSpending(ctx, input)),
});
