import type { InputFault } from "#/core/errors.ts";
import type { ProviderKind } from "./contract.ts";

/** Of what an administrator set up, that which makes it whole or not. */
export type ProviderSettings = {
  provider: ProviderKind;
  baseUrl: string | null;
  hasKey: boolean;
  model: string | null;
  embeddingModel: string | null;
  embeddingDimensions: number | null;
};

const shownOfKey = 4;
/** Of a shorter key four characters would be too much of it. */
const shortestToldKey = 20;

/** By which a person knows a key again. */
export const keyEnd = (key: string): string | null => (key.length < shortestToldKey ? null : key.slice(-shownOfKey));

const originOf = (baseUrl: string | null): string | null =>
  baseUrl === null ? null : (URL.parse(baseUrl)?.origin ?? null);

/** A saved key goes where it was meant to go: whoever can change the address must not make it tell the key there. */
export const keepsKey = (before: string | null, after: string | null): boolean => originOf(before) === originOf(after);

/** Without the slashes at its end and the path that people copy along. */
export const tidyBaseUrl = (source: string): string =>
  source
    .trim()
    .replace(/\/+$/, "")
    .replace(/\/chat\/completions$/, "");

/** What is missing, by field. */
export const settingsFaults = (settings: ProviderSettings): InputFault[] => {
  const { provider, baseUrl, hasKey, model, embeddingModel, embeddingDimensions } = settings;
  if (provider === "environment" || provider === "none") return [];
  const faults: InputFault[] = [];
  if (provider === "compatible" && baseUrl === null) faults.push({ pointer: "/baseUrl", message: "must be given" });
  if (provider === "openai" && !hasKey)
    faults.push({ pointer: "/key", message: "must be given for this provider and address" });
  if (model === null && embeddingModel === null) faults.push({ pointer: "/model", message: "must be given" });
  if (embeddingModel !== null && embeddingDimensions === null) {
    faults.push({ pointer: "/embeddingDimensions", message: "must be given, as this model is little known" });
  }
  return faults;
};
