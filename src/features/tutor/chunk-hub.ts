/** Chunks that any number of listeners hear from the first one on, however late they come. */
export type ChunkHub<Chunk> = {
  push(chunk: Chunk): void;
  close(): void;
  /** Those after the first `count`. */
  after(count: number): readonly Chunk[];
  /** All chunks from the beginning; leaving it disturbs nobody. */
  listen(): ReadableStream<Chunk>;
};

export const createChunkHub = <Chunk>(): ChunkHub<Chunk> => {
  const chunks: Chunk[] = [];
  let isClosed = false;
  let wake: (() => void)[] = [];
  const wakeAll = () => {
    const waiting = wake;
    wake = [];
    for (const one of waiting) one();
  };
  return {
    push: (chunk) => {
      chunks.push(chunk);
      wakeAll();
    },
    close: () => {
      isClosed = true;
      wakeAll();
    },
    after: (count) => chunks.slice(count),
    listen: () => {
      let at = 0;
      return new ReadableStream<Chunk>({
        pull: async (controller) => {
          while (at >= chunks.length && !isClosed) await new Promise<void>((resolve) => wake.push(resolve));
          if (at < chunks.length) controller.enqueue(chunks[at++]!);
          else controller.close();
        },
      });
    },
  };
};
