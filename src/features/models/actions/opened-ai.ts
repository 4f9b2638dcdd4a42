import { type Ai, noAi, openEndpoint } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { guardedFetch } from "#/server/guarded-fetch.ts";
import type { Vault } from "#/server/vault.ts";
import type { SettingsRow } from "../store.ts";

export const keyPurpose = "model provider key";

/** The last provider that was opened with each vault: tried again only when something of the settings changed. */
const opened = new WeakMap<Vault, { of: string; ai: Ai }>();

export const openStored = (vault: Vault, settings: SettingsRow): Ai => {
  const { provider, baseUrl, sealedKey, model, embeddingModel, embeddingDimensions, asksUsage } = settings;
  const apiKey = sealedKey === null ? null : vault.unseal(keyPurpose, sealedKey);
  const isUnreadable = sealedKey !== null && apiKey === null;
  if ((provider !== "openai" && provider !== "compatible") || isUnreadable) return noAi;
  return openEndpoint({
    kind: provider,
    baseURL: baseUrl,
    apiKey,
    modelName: model,
    embedding: embeddingModel && embeddingDimensions ? { name: embeddingModel, dimensions: embeddingDimensions } : null,
    asksUsage,
    fetch: guardedFetch,
  });
};

/** The provider that counts now: the one an administrator set up, else the environment's. */
export const openedAi = (ctx: Pick<Context, "ai" | "vault">, settings: SettingsRow | null): Ai => {
  if (settings === null || settings.provider === "environment") return ctx.ai;
  const of = JSON.stringify(settings);
  const known = opened.get(ctx.vault);
  const { ai } = known?.of === of ? known : { ai: openStored(ctx.vault, settings) };
  opened.set(ctx.vault, { of, ai });
  return { ...ai, limits: ctx.ai.limits };
};
