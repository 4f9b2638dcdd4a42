import type { LanguageModelV4, LanguageModelV4GenerateResult, LanguageModelV4StreamPart } from "@ai-sdk/provider";

const usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};
const finishReason = { unified: "stop" as const, raw: "extractive" };

export const extractiveModelName = "extractive-1";

/**
 * A language model without any AI: it says what was composed from the course. Being an ordinary model, it takes the
 * same way through streaming, filtering and storage as every other.
 */
export const createExtractiveModel = (text: string): LanguageModelV4 => ({
  specificationVersion: "v4",
  provider: "stoa",
  modelId: extractiveModelName,
  supportedUrls: {},
  doGenerate: async (): Promise<LanguageModelV4GenerateResult> => ({
    content: [{ type: "text", text }],
    finishReason,
    usage,
    warnings: [],
  }),
  doStream: async ({ abortSignal }) => {
    const pieces = Array.from(text.matchAll(/(?:\S+\s*){1,8}/g), ([piece]) => piece);
    const parts: LanguageModelV4StreamPart[] = [
      { type: "stream-start", warnings: [] },
      { type: "text-start", id: "answer" },
      ...pieces.map((delta) => ({ type: "text-delta" as const, id: "answer", delta })),
      { type: "text-end", id: "answer" },
      { type: "finish", usage, finishReason },
    ];
    const next = parts.values();
    const stream = new ReadableStream<LanguageModelV4StreamPart>({
      pull: (controller) => {
        if (abortSignal?.aborted) return controller.error(abortSignal.reason);
        const { value } = next.next();
        return value ? controller.enqueue(value) : controller.close();
      },
    });
    return { stream };
  },
});
