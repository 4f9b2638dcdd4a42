import type { UIMessageChunk } from "ai";
import type { ChunkHub } from "./chunk-hub.ts";
import type { Citation, Correction, MessageState, SuggestedPractice } from "./contract.ts";
import type { Thumb } from "./contract-thumbs.ts";

/** What stands beside the text of an answer in the stream. */
export type AnswerMetadata = {
  state: MessageState;
  model: string | null;
  isDeclined: boolean;
  notice: string | null;
  /** Of a stored answer; the stream carries none. */
  thumb?: Thumb | null;
};
export type AnswerData = { citation: Citation; corrections: Correction[]; practice: SuggestedPractice };
export type AnswerChunk = UIMessageChunk<AnswerMetadata, AnswerData>;

/** Why an answer was stopped when it was not the learner. */
export const judged = Symbol("judged");

/** An answer that this process writes now, independent of whoever listens. */
export type Generation = {
  answerId: string;
  threadId: string;
  hub: ChunkHub<AnswerChunk>;
  stop: AbortController;
  /** How much of it is stored for those who read along elsewhere. */
  kept: { chunks: number; batches: number };
  /** Whose graded attempt in which course ends it; null where it is within what an attempt leaves open. */
  judgedIn: { userId: string; courseId: string } | null;
  /** Settles when the answer is stored; never rejects. */
  done: Promise<void>;
};

/** Next bundles a copy of this module; both copies must see the same answers. */
const shared = globalThis as { [key: symbol]: Map<string, Generation> | undefined };
const key = Symbol.for("stoa.tutor.generations");

const running = (): Map<string, Generation> => {
  const known = shared[key] ?? new Map<string, Generation>();
  shared[key] = known;
  return known;
};

export const findGeneration = (answerId: string): Generation | null => running().get(answerId) ?? null;

export const generationOfThread = (threadId: string): Generation | null =>
  [...running().values()].find((generation) => generation.threadId === threadId) ?? null;

export const addGeneration = (generation: Generation): void => {
  running().set(generation.answerId, generation);
};

export const removeGeneration = (answerId: string): void => {
  running().delete(answerId);
};
