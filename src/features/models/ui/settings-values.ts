import type { ModelSettings, ProviderKind, UpdateModelSettings } from "../contract.ts";

/** The form as people fill it; numbers as they type them. */
export type SettingsValues = {
  provider: ProviderKind;
  baseUrl: string;
  key: string;
  removesKey: boolean;
  model: string;
  embeddingModel: string;
  embeddingDimensions: string;
  asksUsage: boolean;
  siteDailyTokens: string;
  courseDailyTokens: string;
};

const typed = (value: number | null): string => (value === null ? "" : value.toLocaleString("en"));

export const valuesOf = (settings: ModelSettings): SettingsValues => ({
  provider: settings.provider,
  baseUrl: settings.baseUrl ?? "",
  key: "",
  removesKey: false,
  model: settings.model ?? "",
  embeddingModel: settings.embeddingModel ?? "",
  embeddingDimensions: settings.embeddingDimensions === null ? "" : String(settings.embeddingDimensions),
  asksUsage: settings.asksUsage,
  siteDailyTokens: typed(settings.siteDailyTokens),
  courseDailyTokens: typed(settings.courseDailyTokens),
});

const separators = /[\s.,_'’]/g;

/** "2,000,000" and "2 000 000" are the same; null when the field is empty. */
export const numberIn = (value: string): number | null => {
  const digits = value.replace(separators, "");
  return digits === "" ? null : Number(digits);
};

export const isWhole = (value: string): boolean => /^\d{0,10}$/.test(value.replace(separators, ""));

const given = (value: string): string | null => value.trim() || null;

export const inputOf = (values: SettingsValues): UpdateModelSettings => ({
  provider: values.provider,
  baseUrl: given(values.baseUrl),
  ...(values.key === "" ? (values.removesKey ? { key: null } : {}) : { key: values.key.trim() }),
  model: given(values.model),
  embeddingModel: given(values.embeddingModel),
  embeddingDimensions: numberIn(values.embeddingDimensions),
  asksUsage: values.asksUsage,
  siteDailyTokens: numberIn(values.siteDailyTokens),
  courseDailyTokens: numberIn(values.courseDailyTokens),
});
