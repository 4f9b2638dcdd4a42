import { toInstant } from "#/core/time.ts";
import { beingJudged } from "#/features/assessments/actions/open-graded-work.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { AnswerDraft } from "../answer-draft.ts";
import type { MessageState } from "../contract.ts";
import { type Generation, judged } from "../generations.ts";
import { joined } from "../heard.ts";
import { type Progress, saveProgress, statesOf } from "../store-stream.ts";
import { showLife } from "./hold-writer.ts";

const lookEveryMs = 200;
const showLifeEveryMs = 5_000;
/** The lock is looked at every other time. */
const looksPerLock = 2;

type Growing = {
  ctx: Pick<Context, "db" | "now" | "log">;
  generation: Generation;
  draft: AnswerDraft;
  savedAt: number;
};

/** What of an answer is to be stored now; null when nothing is. */
const progressOf = ({ generation, draft, savedAt }: Growing): (Progress & { chunkCount: number }) | null => {
  const fresh = generation.hub.after(generation.kept.chunks);
  if (fresh.length === 0 && Date.now() - savedAt <= showLifeEveryMs) return null;
  return {
    answerId: generation.answerId,
    text: draft.text(),
    citations: draft.citations(),
    batch: { seq: generation.kept.batches, chunks: joined(fresh) },
    chunkCount: fresh.length,
  };
};

/** Stores what has grown, and tells each answer's state: null when it is gone. What could not be stored is left out. */
const saveGrown = async (all: readonly Growing[]): Promise<Map<string, MessageState | null>> => {
  const { ctx } = all[0]!;
  const due = all.flatMap((growing) => {
    const progress = progressOf(growing);
    return progress ? [{ growing, progress }] : [];
  });
  const touchedAt = toInstant(ctx.now());
  const save = async (some: typeof due): Promise<(readonly [string, MessageState | null])[]> => {
    try {
      const states = await saveProgress(
        ctx.db,
        touchedAt,
        some.map(({ progress }) => progress),
      );
      for (const { growing, progress } of some) {
        if (progress.chunkCount === 0) continue;
        const { chunks, batches } = growing.generation.kept;
        growing.generation.kept = { chunks: chunks + progress.chunkCount, batches: batches + 1 };
        growing.savedAt = Date.now();
      }
      return some.map(({ progress: { answerId } }) => [answerId, states.get(answerId) ?? null]);
    } catch (err) {
      // One that cannot be stored keeps none of the others from it.
      if (some.length > 1) return (await Promise.all(some.map((one) => save([one])))).flat();
      ctx.log.warn({ err }, "an answer could not be saved midway");
      return [];
    }
  };
  const isDue = new Set(due.map(({ growing }) => growing));
  const others = all.filter((growing) => !isDue.has(growing)).map(({ generation }) => generation.answerId);
  const [saved, states] = await Promise.all([
    due.length === 0 ? [] : save(due),
    others.length === 0 ? new Map<string, MessageState>() : statesOf(ctx.db, others),
  ]);
  return new Map([...saved, ...others.map((id) => [id, states.get(id) ?? null] as const)]);
};

const stopJudged = async (db: Db, all: readonly Growing[]): Promise<void> => {
  const within = all.flatMap(({ generation }) => (generation.judgedIn ? [{ ...generation.judgedIn, generation }] : []));
  if (within.length === 0) return;
  const isJudged = await beingJudged(db, within);
  for (const one of within) if (isJudged(one)) one.generation.stop.abort(judged);
};

type Keeper = { add(growing: Growing): void; remove(growing: Growing): Promise<void> };

const createKeeper = (db: Db): Keeper => {
  const all = new Set<Growing>();
  let timer: NodeJS.Timeout | undefined;
  let looks = 0;
  let running: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    const growing = [...all];
    const [states] = await Promise.all([saveGrown(growing), showLife(db)]);
    for (const { generation } of growing) {
      const state = states.get(generation.answerId);
      if (state !== undefined && state !== "writing") generation.stop.abort();
    }
    looks += 1;
    if (looks % looksPerLock === 0) await stopJudged(db, growing);
  };
  const tick = () => {
    const [first] = all;
    if (!first) return;
    running ??= look()
      .catch((err) => first.ctx.log.warn({ err }, "the answers under way could not be looked after"))
      .finally(() => {
        running = null;
      });
  };
  return {
    add: (growing) => {
      if (all.size === 0) timer = setInterval(tick, lookEveryMs);
      all.add(growing);
    },
    remove: async (growing) => {
      all.delete(growing);
      if (all.size === 0) clearInterval(timer);
      await running;
    },
  };
};

const keepers = new WeakMap<Db, Keeper>();

const keeperOf = (db: Db): Keeper => {
  const keeper = keepers.get(db) ?? createKeeper(db);
  keepers.set(db, keeper);
  return keeper;
};

/**
 * Saves now and then while an answer grows, for whoever reads along elsewhere and for the case that this process ends;
 * hears when another process asks to stop, and when the learner begins to be judged. One look serves all answers of
 * the process: what each would ask by itself costs more than writing them. Ends with what is returned.
 */
export const keepSaved = (ctx: Context, generation: Generation, draft: AnswerDraft): (() => Promise<void>) => {
  const growing: Growing = { ctx, generation, draft, savedAt: 0 };
  const keeper = keeperOf(ctx.db);
  keeper.add(growing);
  return () => keeper.remove(growing);
};
