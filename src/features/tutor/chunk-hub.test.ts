import { describe, expect, test } from "vitest";
import { createChunkHub } from "./chunk-hub.ts";

const all = async (stream: ReadableStream<number>): Promise<number[]> => {
  const heard: number[] = [];
  for await (const chunk of stream) heard.push(chunk);
  return heard;
};

describe("a hub", () => {
  test("lets everybody hear everything, early and late", async () => {
    const hub = createChunkHub<number>();
    const early = all(hub.listen());
    hub.push(1);
    await Promise.resolve();
    hub.push(2);
    const midway = all(hub.listen());
    hub.push(3);
    hub.close();
    expect(await Promise.all([early, midway, all(hub.listen())])).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test("goes on for the others when one leaves", async () => {
    const hub = createChunkHub<number>();
    const stays = all(hub.listen());
    const leaves = hub.listen().getReader();
    hub.push(1);
    expect(await leaves.read()).toEqual({ done: false, value: 1 });
    await leaves.cancel();
    hub.push(2);
    hub.close();
    expect(await stays).toEqual([1, 2]);
  });
});
