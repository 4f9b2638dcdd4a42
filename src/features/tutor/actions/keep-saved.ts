import { toInstant } from "#/core/time.ts";
import { isBeingJudged } from "#/features/assessments/actions/open-graded-work.ts";
import type { Context } from "#/server/context.ts";
import type { AnswerDraft } from "../answer-draft.ts";
import { type Generation, judged } from "../generations.ts";
import { joined } from "../heard.ts";
import { saveProgress, stateOf } from "../store-stream.ts";

const lookEveryMs = 200;
const showLifeEveryMs = 5_000;
/** The lock is looked at every other time. */
const looksPerLock = 2;

/**
 * Saves now and then while an answer grows, for whoever reads along elsewhere and for the case that this process ends;
 * hears when another process asks to stop, and when the learner begins to be judged.
 */
export const keepSaved = (ctx: Context, generation: Generation, draft: AnswerDraft): (() => Promise<void>) => {
  const { answerId, hub, stop, judgedIn } = generation;
  let savedAt = 0;
  let looks = 0;
  let running: Promise<void> | null = null;
  const save = async (): Promise<void> => {
    const fresh = hub.after(generation.kept.chunks);
    const { batches: seq } = generation.kept;
    const state =
      fresh.length > 0 || Date.now() - savedAt > showLifeEveryMs
        ? await saveProgress(ctx.db, answerId, {
            text: draft.text(),
            citations: draft.citations(),
            touchedAt: toInstant(ctx.now()),
            batch: { seq, chunks: joined(fresh) },
          })
        : await stateOf(ctx.db, answerId);
    if (fresh.length > 0) {
      generation.kept = { chunks: generation.kept.chunks + fresh.length, batches: seq + 1 };
      savedAt = Date.now();
    }
    if (state !== "writing") stop.abort();
    looks += 1;
    if (judgedIn && looks % looksPerLock === 0 && (await isBeingJudged(ctx.db, judgedIn.userId, judgedIn.courseId))) {
      stop.abort(judged);
    }
  };
  const timer = setInterval(() => {
    running ??= save()
      .catch((error) => ctx.log.warn({ err: error }, "an answer could not be saved midway"))
      .finally(() => {
        running = null;
      });
  }, lookEveryMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
};
