import { isAppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context, Services } from "#/server/context.ts";
import { askForRun, findRun, noteRun } from "../store-runs.ts";
import { embedCourse } from "./embed-course.ts";
import { type EmbeddingState, embeddingModel } from "./embedding-model.ts";
import { refreshIndex } from "./refresh-index.ts";

class Cancelled extends Error {}

const words = (error: unknown): string =>
  isAppError(error) ? error.message : "Something went wrong that the site's log tells more about.";

/** Whether the course is there and nobody has cancelled the work before it began. */
const begin = async ({ db, now }: Services, courseId: string): Promise<boolean> => {
  const at = toInstant(now());
  const run = await findRun(db, courseId);
  const isOpen = run !== null && (run.state === "waiting" || run.state === "running");
  if (isOpen && run.isCancelAsked) {
    await noteRun(db, courseId, { state: "cancelled", finishedAt: at });
    return false;
  }
  if (!isOpen && !(await askForRun(db, courseId, at))) return false;
  await noteRun(db, courseId, { state: "running", startedAt: at, problem: null });
  return true;
};

/**
 * Brings passages, postings, lexicon and embeddings of a course up to date, part by part, and notes how far it is. What
 * is left is found out anew each time, so it goes on where a kill, a stop or a fault left it.
 */
export const indexCourse = async (
  services: Services,
  courseId: string,
  signal: AbortSignal,
  open: (ctx: Context, courseId: string) => Promise<EmbeddingState> = embeddingModel,
): Promise<void> => {
  const ctx: Context = { ...services, actor: { kind: "system", job: "index" } };
  if (!(await begin(ctx, courseId))) return;
  const onProgress = (step: "lessons" | "embeddings") => async (done: number, total: number) => {
    signal.throwIfAborted();
    await noteRun(ctx.db, courseId, { step, done, total });
    if ((await findRun(ctx.db, courseId))?.isCancelAsked) throw new Cancelled();
  };
  try {
    await refreshIndex(ctx, courseId, { onProgress: onProgress("lessons") });
    const { embedding } = await open(ctx, courseId);
    if (embedding) await embedCourse(ctx, courseId, embedding, { signal, onProgress: onProgress("embeddings") });
    await noteRun(ctx.db, courseId, { state: "done", finishedAt: toInstant(ctx.now()) });
  } catch (error) {
    const finishedAt = toInstant(ctx.now());
    if (error instanceof Cancelled) return noteRun(ctx.db, courseId, { state: "cancelled", finishedAt });
    if (signal.aborted) await noteRun(ctx.db, courseId, { state: "waiting" });
    else await noteRun(ctx.db, courseId, { state: "failed", finishedAt, problem: words(error) });
    throw error;
  }
};
