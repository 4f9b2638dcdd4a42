import { requireAdmin, userIdOf } from "#/core/actor.ts";
import { AppError, invalid } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { knownDimensions } from "#/server/ai/embedding-sizes.ts";
import type { Context } from "#/server/context.ts";
import { addressFault } from "#/server/guarded-fetch.ts";
import type { ModelSettings, UpdateModelSettings } from "../contract.ts";
import { keepsKey, settingsFaults, tidyBaseUrl } from "../provider-settings.ts";
import { lockSettings, type SettingsRow, saveSettings } from "../store.ts";
import { toModelSettings } from "./get-settings.ts";
import { keyPurpose } from "./opened-ai.ts";

const requireAddress = (baseUrl: string): string => {
  const tidy = tidyBaseUrl(baseUrl);
  const fault = addressFault(tidy);
  if (fault) throw invalid("/baseUrl", fault);
  return tidy;
};

const keyAfter = (ctx: Context, before: SettingsRow, baseUrl: string | null, key: string | null | undefined) => {
  if (key) return ctx.vault.seal(keyPurpose, key);
  return key === null || !keepsKey(before.baseUrl, baseUrl) ? null : before.sealedKey;
};

const dimensionsAfter = (before: SettingsRow, { embeddingModel, embeddingDimensions }: UpdateModelSettings) => {
  if (embeddingDimensions !== undefined && embeddingDimensions !== null) return embeddingDimensions;
  if (embeddingModel !== undefined || embeddingDimensions === null) {
    const model = embeddingModel === undefined ? before.embeddingModel : embeddingModel;
    return knownDimensions(model ?? undefined) ?? null;
  }
  return before.embeddingDimensions;
};

/** Changes what is given; it counts for the next answer in every process. */
export const updateSettings = async (ctx: Context, input: UpdateModelSettings): Promise<ModelSettings> => {
  requireAdmin(ctx.actor);
  const { key, baseUrl: given, ...fields } = input;
  const address = typeof given === "string" ? requireAddress(given) : given;
  const now = toInstant(ctx.now());
  const after = await ctx.db.transaction(async (tx) => {
    const before = await lockSettings(tx, now);
    const baseUrl = address === undefined ? before.baseUrl : address;
    const row: SettingsRow = {
      ...before,
      ...fields,
      baseUrl,
      sealedKey: keyAfter(ctx, before, baseUrl, key),
      embeddingDimensions: dimensionsAfter(before, input),
      updatedAt: now,
    };
    const faults = settingsFaults({ ...row, hasKey: row.sealedKey !== null });
    if (faults.length > 0) {
      throw new AppError(
        "invalid_input",
        faults.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
        faults,
      );
    }
    await saveSettings(tx, row);
    return row;
  });
  ctx.log.info({ by: userIdOf(ctx.actor), changed: Object.keys(input) }, "the settings of models were changed");
  return toModelSettings(ctx, after);
};
