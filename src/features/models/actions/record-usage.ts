import { toInstant } from "#/core/time.ts";
import type { Services } from "#/server/context.ts";
import { insertUsage, type UsageRow } from "../store.ts";
import type { TokenUsage } from "../tokens.ts";

type Work = Pick<UsageRow, "use" | "courseId" | "model">;

/** Adds to the ledger. What was answered stays answered when that fails. */
export const recordUsage = async (
  ctx: Pick<Services, "db" | "now" | "log">,
  work: Work,
  { inputTokens, outputTokens, isEstimated = false }: TokenUsage,
): Promise<void> => {
  try {
    await insertUsage(ctx.db, { ...work, inputTokens, outputTokens, isEstimated, at: toInstant(ctx.now()) });
  } catch (error) {
    ctx.log.error({ err: error, use: work.use }, "the use of a model could not be recorded");
  }
};
