import { type RestOperation, rest } from "#/core/rest.ts";
import type { ModelSettings, ModelSpending, Probe } from "./contract.ts";

const modelRest = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({ ...operation, tag: "Models", scope: "admin" });

const exampleSettings: ModelSettings = {
  provider: "compatible",
  baseUrl: "http://localhost:11434/v1",
  key: { state: "none", end: null },
  model: "qwen3:8b",
  embeddingModel: "nomic-embed-text",
  embeddingDimensions: 768,
  asksUsage: true,
  siteDailyTokens: 2_000_000,
  courseDailyTokens: 200_000,
  updatedAt: "2026-03-02T10:15:00.000Z",
  environment: { model: null, embeddingModel: null },
  active: { model: "qwen3:8b", embeddingModel: "nomic-embed-text" },
};

export const getSettingsRest = modelRest({
  method: "GET",
  path: "/models/settings",
  summary: "Show how models are set up",
  description: "For administrators. The key itself is never told.",
  example: { output: exampleSettings },
});

export const updateSettingsRest = modelRest({
  method: "PATCH",
  path: "/models/settings",
  summary: "Set models up",
  description:
    "Changes what is given and leaves the rest; counts for the next answer in every process. The key is kept encrypted and is never told again; another host without a new key drops the saved one.",
  example: {
    input: { provider: "compatible", baseUrl: "http://localhost:11434/v1", model: "qwen3:8b", asksUsage: true },
    output: exampleSettings,
  },
});

const exampleProbe: Probe = {
  at: "2026-03-02T10:16:00.000Z",
  model: "qwen3:8b",
  embeddingModel: null,
  steps: [
    { check: "answer", result: "works", ms: 840, says: "The model answers." },
    { check: "stream", result: "works", ms: 620, says: "The answer streams; the first word came after 210 ms." },
    { check: "embeddings", result: "skipped", ms: 0, says: "No embedding model is set." },
  ],
  models: ["qwen3:8b"],
};

export const probeRest = modelRest({
  method: "POST",
  path: "/models/probe",
  summary: "Try the models that are set up",
  description:
    "Calls the endpoint with a few tiny requests, one after another, and says what works and how long it took. Takes up to a minute.",
  errors: [409],
  example: { output: exampleProbe },
});

const exampleSpending: ModelSpending = {
  from: "2026-03-02T00:00:00.000Z",
  today: { tokens: 4_200, siteDailyTokens: 2_000_000, courseDailyTokens: null },
  days: [{ day: "2026-03-02", use: "tutor", inputTokens: 4_000, outputTokens: 200, requests: 3 }],
  uses: [{ use: "tutor", model: "qwen3:8b", inputTokens: 4_000, outputTokens: 200, requests: 3, estimated: 0 }],
  courses: [
    {
      courseId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
      title: "How learning works",
      ...{ inputTokens: 4_000, outputTokens: 200, requests: 3, todayTokens: 4_200 },
    },
  ],
};

export const getSpendingRest = modelRest({
  method: "GET",
  path: "/models/spending",
  summary: "Show what models have read and written",
  description: "By day, use and course, from the ledger, which holds no text and no person. Days are in UTC.",
  example: { input: { days: 30 }, output: exampleSpending },
});
