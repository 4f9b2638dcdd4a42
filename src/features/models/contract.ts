import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { line, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";

export const ProviderKind = z
  .enum(["environment", "openai", "compatible", "none"])
  .describe(
    "`environment`: what the process was started with; `openai`: OpenAI; `compatible`: an endpoint that speaks chat completions; `none`: no model, whatever the environment says.",
  );
export type ProviderKind = z.infer<typeof ProviderKind>;

export const ModelUse = z.enum(["tutor", "hints", "drafts", "grading", "embeddings", "probe"]);
export type ModelUse = z.infer<typeof ModelUse>;

export const largestVector = 4_096;

const Dimensions = z.int().min(1).max(largestVector).describe("Numbers in a vector of the embedding model.");
const DailyTokens = z.int().min(0).max(1_000_000_000);
const siteBudget = "Tokens a day (UTC) for the whole site; null: no limit.";
const courseBudget = "Tokens a day (UTC) for each course; null: no limit. A course may set itself a lower one.";

export const ModelSettings = z
  .object({
    provider: ProviderKind,
    baseUrl: z.string().nullable().describe("Null for OpenAI's own address."),
    key: z.object({
      state: z
        .enum(["none", "set", "unreadable"])
        .describe("`unreadable`: the site's secret is another one than when the key was saved; save it again."),
      end: z.string().nullable().describe("Its last four characters, of a long key; nothing else of it is ever told."),
    }),
    model: z.string().nullable(),
    embeddingModel: z.string().nullable(),
    embeddingDimensions: z.int().nullable(),
    asksUsage: z.boolean().describe("Whether streams are asked for their usage; else it is worked out from the texts."),
    siteDailyTokens: z.int().nullable().describe(siteBudget),
    courseDailyTokens: z.int().nullable().describe(courseBudget),
    updatedAt: Instant.nullable().describe("Null when nothing was ever saved."),
    environment: z
      .object({ model: z.string().nullable(), embeddingModel: z.string().nullable() })
      .describe("What the process was started with."),
    active: z
      .object({ model: z.string().nullable(), embeddingModel: z.string().nullable() })
      .describe("What counts now."),
  })
  .meta({ id: "ModelSettings" });
export type ModelSettings = z.infer<typeof ModelSettings>;

export const UpdateModelSettings = z.strictObject({
  provider: ProviderKind.optional(),
  baseUrl: text(500)
    .nullable()
    .optional()
    .describe("Where the endpoint's paths begin, e.g. `http://localhost:11434/v1`. Another host drops the saved key."),
  key: text(1_000)
    .regex(/^[\x21-\x7e]+$/, "must be visible ASCII characters without spaces")
    .nullable()
    .optional()
    .describe("Written, never read. Null removes it."),
  model: line(200).nullable().optional(),
  embeddingModel: line(200).nullable().optional(),
  embeddingDimensions: Dimensions.nullable().optional(),
  asksUsage: z.boolean().optional(),
  siteDailyTokens: DailyTokens.nullable().optional().describe(siteBudget),
  courseDailyTokens: DailyTokens.nullable().optional().describe(courseBudget),
});
export type UpdateModelSettings = z.infer<typeof UpdateModelSettings>;

export const Nothing = z.strictObject({});

export const ProbeStep = z.object({
  check: z.enum(["models", "answer", "stream", "usage", "tools", "objects", "embeddings"]),
  result: z.enum(["works", "differs", "fails", "skipped"]).describe("`differs`: it serves, with less comfort."),
  ms: z.int().describe("How long it took."),
  says: z.string().describe("In our own words; nothing that the endpoint wrote."),
});
export type ProbeStep = z.infer<typeof ProbeStep>;

export const Probe = z
  .object({
    at: Instant,
    model: z.string().nullable(),
    embeddingModel: z.string().nullable(),
    steps: z.array(ProbeStep),
    models: z.array(z.string()).describe("Names that the endpoint offers, at most 200."),
  })
  .meta({ id: "ModelProbe" });
export type Probe = z.infer<typeof Probe>;

export const longestSpending = 90;
export const GetSpending = z.strictObject({
  days: z.int().min(1).max(longestSpending).optional().describe("Today and those before it; 30 unless told."),
});
export type GetSpending = z.infer<typeof GetSpending>;

const Counted = {
  inputTokens: z.int(),
  outputTokens: z.int(),
  requests: z.int(),
};

export const ModelSpending = z
  .object({
    from: Instant,
    today: z.object({
      tokens: z.int().describe("Of language models; embeddings do not count towards budgets."),
      siteDailyTokens: z.int().nullable().describe(siteBudget),
      courseDailyTokens: z.int().nullable().describe(courseBudget),
    }),
    days: z.array(z.object({ day: z.iso.date(), use: ModelUse, ...Counted })).describe("In order of days."),
    uses: z.array(z.object({ use: ModelUse, model: z.string(), ...Counted, estimated: z.int() })),
    courses: z
      .array(
        z.object({
          courseId: Id.nullable().describe("Null: of no course, or of courses that are gone."),
          title: z.string().nullable(),
          ...Counted,
          todayTokens: z.int(),
        }),
      )
      .describe("The hundred that spent most."),
  })
  .meta({ id: "ModelSpending" });
export type ModelSpending = z.infer<typeof ModelSpending>;
