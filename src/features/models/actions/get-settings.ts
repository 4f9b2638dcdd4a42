import { requireAdmin } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import type { ModelSettings } from "../contract.ts";
import { keyEnd } from "../provider-settings.ts";
import { findSettings, type SettingsRow } from "../store.ts";
import { keyPurpose, openedAi } from "./opened-ai.ts";

const keyOf = (ctx: Context, sealedKey: string | null): ModelSettings["key"] => {
  if (sealedKey === null) return { state: "none", end: null };
  const key = ctx.vault.unseal(keyPurpose, sealedKey);
  return key === null ? { state: "unreadable", end: null } : { state: "set", end: keyEnd(key) };
};

export const toModelSettings = (ctx: Context, row: SettingsRow | null): ModelSettings => {
  const active = openedAi(ctx, row);
  return {
    provider: row?.provider ?? "environment",
    baseUrl: row?.baseUrl ?? null,
    key: keyOf(ctx, row?.sealedKey ?? null),
    model: row?.model ?? null,
    embeddingModel: row?.embeddingModel ?? null,
    embeddingDimensions: row?.embeddingDimensions ?? null,
    asksUsage: row?.asksUsage ?? false,
    siteDailyTokens: row?.siteDailyTokens ?? null,
    courseDailyTokens: row?.courseDailyTokens ?? null,
    updatedAt: row?.updatedAt ?? null,
    environment: { model: ctx.ai.modelName, embeddingModel: ctx.ai.embedder?.name ?? null },
    active: { model: active.modelName, embeddingModel: active.embedder?.name ?? null },
  };
};

/** How models are set up; of the key only that there is one. */
export const getSettings = async (ctx: Context): Promise<ModelSettings> => {
  requireAdmin(ctx.actor);
  return toModelSettings(ctx, await findSettings(ctx.db));
};
