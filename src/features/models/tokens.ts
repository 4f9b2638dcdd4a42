/** `isEstimated` where the provider did not tell. */
export type TokenUsage = { inputTokens: number; outputTokens: number; isEstimated?: boolean };

/** Four bytes to a token: about right for English, too many for scripts of three bytes a letter. */
const bytesPerToken = 4;

export const estimateTokens = (text: string): number =>
  Math.ceil(new TextEncoder().encode(text).length / bytesPerToken);

type Told = { inputTokens?: number; outputTokens?: number };

const isTold = (count: number | undefined): count is number =>
  count !== undefined && Number.isInteger(count) && count >= 0;

/** What the provider told, or worked out from the texts. An endpoint that tells zero of both has not counted. */
export const usageFrom = (told: Told | null | undefined, sent: string, received: string): TokenUsage => {
  const { inputTokens, outputTokens } = told ?? {};
  return isTold(inputTokens) && isTold(outputTokens) && inputTokens + outputTokens > 0
    ? { inputTokens, outputTokens }
    : { inputTokens: estimateTokens(sent), outputTokens: estimateTokens(received), isEstimated: true };
};
