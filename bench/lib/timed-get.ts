import { Agent, request } from "node:http";

export type Answer = { status: number; body: Buffer; milliseconds: number };

/** One connection that stays open, as a browser's does. */
export const openConnection = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

/** Asks for a page and reads it to its last byte; the time runs from sending to then. */
export const timedGet = (agent: Agent, url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const asking = request(url, { agent, headers, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const milliseconds = performance.now() - began;
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), milliseconds });
      });
    });
    asking.once("timeout", () => asking.destroy(new Error(`${url} did not answer in 30 s.`)));
    asking.once("error", reject);
    asking.end();
  });
