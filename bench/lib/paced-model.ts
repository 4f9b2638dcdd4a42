import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** When a request came, and when its first word and its end were written, in milliseconds of this process's clock. */
export type Served = { begunAt: number; firstAt: number; endedAt: number };

export type PacedModel = { baseURL: string; served: Served[]; close(): Promise<void> };

const data = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({
    ...{ id: "paced", object: "chat.completion.chunk", created: 1, model: "paced" },
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;

/** An endpoint of chat completions that says `words` words, one each `everyMs`, however late its own timer comes. */
export const startPacedModel = async (words: number, everyMs: number): Promise<PacedModel> => {
  const served: Served[] = [];
  const server = createServer((request, response) => {
    const begunAt = performance.now();
    request.resume();
    request.on("end", () => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(data({ role: "assistant", content: "" }));
      const one: Served = { begunAt, firstAt: performance.now(), endedAt: 0 };
      served.push(one);
      let said = 0;
      const say = () => {
        const due = Math.min(words, Math.floor((performance.now() - one.firstAt) / everyMs) + 1);
        let text = "";
        for (; said < due; said += 1) text += data({ content: `word${said} ` });
        if (text !== "") response.write(text);
        if (said < words && !response.destroyed) return;
        clearInterval(timer);
        response.end(`${data({}, "stop")}data: [DONE]\n\n`);
        one.endedAt = performance.now();
      };
      const timer = setInterval(say, everyMs);
      say();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
