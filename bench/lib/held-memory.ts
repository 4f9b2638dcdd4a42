import type { Site } from "./site.ts";

/** Arguments of Node for a site whose memory is asked for: on loopback, on a port that the system chooses. */
export const inspected = ["--inspect=127.0.0.1:0"];

const addressIn = (output: string): string => {
  const [address] = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/.exec(output) ?? [];
  if (!address) throw new Error("The site told no address of its inspector.");
  return address;
};

const usage = "(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())";

/** Connects once; each call collects garbage and tells what the main thread then holds, heap and buffers, in MB. */
export const heldMemoryOf = async (site: Site): Promise<{ ask(): Promise<number>; close(): void }> => {
  const socket = new WebSocket(addressIn(site.firstOutput()));
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error("The site's inspector did not answer.")), { once: true });
  });
  let last = 0;
  const call = (method: string, params: object = {}): Promise<{ result?: { value?: unknown } }> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      const hear = ({ data }: MessageEvent) => {
        const told = JSON.parse(String(data)) as { id?: number; result: { result?: { value?: unknown } } };
        if (told.id !== id) return;
        socket.removeEventListener("message", hear);
        resolve(told.result);
      };
      socket.addEventListener("message", hear);
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  return {
    ask: async () => {
      await call("HeapProfiler.collectGarbage");
      const { result } = await call("Runtime.evaluate", { expression: usage, returnByValue: true });
      return Number(result?.value) / 1_000_000;
    },
    close: () => socket.close(),
  };
};
