import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { describe, expect, test } from "vitest";
import { createExtractiveModel } from "./extractive-model.ts";

const text = "Bees dance to tell where the flowers are,\n\nand in winter they shiver in a cluster.";
const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: "Quote the course." }] }];

describe("the model that quotes", () => {
  test("says what it was given, whole or in pieces", async () => {
    const model = createExtractiveModel(text);
    expect((await model.doGenerate({ prompt })).content).toEqual([{ type: "text", text }]);
    const parts: LanguageModelV4StreamPart[] = [];
    for await (const part of (await model.doStream({ prompt })).stream) parts.push(part);
    const pieces = parts.flatMap((part) => (part.type === "text-delta" ? [part.delta] : []));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(text);
    expect(parts.at(-1)).toMatchObject({ type: "finish", finishReason: { unified: "stop" } });
  });

  test("ends when it is stopped", async () => {
    const stop = new AbortController();
    const { stream } = await createExtractiveModel(text).doStream({ prompt, abortSignal: stop.signal });
    const reader = stream.getReader();
    await reader.read();
    stop.abort(new Error("stopped"));
    await reader.read();
    await expect(reader.read()).rejects.toThrow("stopped");
  });
});
